import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A made-up name in place of one's own, said to be one: "not my real name", "new anon account", "name changed".
 * A display name that is plainly none is `made-up-name`.
 */
export const alias: Detector = {
  kind: 'alias',
  detect: (sentence) => findPatterns(sentence, SAID),
};

const SAID = patterns(
  '(posting|post|write|writing|tweet|tweeting|known|go|goes|going|im|operating) (under|by|as) ..2 (name|handle|pseudonym|moniker|^Cap ^Cap) (because|so|as|since|on|to)?',
  '(cant|cannot|wont|not going to|never going to) (say|tell you|reveal|name) (who i am|my name|which (trust|station|service))',
  '(not|isnt|aint|never) (my|a|her|his|their)? real name',
  '(dont|do not|please dont|wont|cant|never) (use|be using|giving|be giving|give|post|put|say) (my|your|out my)? ..1 real name',
  '(anon|anonymous|anonymised|secret|burner|alt|throwaway|ghost|pseudonymous|incognito|faceless) (account|acc|page|profile|medic|paramedic|ambo|emt|handle|poster|blogger|diary)',
  '(my|real) (name|identity) (has been|have been|is|are|been)? (changed|withheld|hidden|redacted) (to|for|so)? ..3',
  '(name|names) changed',
  '(wont|not|never|cant) (be)? (giving|saying|telling you|revealing|using) (you)? (my|out my|a) (own|real|actual)? (name|identity)',
  '(pen name|nom de plume|pseudonym|under a (different|fake|false|made up) name|fake name|alter ego)',
  '(saying|says|said|telling|tells) what (they|others|everyone|we|you) (cant|cannot|wont|darent)',
  '(posting|writing|tweeting|im|i am|staying|stay|remain|remaining|keeping this|keep this) (anonymous|anonymously|anon|incognito)',
);
