import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Someone else's family, as crews speak of a patient's: "his wife", "her two kids", "the daughter", "mum of three".
 * The writer's own ("my nan") is `own-family`.
 * Misses: a bare "Mum" as capitalised role in a story, which may be the writer's own.
 */
export const relative: Detector = {
  kind: 'relative',
  detect: (sentence) => findPatterns(sentence, RELATIVE),
};

const RELATIVE = patterns(
  '(his|her|their|the|whose|a|another) (poor|lovely|little|young|elderly|old|pregnant|two|three|#|own|eldest|youngest|baby|teenage|late|best|grown up|frantic|heartbroken|#) <relative-noun>',
  '(his|her|their|the|whose) <relative-noun>',
  '(patients|pts|caller*) <relative-noun>',
  '(mum|mam|mother|dad|father|nan|gran) (of|to) (#|two|three|four|five|six|twins)',
  '(mum|dad|wife|husband|daughter|son|parents) (was|were) (screaming|frantic|stood|crying|sobbing|hysterical|beside|doing cpr|on the phone|outside|in bits|holding|watching)',
  '(told|tell|telling|hugged|held) (mum|dad|mam|the (wife|husband|mum|dad|parents|family))',
);
