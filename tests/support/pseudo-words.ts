/**
 * A language that nobody speaks, for the build of mode `pseudo`: every vowel accented and doubled, which makes a text
 * two fifths longer. What is shown without accents then did not come from `src/words`, and what is cut off would be in
 * Welsh, too.
 */
const ACCENTED: Record<string, string> = {
  a: 'áá',
  e: 'éé',
  i: 'íí',
  o: 'óó',
  u: 'úú',
  A: 'ÁÁ',
  E: 'ÉÉ',
  I: 'ÍÍ',
  O: 'ÓÓ',
  U: 'ÚÚ',
};

/** The words of a language object in the pseudo language: texts, lists, and what functions give back. */
export function lengthened<T>(words: T): T {
  if (typeof words === 'string') return lengthen(words) as T;
  if (typeof words === 'function') return ((...given: unknown[]) => lengthened(words(...given))) as T;
  if (Array.isArray(words)) return words.map(lengthened) as T;
  if (typeof words !== 'object' || words === null) return words;
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, lengthened(value)])) as T;
}

function lengthen(text: string): string {
  return text.replace(/[aeiou]/gi, (vowel) => ACCENTED[vowel] ?? vowel);
}
