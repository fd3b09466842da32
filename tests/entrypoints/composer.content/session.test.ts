import { describe, expect, it, vi } from 'vitest';
import { type Judge, Session } from '../../../entrypoints/composer.content/session';
import { SessionList } from '../../../entrypoints/composer.content/session-list';
import type { PackMeta, Reply } from '../../../src/messages/protocol';
import type { Draft } from '../../../src/model/draft';
import type { Warning } from '../../../src/model/warning';
import type { Composer } from '../../../src/sites/site';

const PACK: PackMeta = {
  id: 'test',
  trust: 'Test Ambulance Service',
  shortName: 'TAS',
  title: 'Social media policy',
  version: null,
  review: null,
  reviewPassed: false,
};

/** Only its identity counts here: nothing is read from it. */
const composer = () =>
  ({ box: {} as HTMLElement, surface: 'post', scope: {} as ParentNode }) satisfies Composer;
const draft = (text: string): Draft => ({ text, context: {} });

function warningOn(words: string, text: string): Warning {
  const start = text.indexOf(words);
  return {
    concern: 'patient-identity',
    severity: 'serious',
    sections: [],
    spans: [{ start, end: start + words.length }],
    message: 'This may say who a patient is.',
  };
}

/** A worker that answers each revision when told to. */
function worker() {
  const asked: {
    revision: number;
    whole: boolean;
    reply(warnings?: Warning[], pack?: PackMeta | null): void;
    fail(): void;
  }[] = [];
  const judge: Judge = (_draft, revision, whole) =>
    new Promise((resolve) => {
      asked.push({
        revision,
        whole,
        reply: (warnings = [], pack = PACK) =>
          resolve({ ok: true, value: { revision, report: { warnings, cares: [], unchecked: [] }, pack } }),
        fail: () => resolve({ ok: false, reason: 'worker-gone' }),
      });
    });
  return { asked, judge };
}

const done = () => new Promise((resolve) => setTimeout(resolve));
const replyNow =
  (warnings: (text: string) => Warning[]): Judge =>
  async ({ text }, revision): Promise<Awaited<ReturnType<Judge>>> => ({
    ok: true,
    value: { revision, report: { warnings: warnings(text), cares: [], unchecked: [] }, pack: PACK },
  });

describe('revisions', () => {
  it('counts only drafts that differ', () => {
    const session = new Session(composer(), worker().judge, () => undefined);
    expect(session.observe(draft('a'))).toBe(true);
    expect(session.observe(draft('a'))).toBe(false);
    expect(session.observe({ text: 'a', context: { attachments: [{ kind: 'image' }] } })).toBe(true);
    expect(session.revision).toBe(2);
  });

  it('drops a late verdict and asks for the newest', async () => {
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    session.observe(draft('Dave'));
    void session.check();
    session.observe(draft('Da'));
    asked[0]?.reply([warningOn('Dave', 'Dave')]);
    await done();
    expect(session.report).toBeUndefined();
    expect(session.warnings).toEqual([]);
    expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
    asked[1]?.reply();
    await done();
    expect(session.last?.report.warnings).toEqual([]);
  });

  it('gets a first word at once, and the whole verdict when typing pauses', async () => {
    vi.useFakeTimers();
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    const type = async (text: string, ms: number) => {
      session.observe(draft(text));
      void session.check();
      asked.at(-1)?.reply();
      await vi.advanceTimersByTimeAsync(ms);
    };
    await type('D', 149);
    await type('Da', 149);
    expect(asked.map(({ whole }) => whole)).toEqual([false, false]);
    expect(session.last).toMatchObject({ text: 'Da', whole: false });
    expect(session.report).toBeUndefined();
    expect(session.wasRead).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    asked[2]?.reply([warningOn('Da', 'Da')]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(asked.map(({ revision, whole }) => [revision, whole])).toEqual([
      [1, false],
      [2, false],
      [2, true],
    ]);
    expect(session.report?.warnings).toHaveLength(1);
    expect(session.wasRead).toBe(true);
    await type('', 0);
    expect(session.wasRead).toBe(false);
    vi.useRealTimers();
  });

  it('gets the whole verdict at once for a press of Post; a first word that comes later is dropped', async () => {
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    session.observe(draft('Dave'));
    void session.check();
    void session.check(true);
    expect(asked.map(({ whole }) => whole)).toEqual([false, true]);
    asked[1]?.reply([warningOn('Dave', 'Dave')]);
    await done();
    asked[0]?.reply();
    await done();
    expect(session.report?.warnings).toHaveLength(1);
  });

  it('does not pile up behind a worker that is stuck', () => {
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    for (const text of ['a', 'ab', 'abc', 'abcd']) {
      session.observe(draft(text));
      void session.check();
    }
    expect(asked.map(({ revision }) => revision)).toEqual([1, 2]);
    void session.check(true);
    expect(asked.at(-1)?.revision).toBe(4);
  });

  it('does not ask about an empty box', () => {
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    session.observe(draft(' \n'));
    void session.check();
    expect(asked).toEqual([]);
  });
});

describe('a check that failed', () => {
  it('is said, until the draft changes', async () => {
    const { asked, judge } = worker();
    const changed = vi.fn();
    const session = new Session(composer(), judge, changed);
    session.observe(draft('Hello'));
    void session.check();
    asked[0]?.fail();
    await done();
    expect(session.failure).toBe('no-answer');
    expect(session.report).toBeUndefined();
    expect(changed).toHaveBeenCalled();
    session.observe(draft('Hello you'));
    expect(session.failure).toBeUndefined();
  });

  it('is slow after three seconds, also behind older ones; a late answer is taken all the same', async () => {
    vi.useFakeTimers();
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    for (const text of ['D', 'Da', 'Dave']) {
      session.observe(draft(text));
      void session.check();
    }
    vi.advanceTimersByTime(2999);
    expect(session.failure).toBeUndefined();
    vi.advanceTimersByTime(1);
    expect(session.failure).toBe('slow');
    vi.useRealTimers();
    asked[0]?.reply();
    await done();
    asked[2]?.reply([warningOn('Dave', 'Dave')]);
    await done();
    expect(session.failure).toBeUndefined();
    expect(session.warnings).toHaveLength(1);
  });

  it('is not slow while answers come, if only on what stood there before', async () => {
    vi.useFakeTimers();
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    for (const text of ['D', 'Da', 'Dav', 'Dave']) {
      session.observe(draft(text));
      void session.check();
      await vi.advanceTimersByTimeAsync(2000);
      asked.at(-1)?.reply();
      await vi.advanceTimersByTimeAsync(0);
    }
    expect(session.failure).toBeUndefined();
    vi.useRealTimers();
  });

  it('is what having no trust is, too', async () => {
    const { asked, judge } = worker();
    const session = new Session(composer(), judge, () => undefined);
    session.observe(draft('Hello'));
    void session.check();
    asked[0]?.reply([], null);
    await done();
    expect(session.failure).toBe('no-trust');
  });
});

describe('warnings between two verdicts', () => {
  const text = 'Pt Dave Higgins home';

  async function judged(): Promise<Session> {
    const session = new Session(
      composer(),
      replyNow((all) => [warningOn('Dave Higgins', all)]),
      () => undefined,
    );
    session.observe(draft(text));
    await session.check();
    return session;
  }

  it('move with an edit before them', async () => {
    const session = await judged();
    session.observe(draft(`So ${text}`));
    const [span] = session.warnings[0]?.spans ?? [];
    expect(session.text.slice(span?.start, span?.end)).toBe('Dave Higgins');
    expect(session.report).toBeUndefined();
  });

  it('lose a span whose words were edited', async () => {
    const session = await judged();
    session.observe(draft('Pt Dave Hggins home'));
    expect(session.warnings[0]?.spans).toEqual([]);
  });

  it('go for this draft when set aside, whatever else is edited, and come back when asked for', async () => {
    const session = await judged();
    session.setAside.add('patient-identity\ndave higgins');
    expect(session.warnings).toEqual([]);
    session.observe(draft('So Pt Dave Higgins home'));
    expect(session.warnings).toEqual([]);
    session.setAside.clear();
    expect(session.warnings).toHaveLength(1);
  });

  it('are forgotten with all choices when the box is emptied', async () => {
    const session = await judged();
    session.approved.add('patient-identity\ndave higgins');
    session.observe(draft(''));
    expect(session.warnings).toEqual([]);
    expect(session.last).toBeUndefined();
    expect(session.approved.size).toBe(0);
  });

  it('no longer count as a verdict once the trust is another', async () => {
    const session = await judged();
    session.outdate();
    expect(session.report).toBeUndefined();
    expect(session.warnings).toHaveLength(1);
  });
});

describe('a box that the site rebuilds', () => {
  const reply: Reply<never> = { ok: false, reason: 'failed' };
  const make = () =>
    new SessionList(
      (one) =>
        new Session(
          one,
          async () => reply,
          () => undefined,
        ),
    );

  it('carries on with what was approved for the same words', () => {
    const sessions = make();
    const before = sessions.of(composer());
    before.observe(draft('Pt Dave'));
    before.approved.add('patient-identity\ndave');
    sessions.keep([]);
    const after = sessions.of(composer());
    after.observe(draft('Pt Dave'));
    sessions.resume(after);
    expect(after.approved.has('patient-identity\ndave')).toBe(true);
  });

  it('starts anew with other words', () => {
    const sessions = make();
    const before = sessions.of(composer());
    before.observe(draft('Pt Dave'));
    before.approved.add('patient-identity\ndave');
    sessions.keep([]);
    const after = sessions.of(composer());
    after.observe(draft('Another day'));
    sessions.resume(after);
    expect(after.approved.size).toBe(0);
  });

  it('starts anew when the one before went with its post', () => {
    const sessions = make();
    const before = sessions.of(composer());
    before.observe(draft('Pt Dave'));
    before.approved.add('patient-identity\ndave');
    before.sent = true;
    sessions.keep([]);
    const after = sessions.of(composer());
    after.observe(draft('Pt Dave'));
    sessions.resume(after);
    expect(after.approved.size).toBe(0);
  });

  it('is allowed as it stands, in a box that was rebuilt too, and not once it was edited', () => {
    const sessions = make();
    const before = sessions.of(composer());
    before.observe(draft('Pt Dave'));
    expect(before.isAllowed).toBe(false);
    before.allow();
    sessions.keep([]);
    const after = sessions.of(composer());
    after.observe(draft('Pt Dave'));
    sessions.resume(after);
    expect([before.isAllowed, after.isAllowed]).toEqual([true, true]);
    after.observe(draft('Pt Dave again'));
    expect(after.isAllowed).toBe(false);
  });

  it('is not sent any more once it was edited: a site may refuse a post', () => {
    const before = make().of(composer());
    before.observe(draft('Pt Dave'));
    before.sent = true;
    before.observe(draft('Pt Dave again'));
    expect(before.sent).toBe(false);
  });
});
