import type { CareId } from '../model/concern';
import type { Finding } from '../model/finding';
import type { Signal, SignalKind } from '../model/signal';
import type { Seen } from '../reader/score';
import type { Scene, View } from '../rules/scene';

/** What the reader is given of a scene: its words, what stands around it, and what detectors and rules saw. */
export function seenIn(scene: Scene, findings: Finding[], cares: CareId[]): Seen {
  const { draft, quoted, thread, attachments } = scene;
  const around = [quoted, ...thread, ...attachments.map(({ view }) => view)].filter(
    (view) => view !== undefined,
  );
  const names = new Set([
    ...kindsOf(draft).map((kind) => `saw ${kind}`),
    ...around.flatMap(kindsOf).map((kind) => `around ${kind}`),
    ...findings.map(({ concern }) => `rule ${concern}`),
    ...cares.map((care) => `care ${care}`),
    `account ${scene.account}`,
  ]);
  return {
    sentences: draft.seen.sentences.map(({ start, end }) => draft.text.slice(start, end)),
    marks: marksIn(draft),
    around: around.map((view) => view.text).join('\n'),
    names: [...names].sort(),
  };
}

/** By sentence, its signals. None reaches over the end of its sentence, and both come in order of place. */
function marksIn({ seen }: View): Signal[][] {
  let at = 0;
  return seen.sentences.map((sentence) => {
    const marks: Signal[] = [];
    for (let signal = seen.signals[at]; signal && signal.start < sentence.end; signal = seen.signals[at]) {
      marks.push({
        kind: signal.kind,
        start: signal.start - sentence.start,
        end: signal.end - sentence.start,
      });
      at += 1;
    }
    return marks;
  });
}

/** The kinds of signal in a view, in order of place. */
export function kindsOf(view: View): SignalKind[] {
  return view.seen.signals.map(({ kind }) => kind);
}
