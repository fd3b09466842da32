import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * A password, log-in, PIN or one-time code given away: "the password's Gizmo2019!", "login: x / pw: y", "pin is 4471",
 * "the code they texted me is 448213", or where it can be guessed ("the pin's the same as my birthday"); and a log-in
 * lent ("use my smartcard").
 * Misses: a password that is a plain lower-case word with nothing around it to say so.
 */
export const password: Detector = {
  kind: 'password',
  detect: (sentence) =>
    withoutOverlaps([
      ...findAll(sentence, SECRET),
      ...findAll(sentence, AFTER_COLON),
      ...findAll(sentence, LAST_WORD),
      ...findAll(sentence, PIN),
      ...findAll(sentence, PAIR),
      ...findAll(sentence, MADE_UP),
      ...findAll(sentence, ONE_TIME),
      ...findAll(sentence, TEXTED),
      ...findPatterns(sentence, GUESSABLE),
      ...findPatterns(sentence, LENT),
    ]),
};

const WORD =
  '(?:pass ?words?|pass(?= ?[:=])|passcode|pass ?phrase|pword|p/w|pw|pwd|log ?ins?|log ?on|user ?names?)';
const SAYS =
  "(?:['’]?s| is| was|s been|['’]s been| are)?(?: (?:still|now|just|always|all|been|currently|literally|only|set to|called|for \\w+|back to))*";
// What is typed into a box: letters with digits or signs in them, not a word of the sentence.
const TOKEN = '(?<it>(?=[^\\s,]*(?:\\d|[A-Za-z][!$%&*#_@?]+[\\w!]))[\\w!$%&*#@?.-]{4,40}[\\w!$%&*#@?])';
const SECRET = new RegExp(
  `\\b${WORD}(?: (?:for|to|on|of) (?:[\\w’']+ ){0,3}[\\w’']+?)?${SAYS}[\\s:=-]{1,3}["“'‘]?${TOKEN}`,
  'gi',
);
const AFTER_COLON =
  /\b(?:pass ?word|passcode|pword|p\/w|pw|pwd|log ?in|user ?name)(?: is| ?[:=]| ?-(?= )) ?["“'‘]?(?<it>(?:(?![A-Za-z]+ )[^\s,"”'’]{4,40}(?=["”'’]|\s*$|[,.\n/])))/gi;
// "The password is banana": a plain word counts when it ends the sentence or stands in quotes.
const LAST_WORD =
  /\b(?:pass ?word|passcode|pw|login|log ?in)(?: (?:for|to|on) (?:[\w’']+ ){1,4}?)?(?:['’]?s| is| was)(?: (?:still|now|just|literally))* ["“'‘]?(?!(?:wrong|rubbish|expired|required|needed|incorrect|strong|weak|secure|changed|reset|gone|shared|case|not|the|a|my|being|so|too|on|in|important|protected|invalid|awful|broken|down|useless|personal|yours|mine|confidential|private|key)\b)(?<it>[\w!$%&*#]{4,30})(?=["”'’]|[.!]*$)/gi;
// "login dave.h / Monkey77"
const PAIR =
  /\blog ?in(?: (?:for|to|on) [^\n/|]{2,30}? (?:is|are))?[: ]+[\w.@-]{3,30} ?[/|,] ?(?<it>(?=\S*\d)[\w!$%&*#]{5,30})/gi;
// Somewhere after the word: nothing but a password has letters, a capital or sign, and digits at its end.
const MADE_UP =
  /\b(?:pass ?word|log ?in|log ?on|credentials|creds)s?\b[^\n]{0,60}?(?<![\w@#./])(?<it>(?=[\w!$%&*#]*[a-z])[A-Z][A-Za-z!$%&*#]{3,24}\d{2,6}[!?$%&*#]{0,3})(?![\w/])/g;
const PIN =
  /\b(?:pin|pin ?code|pin number|unlock code|screen code|phone code|tablet code|smartcard code|voicemail code)(?:['’]?s| is| was)?(?: (?:still|now|just|always|the usual))*[\s:=-]{1,3}["“]?(?<it>\d{4,6})(?![\w%/]|[.:]\d)/gi;
// Sent to a phone, and good once.
const TEXTED =
  /\b(?:code|number|pin) (?:they|it|that|which)? ?(?:just )?(?:texted|sent|emailed|messaged|came through)[^\n\d]{0,25}?(?<it>\d{4,8})(?![\w%])/gi;
const ONE_TIME =
  /\b(?:log ?in|log ?on|verification|one[- ]time|security|access|authenticator|auth|sign ?in|2fa|mfa|confirmation|reset|whats ?app) (?:code|pin|number|passcode)\b[^\n\d]{0,40}?(?<it>\d{3} ?\d{3}|\d{4,8})(?![\w%/]|[.:]\d)/gi;

const GUESSABLE = patterns(
  '[(alarm|door|gate|safe|entry|access|station|locker|keypad) (code|pin|number|combination) (is|s)] (literally|just|still|always)? (the|my|your|our) ..1 (year|date|day|birthday|number|score|postcode|same)',
  '[(code|pin|password|combination|combo) (for|to|on|of) ..5 (is|s|was|being)] (literally|just|still|always|basically)? (the (year|date|day|same|number|last|score)|my|your|our|her|his)',
  '(the|my|our|her|his|card)? (pin|pin number|passcode|password|passwords|pw|combination|alarm code|door code) (is|s|are|was|being)? (still|just|always|literally)? (the)? (same as|my|her|his|our) ..3 (birthday|birth year|date of birth|dob|birthdate|name|names|postcode|anniversary|house number|phone number|payroll number|call sign|callsign)',
  '(pins|passwords) (the)? (same as|my) ..3 (birthday|dob|name|postcode|anniversary)',
);

const LENT = patterns(
  '(use|borrow|using|take|have|try) (my|her|his|someone elses|somebody elses|karens) (login|log in|logins|smartcard|smart card|account|password|log on|credentials|user name|username)',
  '(log|logged|sign|signed) (in|on) (as|with|under|using) (me|my|her|his|someone elses) !own',
);
