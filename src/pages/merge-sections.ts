import { forces, type Severity, severities } from '../model/concern';
import type { Report, ShownSection, Warning } from '../model/warning';

/** A section once, with everything in the draft that it may speak to. */
export type MergedSection = ShownSection & {
  /** The worst of its warnings'. */
  severity: Severity;
  /** What was noticed, worst first, each sentence once. */
  messages: string[];
};

/**
 * The sections a report names, each once: worst first, then the strongest word, then the one that speaks of least else, as
 * on the card; then the document's order.
 */
export function mergeSections(report: Pick<Report, 'warnings'>): MergedSection[] {
  const merged = new Map<string, MergedSection>();
  for (const warning of [...report.warnings].sort(bySeverity)) {
    for (const section of warning.sections) add(merged, section, warning);
  }
  return [...merged.values()].sort(
    (a, b) => bySeverity(a, b) || byForce(a, b) || a.governs - b.governs || byReference(a.ref, b.ref),
  );
}

function add(merged: Map<string, MergedSection>, section: ShownSection, warning: Warning): void {
  const known = merged.get(section.ref);
  if (!known) {
    merged.set(section.ref, { ...section, severity: warning.severity, messages: [warning.message] });
    return;
  }
  if (!known.messages.includes(warning.message)) known.messages.push(warning.message);
  // One clause may forbid one thing and advise on another: the stronger word is shown.
  if (forces.indexOf(section.force) > forces.indexOf(known.force)) known.force = section.force;
}

function bySeverity(a: { severity: Severity }, b: { severity: Severity }): number {
  return severities.indexOf(b.severity) - severities.indexOf(a.severity);
}

function byForce(a: ShownSection, b: ShownSection): number {
  return forces.indexOf(b.force) - forces.indexOf(a.force);
}

/** "2.2.4" before "2.10": each number by its size. */
function byReference(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
