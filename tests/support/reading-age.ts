/**
 * Words that count as one syllable, since everyone who reads this meets them daily and has no shorter one: the service,
 * what a policy is about, and names.
 */
const DAILY = new Set(
  [
    'ambulance policy social media organisation organisations employer sensecheck browser computer settings',
    'patient patients colleague colleagues section sections communications private history facebook linkedin instagram',
    'samaritans freedom guardian regulator confidential identity account accounts official',
  ]
    .join(' ')
    .split(' '),
);

/**
 * The age in years at which a text can be read: the Flesch-Kincaid grade and five. In: whole sentences. Source: Kincaid
 * and others, 1975, "Derivation of new readability formulas". Its syllables are counted by groups of vowels, which is
 * a little too many for some words and too few for others.
 */
export function readingAge(text: string): number {
  const sentences = text.split(/[.!?…]+(?:\s|$)/).filter((one) => /\p{L}/u.test(one)).length || 1;
  const words = wordsOf(text);
  if (words.length === 0) return 0;
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (syllables / words.length) - 15.59 + 5;
}

/** The words of a text, without numbers and signs. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}[\p{L}’'-]*/gu) ?? [];
}

function syllablesOf(word: string): number {
  if (DAILY.has(word.replace(/’s$/, ''))) return 1;
  const bare = word.replace(/[’']\p{L}+$/u, '').replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '');
  return Math.max(1, bare.match(/[aeiouy]+/g)?.length ?? 1);
}
