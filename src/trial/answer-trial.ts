import { checkDraft } from '../check/check-draft';
import { report } from '../messages/report';
import {
  type AskedOfTrial,
  type RepliedByTrial,
  type TrialName,
  toTrial,
  trialAskedSchema,
} from '../messages/trial';
import { builtInPacks } from '../rules/pack';
import { suggestWording } from '../suggest/suggest-wording';

/** The worker's own side of its line: `self` of a dedicated worker. */
export type TrialPort = {
  addEventListener(type: 'message', listen: (event: { data: unknown }) => void): void;
  postMessage(message: unknown): void;
};

type TrialHandlers = { [N in TrialName]: (asked: AskedOfTrial<N>) => RepliedByTrial<N> };

const handlers: TrialHandlers = {
  packs: () => Object.values(builtInPacks()),
  judge: ({ drafts, options }) => drafts.map((draft) => checkDraft(draft, options)),
  suggest: ({ draft, concern, options }) => suggestWording(draft, concern, options) ?? null,
};

/** Answers the page for trying drafts. Every message gets one reply, in order; what is asked is parsed. */
export function answerTrial(port: TrialPort): void {
  port.addEventListener('message', ({ data }) => {
    const envelope = trialAskedSchema.safeParse(data);
    if (!envelope.success) return report('answer', 'bad-request');
    const { number, name, payload } = envelope.data;
    port.postMessage({ number, ...replyTo(name, payload) });
  });
}

function replyTo<N extends TrialName>(
  name: N,
  payload: unknown,
): { ok: true; value: unknown } | { ok: false } {
  const asked = toTrial[name].asked.safeParse(payload);
  if (!asked.success) return { ok: false };
  try {
    // The map ties each name to its own schema, which the compiler cannot follow through an index.
    return { ok: true, value: handlers[name](asked.data as AskedOfTrial<N>) };
  } catch {
    // The error itself may quote a draft: only its place is written down.
    report('answer', 'threw', [name]);
    return { ok: false };
  }
}
