import { type CareId, type ConcernId, type Severity, severities, worse } from '../model/concern';
import type { Account } from '../model/draft';
import type { Finding, Span } from '../model/finding';
import type { Pack, Section } from '../model/pack';
import type { ShownSection, Warning } from '../model/warning';
import { concernEntry, softenedBy } from './vocabulary';

/** What decides how a finding is shown, besides the pack. `severity` is IT's, by concern. */
export type Circumstances = { account: Account; cares: CareId[]; severity: Record<string, Severity> };

/**
 * The warnings a policy makes of findings: one a concern, with the sections that bind this account in document order,
 * worst first. A finding the policy says nothing of is dropped.
 */
export function applyPack(findings: Finding[], pack: Pack, circumstances: Circumstances): Warning[] {
  const warnings = findings.flatMap((finding) => {
    const governing = pack.sections.filter((section) =>
      binding(section, finding.concern, circumstances.account),
    );
    if (governing.length === 0) return [];
    return [
      {
        concern: finding.concern,
        severity: severityOf(finding, governing, circumstances),
        sections: governing.map((section) => shown(section, finding.concern, circumstances.account)),
        spans: tidied(finding.spans),
        message: finding.noticed,
      },
    ];
  });
  return warnings.sort((a, b) => severities.indexOf(b.severity) - severities.indexOf(a.severity));
}

/** Spans in order of place; those that overlap become one: "lad" and "lad of 19" are one thing to look at. */
function tidied(spans: Span[]): Span[] {
  const merged: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else if (start < end) merged.push({ start, end });
  }
  return merged;
}

function binding(section: Section, concern: ConcernId, account: Account) {
  return section.concerns.find(
    (one) => one.id === concern && (one.account === undefined || one.account === account),
  );
}

function shown(section: Section, concern: ConcernId, account: Account): ShownSection {
  const { ref, heading, summary, advice } = section;
  const force = binding(section, concern, account)?.force ?? 'explains';
  const governs = new Set(section.concerns.map(({ id }) => id)).size;
  return { ref, heading, summary, advice, force, governs };
}

/** Order: the vocabulary's default < the pack's word < the rule's for this draft < IT's; a care then caps it. */
function severityOf(finding: Finding, governing: Section[], circumstances: Circumstances): Severity {
  const entry = concernEntry(finding.concern);
  const byDefault =
    circumstances.account === 'trust' ? (entry.severityOnTrustAccount ?? entry.severity) : entry.severity;
  // The worst of the sections counts: one that was made milder does not silence another that speaks to the same thing.
  const byPack = governing
    .map((section) => binding(section, finding.concern, circumstances.account)?.severity ?? byDefault)
    .reduce(worse);
  const own = finding.severity ?? byPack;
  const asked = circumstances.severity[finding.concern] ?? own;
  const severity = finding.atMost && worse(finding.atMost, asked) === asked ? finding.atMost : asked;
  const softened = circumstances.cares.some((care) => softenedBy[care].includes(finding.concern));
  return softened ? 'note' : severity;
}
