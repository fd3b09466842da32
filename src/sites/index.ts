import type { Site } from './site';
import { x } from './x';

/** Every site that is read. The manifest's `matches` and all scenarios loop over this list. */
export const sites: readonly Site[] = [x];
