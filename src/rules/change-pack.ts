import type { Pack, Section } from '../model/pack';
import { type PackChanges, packChangesSchema } from '../model/pack-changes';
import { packProblems } from '../words/en-GB/pack-problems';
import { isRealDate, type ParsedPack } from './pack';
import { type PackProblem, pathTo, schemaProblems } from './schema-problems';

export type ParsedChanges = { ok: true; changes: PackChanges } | { ok: false; problems: PackProblem[] };

/** Reads IT's changes to a pack. Bad ones are not used in part: every problem found is listed, in words for people. */
export function parsePackChanges(value: unknown): ParsedChanges {
  const parsed = packChangesSchema.safeParse(value);
  if (!parsed.success) return { ok: false, problems: schemaProblems(parsed.error.issues, value) };
  const problems = isRealDate(parsed.data.review ?? null)
    ? []
    : [{ path: 'review', message: packProblems.badDate() }];
  for (const [ref, { off, severity }] of Object.entries(parsed.data.sections ?? {})) {
    if (off === true && severity !== undefined)
      problems.push({ path: sectionPath(ref), message: packProblems.offAndSeverity() });
  }
  return problems.length > 0 ? { ok: false, problems } : { ok: true, changes: parsed.data };
}

/** The pack with the changes laid over it; neither is altered. Refused when they speak of sections it does not have. */
export function changePack(pack: Pack, changes: PackChanges): ParsedPack {
  const problems = strangers(pack, changes);
  if (problems.length > 0) return { ok: false, problems };
  const { contacts, review, ownNames = [], officialAccounts = [], codes = [] } = changes;
  const document = review === undefined ? pack.document : { ...pack.document, review };
  const changed: Pack = {
    ...pack,
    ownNames: together(pack.ownNames, ownNames),
    handles: together(pack.handles, officialAccounts),
    document,
    contacts: contacts ?? pack.contacts,
    sections: pack.sections.map((section) => changeSection(section, changes)),
  };
  if (codes.length > 0) changed.codes = [...(pack.codes ?? []), ...codes];
  return { ok: true, pack: changed };
}

/** A change to a section that is not there, or that checks nothing, would do nothing: it is more likely a mistake. */
function strangers(pack: Pack, { sections = {} }: PackChanges): PackProblem[] {
  return Object.keys(sections).flatMap((ref) => {
    const section = pack.sections.find((one) => one.ref === ref);
    const path = sectionPath(ref);
    if (!section) return [{ path, message: packProblems.notASection({ trust: pack.id }) }];
    return section.concerns.length === 0 ? [{ path, message: packProblems.nothingChecked() }] : [];
  });
}

function sectionPath(ref: string): string {
  return pathTo('sections', ref);
}

function changeSection(section: Section, { sections = {} }: PackChanges): Section {
  const change = sections[section.ref];
  if (change?.off === true) return switchOff(section);
  const severity = change?.severity;
  if (severity === undefined) return section;
  return { ...section, concerns: section.concerns.map((concern) => ({ ...concern, severity })) };
}

/** The clause stays as the document has it, and no draft is held against it. */
function switchOff({ points, ...section }: Section): Section {
  const silent = points?.map(({ ref, summary }) => ({ ref, summary }));
  return { ...section, kind: 'guidance', concerns: [], ...(silent ? { points: silent } : {}) };
}

function together(first: readonly string[], second: readonly string[]): string[] {
  return [...new Set([...first, ...second])];
}
