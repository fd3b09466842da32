import { findPatterns, type Patterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

const made = new Map<string, Patterns>();

/**
 * The writer's own service by the names that the pack and IT give: trust, stations, local codes. Plain words, no syntax.
 * A short name in capitals counts in capitals only: LAS and YAS stand in Las Vegas and "yas queen".
 */
export function namedService(names: string[]): Detector {
  const key = names.join('\n');
  const wanted = made.get(key) ?? patterns(...names.map(plain).filter((name) => name !== ''));
  made.set(key, wanted);
  const inCapitals = new Set(names.filter(isShortName).map((name) => name.toLowerCase()));
  return {
    kind: 'own-service',
    detect: (sentence) =>
      findPatterns(sentence, wanted).filter(({ start, end }) => {
        const words = sentence.text.slice(start, end);
        return !inCapitals.has(words.toLowerCase()) || words === words.toUpperCase();
      }),
  };
}

function isShortName(name: string): boolean {
  return /^\p{Lu}{2,5}$/u.test(name);
}

/** Names are data, so that a sign in one can't be read as pattern syntax. */
function plain(name: string): string {
  return name.replace(/[^\p{L}\p{N}'’\s]+/gu, ' ').trim();
}
