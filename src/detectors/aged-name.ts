import { findNames } from '../language/names';
import type { Detector } from './detector';

/**
 * A name with an age behind it, as in a newspaper or a handover: "Doreen Askwith, 88,", "Ivy Threlkeld, nine, from".
 * Misses: an age told in another sentence.
 */
export const agedName: Detector = {
  kind: 'aged-name',
  detect: (sentence) =>
    findNames(sentence)
      .filter((name) => AGE.test(sentence.text.slice(name.end, name.end + 24)))
      .map(({ start, end }) => ({ start, end })),
};

const WORDS =
  'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const AGE = new RegExp(
  `^(?:,? \\(?|\\()(?:aged? |is |was |only |just )?(?:\\d{1,2}|10\\d|${WORDS})(?:[ -]?(?:yo|y/o|yrs? old|years? old|[fm]))?(?=[),.;:!]|$| from| and| with| who| years| months| weeks)(?!,? (?:miles|minutes|mins|hours|points|goals|crews|times))`,
  'i',
);
