import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Intended } from '../../cli/kit/fields';
import { pages } from '../../src/words/en-GB';
import { RISKY } from '../support/drafts';
import { openFirefox } from '../support/firefox';
import { type Lab, PATIENCE } from '../support/lab';
import { type ManagedComputer, manageComputer } from '../support/managed';
import { askWorker } from '../support/messages';
import { readOurs, readUnderlined, untilMark } from '../support/ui';
import { openBox } from '../support/x-page';

const SETTINGS = { organisation: 'Example Trust', trust: 'wmas', allowPause: false } as const;

/** What IT deploys, in Firefox: the kit's `policies.json` and XPI. Firefox reads policies at its start alone. */
let computer: ManagedComputer;
let profile: string;
let lab: Lab | undefined;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  computer = await manageComputer('firefox');
  profile = await mkdtemp(path.join(os.tmpdir(), 'sensecheck-firefox-'));
});
test.afterEach(async () => {
  await lab?.close();
  lab = undefined;
});
test.afterAll(async () => {
  await computer?.close();
  await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});

test('it is installed by force, people cannot remove it, and IT’s settings are in force', async () => {
  lab = await start(SETTINGS);
  await untilManaged(lab, SETTINGS.organisation);
  const own = await lab.ownTab();
  const self = await own.evaluate(() => Reflect.get(globalThis, 'chrome').management.getSelf(), undefined);
  expect(self).toMatchObject({ id: computer.route.firefox.id, installType: 'admin', mayDisable: false });
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
});

test('a changed setting holds after a restart', { tag: '@all' }, async () => {
  lab = await start({ ...SETTINGS, trust: 'las' });
  await untilManaged(lab, SETTINGS.organisation);
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'LAS');
});

test('a bad value and a bad pack are told in popup and options', { tag: '@all' }, async () => {
  const bad = { ...SETTINGS, mode: 'loud', pack: '{"id":"example"}', trsut: 'las' };
  lab = await start(bad);
  await untilManaged(lab, SETTINGS.organisation);
  for (const file of ['options.html', 'popup.html']) {
    const page = await lab.extensionTab(file);
    for (const words of [pages.problemsTitle(), 'mode', 'pack', '“trsut”', 'perhaps “trust” is meant']) {
      await page.until(`${file} saying ${words}`, (one) => document.body.innerText.includes(one), words);
    }
    await page.close();
  }
});

test('taken away by policy, nothing of it is left', { tag: '@all' }, async () => {
  lab = await start(null);
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await tab.until('typed', (text) => document.body.textContent?.includes(text), RISKY);
  expect(await readOurs(tab, '*')).toEqual([]);
  expect(await readUnderlined(tab)).toEqual([]);
});

/** Starts the browser on the same profile with these settings; null takes the policy away. */
function start(settings: Intended | null): Promise<Lab> {
  if (settings) computer.deploy(settings);
  else computer.policies.set(null);
  const { executable } = computer.policies;
  return openFirefox({ extension: '', executable, profile, byPolicy: true });
}

/** Waits until the worker names the organisation. */
async function untilManaged(lab: Lab, organisation: string): Promise<void> {
  await expect(async () => {
    expect(await askWorker(lab, 'overview', {})).toMatchObject({
      ok: true,
      value: { managed: { organisation } },
    });
  }).toPass({ timeout: PATIENCE });
}
