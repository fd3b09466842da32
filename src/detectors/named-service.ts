import { findPatterns, type Patterns, patterns } from '../language/patterns';
import { readSentence } from '../language/reading';
import type { Detector } from './detector';

/**
 * The names that the pack and IT give, plain words without syntax: the writer's own service with its stations and local
 * codes; and the hospitals that IT names beside them, which are another service and a place that tells of a job. A name
 * is a hospital's by its own words alone. A short name in capitals counts in capitals only: LAS and YAS stand in Las
 * Vegas and "yas queen".
 * Misses: a hospital by initials or nickname alone ("the QE"), which counts as the service's own unless `hospital-noun`
 * has it.
 */
export function namedByIt(names: string[]): Detector[] {
  const hospitals = names.filter(isHospital);
  const own = names.filter((name) => !hospitals.includes(name));
  return [
    ...(own.length > 0 ? [named('own-service', own)] : []),
    ...(hospitals.length > 0 ? [named('other-service', hospitals), named('venue', hospitals)] : []),
  ];
}

const made = new Map<string, Patterns>();

function named(kind: Detector['kind'], names: string[]): Detector {
  const key = names.join('\n');
  const wanted = made.get(key) ?? patterns(...names.map(plain).filter((name) => name !== ''));
  made.set(key, wanted);
  const inCapitals = new Set(names.filter(isShortName).map((name) => name.toLowerCase()));
  return {
    kind,
    detect: (sentence) =>
      findPatterns(sentence, wanted).filter(({ start, end }) => {
        const words = sentence.text.slice(start, end);
        return !inCapitals.has(words.toLowerCase()) || words === words.toUpperCase();
      }),
  };
}

const HOSPITAL = patterns('<hospital-word>');
const OWN_SITE = patterns('<own-site-word>');

function isHospital(name: string): boolean {
  const words = readSentence(name);
  return findPatterns(words, HOSPITAL).length > 0 && findPatterns(words, OWN_SITE).length === 0;
}

function isShortName(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

/** Names are data, so that a sign in one can't be read as pattern syntax. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}'’\s]+/gu, ' ').trim();
}
