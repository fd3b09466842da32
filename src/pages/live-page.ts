import type { Overview } from '../messages/protocol';
import { pages } from '../words/en-GB';
import { askOverview, changes } from './change';
import { paragraph } from './element';
import { buildFrame, type Frame } from './frame';

/** What a page's controls can ask for. */
export type PageCallbacks = ReturnType<typeof changes>;

/** Builds a page that `draw` fills, now and after each change that a control asks for; how that went is read out. */
export function livePage(title: string, draw: (frame: Frame, callbacks: PageCallbacks) => void): void {
  const frame = buildFrame(document.body, title);
  const callbacks = changes((said) => {
    frame.say(said);
    draw(frame, callbacks);
  });
  draw(frame, callbacks);
}

/** Shows what `contentOf` makes of what holds now. */
export async function showOverview(frame: Frame, contentOf: (overview: Overview) => Node[]): Promise<void> {
  const reply = await askOverview();
  if (reply.ok) frame.show(contentOf(reply.value), reply.value.state.pack?.shortName);
  else showSilent(frame);
}

/** Says that the worker does not answer, and what may help. */
export function showSilent(frame: Frame): void {
  frame.show([paragraph(pages.workerSilent(), 'state-lead'), paragraph(pages.workerSilentMore())], undefined);
}
