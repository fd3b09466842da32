import type { Detector } from './detector';
import { patient } from './patient';

/** Every detector, in the order it runs. One line a detector. */
export const detectors: Detector[] = [patient];
