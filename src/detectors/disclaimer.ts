import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A word that views are the writer's own: "views my own", "not speaking for my employer", "personal account".
 * Source: the usual forms in profiles and posts.
 * Misses: disclaimers made as a joke without any of the usual words.
 */
export const disclaimer: Detector = {
  kind: 'disclaimer',
  detect: (sentence) => findPatterns(sentence, DISCLAIMERS),
};

const DISCLAIMERS = patterns(
  '(all|any|my|these|the)? (views|opinions|tweets|posts|thoughts|opinion|view|ramblings|rants|words|comments|content) ..3 (own|mine|personal|my own|alone|no one elses)',
  '(own|personal) (views|opinions|opinion|view|thoughts) (only|here|not|expressed|etc)?',
  '(mine|my) (own)? alone',
  '(views|opinions|posts|tweets|opinion) ..3 (not|dont|nothing to do) ..6 (employer|employers|trust|service|nhs|work|anyone|theirs)',
  '(not|dont|doesnt|isnt|never) (~speak|~represent|~reflect|on behalf|an official|official|~talk|~post|the views|the view|~write) (for|of|on behalf of|as)? ..2 (<trust-noun>|trust|employer|employers|work|anyone|nhs|account|view|views|service|organisation|company)',
  '(nothing|isnt anything) to do with (my)? (work|employer|employers|job|the trust|day job)',
  '(personal|private) (account|profile|page|capacity|view|opinion|blog|views|opinions|post)',
  '(speaking|posting|here|writing|saying this|i say this|talking) (as|for) (me|myself|just me|a person|a mum|a dad|an individual|a private citizen) (only|here|not)?',
  '(speaking|posting|writing) (purely|only|strictly)? personally',
  '(just|only|purely|entirely) my (own)? (opinion|view|views|opinions|thoughts|take|two pence|tuppence)',
  '(my|in my|imho|imo) (personal|own|humble) (opinion|view|views)',
  '(vmo|imho)',
  '(views|opinions|tweets) (=|are|r) (me|mine|own)',
);
