import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Says that a picture, film or recording comes with the words: "pic below", "sound on", "took this", "swipe", 📸.
 * Why: what is attached is often told only so; the picture itself is not looked at.
 * Source: own list. Misses: a picture that is only hinted at ("look at the state of it").
 */
export const pictureTalk: Detector = {
  kind: 'picture-talk',
  detect: (sentence) => withoutOverlaps([...findPatterns(sentence, SAID), ...findAll(sentence, WRITTEN)]),
};

const SAID = patterns(
  '<picture-noun> (below|attached|above|incoming|alert|inside|as requested|as promised|in (the)? (comments|thread|replies|story))',
  '(see|check|attached|attaching|posting|post|sharing|share|uploaded|uploading|enjoy|sending|posted|shared|heres|here is|here are|putting|put|got|stuck|have|watch|view) (a|the|this|my|our|some|these|few|couple|up|of|quick|more|you|his|her|their)? ..2 <picture-noun>',
  '(sound|volume|audio) (on|up)',
  'swipe (left|right|for|to|across|through|along)',
  'swipe',
  '(first|second|third|fourth|last|next) (slide|pic|photo|picture|image)',
  'slide #',
  '(zoom|pinch) in',
  'zoomed in',
  '(took|snapped|filmed|recorded|videoed|photographed|captured|grabbed|bagged|sneaked|managed) (this|these|that|it|him|her|us|them|a|an|some|few|couple|one|the) ..3 <picture-noun>?',
  '(filmed|recorded|videoed|snapped|photographed|taken) (from|on|off|through|with|by me|at|inside|in) (the|my|our|a|an|me|his|her)',
  '(all)? snapped by me',
  'on film',
  '(caught|got|have) (it|this|that|him|her|them|all) on (camera|video|film|dashcam|cctv|my phone)',
  '<picture-noun> (so you|for those|to prove|proof|evidence|from|of|off|shows|taken|doesnt do|dont do|says|credit)',
  'more <picture-noun> (to come|later|once|when|to follow|in)',
  '(tonights|todays|this mornings|yesterdays|obligatory|cheeky|quick|sneaky|mandatory) <picture-noun>',
  '(photo|pic|picture|selfie) (time|dump|of the day|op)',
  '(new|updated) (my)? (profile|cover) (pic|picture|photo)',
  'listen to this',
  'look at (this|that|these|those) <picture-noun>',
  '(full)? (vid|video|pic|clip|footage) (in|on) (the|my)',
  '(strapped|stuck|mounted|attached) the (gopro|go pro|camera|phone|dashcam)',
  '(view|scene|shot) from (the|my|our) ..1 (front seat|cab|truck|seat|bridge|cordon|crew|driver)',
  'caught (him|her|them|it|this) on (camera|film|video)',
  'one from the (drone|dashcam|cab|archive|weekend|shift|night)',
  'heres (us|me) ..3 (with|in|on|at)',
);

const WRITTEN = /[📸📷🎥📹🎬🤳🎞]/gu;
