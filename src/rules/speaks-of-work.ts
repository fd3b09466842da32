import type { SignalKind } from '../model/signal';
import type { View } from './scene';

/** Whether a text speaks of ambulance work at all, the writer's or another's: weaker than saying that it is their job. */
export function speaksOfWork(view: View): boolean {
  return view.has(...OF_WORK);
}

const OF_WORK: SignalKind[] = [
  'own-job',
  'own-service',
  'other-service',
  'on-shift',
  'work-talk',
  'work-person',
  'work-view',
  'work-condition',
  'attendance',
  'incident',
];
