/** Shows at once, or once before the next picture however often it is asked. */
export type Showing = { now(): void; soon(): void };

/** Shows by `run` until `signal` ends it. A hidden page draws no pictures, so there it is shown at once. */
export function onceAFrame(run: () => void, signal: AbortSignal): Showing {
  /** 0 while none is asked for: the browser counts from 1, and dropping 0 does nothing. */
  let frame = 0;
  const drop = () => {
    cancelAnimationFrame(frame);
    frame = 0;
  };
  const now = () => {
    drop();
    run();
  };
  signal.addEventListener('abort', drop);
  return {
    now,
    soon: () => {
      if (document.hidden) now();
      else frame ||= requestAnimationFrame(now);
    },
  };
}
