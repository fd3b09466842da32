import type { ConcernId, Severity } from '../../src/model/concern';
import type { Pack } from '../../src/model/pack';
import { applyPack } from '../../src/rules/apply-pack';
import type { LabelledDraft } from './labelled';

/**
 * How severe a labelled concern should be on this draft under this policy: what the check itself would make of a finding
 * whose rule has no word of its own, with the care the labeller gave. Undefined when the policy, or the account that
 * posts, is not bound.
 */
export function expectedSeverity(concern: ConcernId, draft: LabelledDraft, pack: Pack): Severity | undefined {
  const account = draft.context.account ?? 'personal';
  const cares = draft.care === undefined || draft.care === 'none' ? [] : [draft.care];
  const known = answers.get(pack) ?? new Map<string, Severity | undefined>();
  answers.set(pack, known);
  const question = [concern, account, ...cares].join(' ');
  if (!known.has(question)) {
    const [warning] = applyPack([{ concern, spans: [], noticed: '' }], pack, {
      account,
      cares,
      severity: {},
    });
    known.set(question, warning?.severity);
  }
  return known.get(question);
}

/** Thousands of drafts ask the same few questions of each policy. */
const answers = new WeakMap<Pack, Map<string, Severity | undefined>>();
