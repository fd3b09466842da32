import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A car, house or dog by which neighbours would know whose it is: "that yellow Beetle", "the red Mini with the eyelashes",
 * "the pink house opposite the Co-op", "the bungalow opposite the chapel".
 */
export const vehicleMark: Detector = {
  kind: 'vehicle-mark',
  detect: (sentence) => findPatterns(sentence, VEHICLE_MARK),
};

const VEHICLE_MARK = patterns(
  '(yellow|red|blue|green|white|black|silver|pink|orange|purple|gold|grey|old|vintage|classic) (<car-make>)',
  '(drives|drove|driving|in|with) (a|the|that|his|her) ..2 <car-make>',
  '<car-make> (with|reg|in the ditch|on its|upside|off the)',
  '(pink|blue|yellow|green|white|red|big|corner|thatched|end|only|last|first) (house|cottage|bungalow|farm|farmhouse|front door|door|caravan|lodge|gate)',
  '(flat|house|bungalow|cottage|caravan) (above|opposite|next to|next door to|by|behind|across from|on the corner) _',
  '(lives|lived|live) (above|opposite|next to|next door to|by|behind|across from|over|on|in) (the|that|a|^Cap)',
  '(up|down) (that|the|our) lane',
  'only one house',
  '(the|his|her) (barn|quad|narrowboat|allotment|horsebox|smallholding|houseboat)',
  '(your|our|the) neighbour',
);
