import type { Difference } from '../../src/rules/compare-packs';
import { checkPack as words } from '../../src/words/en-GB/check-pack';

/** Differences in words, a line each, under the part of the pack they are in; those of one section stand together. */
export function showDifferences(differences: readonly Difference[]): string[] {
  return Object.entries(words.parts).flatMap(([part, title]) => {
    const own = differences.filter((one) => partOf(one) === part);
    if (own.length === 0) return [];
    const lines = own.flatMap((one, at) => [
      ...headingOf(one, own[at - 1]),
      `${indentOf(one)}${inWords(one)}`,
    ]);
    return ['', title, ...lines];
  });
}

function partOf({ kind }: Difference): keyof typeof words.parts {
  switch (kind) {
    case 'document':
    case 'effect':
    case 'listed':
      return kind;
    case 'contact-added':
    case 'contact-gone':
    case 'contact-changed':
      return 'contact';
    default:
      return 'section';
  }
}

function headingOf(one: Difference, before: Difference | undefined): string[] {
  if (!('ref' in one) || (before && 'ref' in before && before.ref === one.ref)) return [];
  return [`  ${words.place(one)}`];
}

function indentOf(one: Difference): string {
  return 'ref' in one ? '    ' : '  ';
}

function inWords(one: Difference): string {
  switch (one.kind) {
    case 'document':
      return words.document(one);
    case 'effect':
      return words.effect(one);
    case 'section-added':
      return words.added(one.section);
    case 'section-gone':
      return words.gone(one.section);
    case 'renumbered':
      return words.renumbered(one);
    case 'renamed':
      return words.renamed(one);
    case 'reworded':
      return words.reworded(one);
    case 'points-reworded':
      return words.pointsReworded();
    case 'checking':
      return words.checking(one);
    case 'governs':
      return words.governs(one);
    case 'governs-no-more':
      return words.governsNoMore(one);
    case 'stronger':
      return words.stronger(one);
    case 'weaker':
      return words.weaker(one);
    case 'severity':
      return words.severity(one);
    case 'contact-added':
      return words.contactAdded(one.contact);
    case 'contact-gone':
      return words.contactGone(one.contact);
    case 'contact-changed':
      return words.contactChanged(one);
    case 'listed':
      return words.listed(one);
  }
}
