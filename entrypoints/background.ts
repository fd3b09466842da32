import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { type CheckOptions, checkDraft } from '../src/check/check-draft';
import { type Kept, keepNothing } from '../src/check/detect';
import { type Asker, answer, type Handlers } from '../src/messages/answer';
import { sectionLink } from '../src/messages/policy-address';
import type { Overview, PackMeta, PageState } from '../src/messages/protocol';
import { report } from '../src/messages/report';
import type { Draft, SiteId } from '../src/model/draft';
import type { Pack } from '../src/model/pack';
import type { Report } from '../src/model/warning';
import { mostNeeded } from '../src/rules/most-needed';
import { isReviewPassed } from '../src/rules/pack';
import { deleteHistory, noteHistory, readHistory } from '../src/store/history';
import { makeDraftNotes } from '../src/store/note-drafts';
import type { Resolved } from '../src/store/resolve-settings';
import { openSettings, type SettingsStore } from '../src/store/settings';
import { suggestWording } from '../src/suggest/suggest-wording';

/**
 * The worker. The browser may stop it between any two messages: every listener is added in the first turn, and
 * nothing it keeps is more than a copy of what is stored.
 */
export default defineBackground({
  // A module, so that the page for trying drafts can share its checks and their weights.
  type: 'module',
  main: () => startWorker(new AbortController().signal),
});

/** Answers messages and follows settings until `signal` stops it. */
export function startWorker(signal: AbortSignal): void {
  const settings = openSettings(signal);
  answer(handlersWith(settings), signal);
  browser.runtime.onInstalled.addListener(welcomeOnce);
  browser.tabs.onRemoved.addListener(forgetTab);
  signal.addEventListener('abort', () => {
    browser.runtime.onInstalled.removeListener(welcomeOnce);
    browser.tabs.onRemoved.removeListener(forgetTab);
  });
}

function handlersWith(settings: SettingsStore): Handlers {
  return {
    wake: async ({ site }) => pageState(await settings.read(), site),
    'check-draft': async ({ draft, revision, whole }, asker) => {
      const resolved = await settings.read();
      return { revision, report: judge(draft, whole, resolved, asker), pack: packMeta(resolved.pack) };
    },
    'suggest-wording': async ({ draft, concern }) => {
      const resolved = await settings.read();
      if (!resolved.pack || whyNot(draft, resolved)) return { suggestion: null };
      // A memory of its own: the tab's is of the draft as it stands.
      const options = optionsFor(resolved.pack, resolved, keepNothing());
      return { suggestion: suggestWording(draft, concern, options) ?? null };
    },
    'show-count': async ({ count }, asker) => {
      await showCount(count, asker);
      return {};
    },
    'set-pause': async ({ site, pause }) => {
      await settings.pause(site, pause);
      return {};
    },
    'set-choice': async (choice) => {
      if (choice.history === false) notes.drop();
      return pageState(await settings.choose(choice));
    },
    overview: async ({ site }) => overview(await settings.read(), site),
    policy: async ({ trust }) => policyOf(await settings.read(), trust),
    'open-section': async ({ ref }) => {
      await browser.tabs.create({ url: browser.runtime.getURL(sectionLink(ref)) });
      return {};
    },
    history: async () => ({ entries: await readHistory(today()) }),
    'delete-history': async () => {
      notes.drop();
      await deleteHistory();
      return {};
    },
  };
}

/**
 * What was seen in the sentences of each tab's draft, so that a keystroke re-reads only those it changed. In memory
 * alone: gone with the tab, and with the worker, which the browser stops when it idles.
 */
const keptByTab = new Map<number, Kept>();

function keptFor(asker: Asker): Kept {
  if (asker.from !== 'tab') return keepNothing();
  const kept = keptByTab.get(asker.tabId) ?? keepNothing();
  keptByTab.set(asker.tabId, kept);
  return kept;
}

function forgetTab(tabId: number): void {
  keptByTab.delete(tabId);
  notes.closed(tabId);
}

/** The reply does not wait for the history, and a full disk must not look like a failed check. */
const notes = makeDraftNotes(({ day, trust, warnings }) => {
  noteHistory(day, trust, warnings).catch(() => report('history', 'write-failed'));
});

const NOTHING: Report = { warnings: [], cares: [], unchecked: [] };

/** What the chosen trust's pack makes of a draft. A page that has not heard of a pause yet is told it was not checked. */
function judge(draft: Draft, whole: boolean, resolved: Resolved, asker: Asker): Report {
  const { pack } = resolved;
  if (!pack) return NOTHING;
  const reason = whyNot(draft, resolved);
  if (reason) return { ...NOTHING, unchecked: [reason] };
  const options = optionsFor(pack, resolved, keptFor(asker));
  const checked = checkDraft(draft, { ...options, whole });
  if (checked.unchecked.length > 0) report('check', 'threw', checked.unchecked);
  if (whole && keepsHistory(resolved) && asker.from === 'tab') {
    notes.checked(asker.tabId, { day: options.today, trust: pack.id, warnings: checked.warnings });
  }
  return checked;
}

/** Why a draft is not to be read: a site that is paused, or private messages. */
function whyNot({ context }: Draft, resolved: Resolved): 'site-off' | 'messages-off' | undefined {
  if (context.site && isPaused(resolved, context.site)) return 'site-off';
  return context.surface === 'message' && !resolved.settings.messages ? 'messages-off' : undefined;
}

function optionsFor(pack: Pack, { settings, choices }: Resolved, kept: Kept): CheckOptions {
  return {
    pack,
    today: today(),
    ownNames: settings.ownNames,
    officialAccounts: settings.officialAccounts,
    severity: settings.severity,
    ownWords: choices.ownWords,
    kept,
  };
}

function pageState(resolved: Resolved, site?: SiteId): PageState {
  return {
    settings: resolved.settings,
    pack: packMeta(resolved.pack),
    paused: site !== undefined && isPaused(resolved, site),
  };
}

function overview(resolved: Resolved, site?: SiteId): Overview {
  const { choices, managed, pack, settings } = resolved;
  return {
    state: pageState(resolved, site),
    pause: site === undefined ? 'no' : pauseOn(resolved, site),
    trusts: resolved.packs.map(({ id, trust, shortNames, area }) => ({
      id,
      trust,
      shortName: shortNames[0] ?? id,
      area,
    })),
    contacts: pack?.contacts ?? [],
    handles: [...new Set([...(pack?.handles ?? []), ...settings.officialAccounts])],
    choices: {
      sitesOff: choices.sitesOff,
      history: choices.history,
      ownWords: choices.ownWords,
    },
    managed: managed
      ? {
          organisation: managed.organisation ?? null,
          policyUrl: managed.policyUrl ?? null,
          choosesTrust: resolved.managedTrust,
          allowsPause: managed.allowPause !== false,
          allowsMessages: managed.messages !== 'forbidden',
          allowsHistory: managed.history !== 'forbidden',
          sitesOff: managed.sites ?? [],
          sectionsOff: sectionsOff(resolved),
          sectionsChanged: sectionsChanged(resolved),
        }
      : null,
    problems: resolved.problems,
  };
}

function policyOf(resolved: Resolved, trust: string | undefined) {
  const pack = trust === undefined ? resolved.pack : resolved.packs.find(({ id }) => id === trust);
  return { pack: pack ?? null, needed: pack ? mostNeeded(pack) : [] };
}

function isPaused({ settings, paused }: Resolved, site: SiteId): boolean {
  return settings.sitesOff.includes(site) || paused.includes(site);
}

function pauseOn({ settings, paused }: Resolved, site: SiteId): Overview['pause'] {
  if (settings.sitesOff.includes(site)) return 'always';
  return paused.includes(site) ? 'until-restart' : 'no';
}

function keepsHistory({ choices, managed }: Resolved): boolean {
  return choices.history && managed?.history !== 'forbidden';
}

/** Numbers of the sections that IT switched off in the chosen pack. */
function sectionsOff({ changes }: Resolved): string[] {
  return Object.entries(changes?.sections ?? {}).flatMap(([ref, { off }]) => (off === true ? [ref] : []));
}

/** Sections of the chosen pack to which IT gave a severity. */
function sectionsChanged({ changes }: Resolved) {
  return Object.entries(changes?.sections ?? {}).flatMap(([ref, { severity }]) =>
    severity === undefined ? [] : [{ ref, severity }],
  );
}

function packMeta(pack: Pack | undefined): PackMeta | null {
  if (!pack) return null;
  const { id, trust, shortNames, document } = pack;
  return {
    id,
    trust,
    shortName: shortNames[0] ?? id,
    title: document.title,
    version: document.version,
    review: document.review,
    reviewPassed: isReviewPassed(pack, today()),
  };
}

/** The number of things to look at, in grey: neither an alarm nor a pass. */
async function showCount(count: number, asker: Asker): Promise<void> {
  if (asker.from !== 'tab') return;
  const { tabId } = asker;
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#4c6272' });
  await browser.action.setBadgeText({ tabId, text: badgeText(count) });
}

function badgeText(count: number): string {
  if (count <= 0) return '';
  return count > 99 ? '99+' : String(Math.round(count));
}

/** Managed staff see it too: it says what this reads, and what IT can and cannot see. */
function welcomeOnce({ reason }: { reason: string }): void {
  if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

/** Today where the person is, ISO `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  const twoDigits = (value: number) => String(value).padStart(2, '0');
  return [now.getFullYear(), twoDigits(now.getMonth() + 1), twoDigits(now.getDate())].join('-');
}
