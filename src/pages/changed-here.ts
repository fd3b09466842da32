import type { Overview } from '../messages/protocol';
import type { Severity } from '../model/concern';
import type { Section } from '../model/pack';
import { concernWords, policy } from '../words/en-GB';
import { paragraph } from './element';

/** What IT changed in the policy in force, by section and by concern. */
export type ChangedHere = {
  organisation: string | null;
  sectionsOff: readonly string[];
  sectionsChanged: readonly { ref: string; severity: Severity }[];
  severity: Readonly<Record<string, Severity>>;
};

/** Undefined where nobody manages this browser. */
export function changedHere({ managed, state }: Overview): ChangedHere | undefined {
  if (!managed) return undefined;
  const { organisation, sectionsOff = [], sectionsChanged = [] } = managed;
  return { organisation, sectionsOff, sectionsChanged, severity: state.settings.severity };
}

/** A line for each thing that IT changed about a section: that it is off, or how seriously it is taken. */
export function changedLines({ ref, concerns }: Section, changed: ChangedHere): HTMLElement[] {
  const { organisation } = changed;
  if (changed.sectionsOff.includes(ref)) return [line(policy.sectionOff({ organisation }))];
  const whole = changed.sectionsChanged.filter((one) => one.ref === ref);
  const ids = [...new Set(concerns.map(({ id }) => id))];
  return [
    ...whole.map(({ severity }) => line(policy.sectionSeverity({ organisation, severity }))),
    ...ids.flatMap((id) => {
      const severity = changed.severity[id];
      if (!severity) return [];
      return [line(policy.concernSeverity({ organisation, severity, name: concernWords[id].name }))];
    }),
  ];
}

function line(text: string): HTMLElement {
  return paragraph(text, 'section-changed');
}
