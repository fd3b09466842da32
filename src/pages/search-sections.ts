import type { Section } from '../model/pack';
import { concernWords } from '../words/en-GB';

/** Finds sections by what is typed: best first. An empty search finds all, in document order. */
export type Search = (typed: string) => Section[];

/**
 * Makes a search over a policy's sections. A section is found when every word typed begins one of its own: in number,
 * heading, summary, advice, points, or the names of the concerns it governs. A policy has some dozens of sections of a
 * few sentences: looking through all of them takes less than a millisecond, so there is no index and no library.
 */
export function searchSections(sections: readonly Section[]): Search {
  const known = sections.map((section) => ({
    section,
    ref: section.ref,
    heading: wordsOf(section.heading),
    all: wordsOf(textOf(section)),
  }));
  return (typed) => {
    const asked = wordsOf(typed);
    if (asked.length === 0) return [...sections];
    const found = known.flatMap(({ section, ref, heading, all }) => {
      const isFound = asked.every((word) => ref.startsWith(word) || begins(all, word));
      if (!isFound) return [];
      const rank = asked.some((word) => ref === word)
        ? 3
        : asked.some((word) => ref.startsWith(`${word}.`))
          ? 2
          : 0;
      return [{ section, rank: rank + (asked.some((word) => begins(heading, word)) ? 1 : 0) }];
    });
    // Equals stay in document order.
    return found.sort((one, other) => other.rank - one.rank).map(({ section }) => section);
  };
}

function textOf({ heading, summary, advice, points = [], concerns }: Section): string {
  const names = [...concerns, ...points.flatMap((point) => point.concerns ?? [])].map(
    ({ id }) => concernWords[id].name,
  );
  return [heading, summary, advice, ...points.map((point) => point.summary), ...names].join(' ');
}

/** Lower case, without accents and apostrophes; a number keeps its points: "6.4.12". */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase();
  return plain.match(/\d+(\.\d+)*|[\p{L}\p{N}]+/gu) ?? [];
}

/** "photos", "sharing" and "shared" find what "photo" and "share" do. */
function begins(words: readonly string[], typed: string): boolean {
  const stem = typed.replace(/(?<=\p{L}{4})(ing|ed|es|s|e)$/u, '');
  return words.some((word) => word.startsWith(typed) || word.startsWith(stem));
}
