import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { shScripts } from '../../cli/kit/sh-scripts';
import { pages, ui } from '../../src/words/en-GB';
import { type ChromiumLab, openChromium } from '../support/chromium';
import { CLEAN, RISKY } from '../support/drafts';
import { PATIENCE } from '../support/lab';
import { type ManagedComputer, manageComputer } from '../support/managed';
import { askWorker } from '../support/messages';
import { readModel, readPosted, untilPosted } from '../support/posted';
import { isAnythingOpen, readOurs, readUnderlined, untilHeld, untilMark } from '../support/ui';
import { BOX, openBox, POST } from '../support/x-page';

/** Chromium takes up to 5 s to read a changed policy file; the page may take the rest. */
const LIVE = 15_000;
const SETTINGS = { organisation: 'Example Trust', trust: 'wmas', allowPause: false } as const;

/** What IT deploys, in a browser that IT manages: the kit's own policy file, package and update manifest. */
let computer: ManagedComputer;
let lab: ChromiumLab;
// One browser for all of them: installing by policy takes longer than most of these tests.
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  computer = await manageComputer('chromium');
  computer.deploy(SETTINGS);
  lab = await openChromium({ extension: '', executable: computer.policies.executable, byPolicy: true });
});
test.afterAll(async () => {
  await lab?.close();
  await computer?.close();
});

test('it is installed by force, people cannot remove it, and IT’s settings are in force', async () => {
  const page = await extensionPage('options.html');
  const self = await page.evaluate(() => Reflect.get(globalThis, 'chrome').management.getSelf());
  expect(self).toMatchObject({ id: computer.route.chrome?.id, installType: 'admin', mayDisable: false });
  const removed = page.evaluate(() => Reflect.get(globalThis, 'chrome').management.uninstallSelf());
  await expect(removed).rejects.toThrow(/.+/);
  await untilShown('options.html', SETTINGS.organisation);
  await page.reload();
  await expect(page.getByRole('button', { name: 'Use this trust' })).toHaveCount(0);
  await page.close();
});

test('a live edit changes the trust on an open page', async () => {
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
  const edited = Date.now();
  computer.deploy({ ...SETTINGS, trust: 'las' });
  await untilMark(tab, 'things', 'LAS');
  expect(Date.now() - edited).toBeLessThan(LIVE);
  expect(await readModel(tab)).toEqual([RISKY]);
  await tab.close();
});

test('a bad value and a bad pack are told in popup and options, and the rest stays in force', {
  tag: '@all',
}, async () => {
  const bad = {
    ...SETTINGS,
    mode: 'loud',
    severity: '{\n"patient-identity": serious}',
    pack: '{"id":"example"}',
    siteOverrides: '{"x":{"pots":"#a","post":"div["}}',
    trsut: 'las',
  };
  computer.deploy(bad);
  for (const file of ['options.html', 'popup.html']) {
    await untilShown(
      file,
      pages.problemsTitle(),
      'mode',
      'severity',
      'line 2',
      'pack',
      'at x.pots, cannot be used: that site has no selector of this name; perhaps “post” is meant',
      'at x.post, cannot be used: this browser cannot read it as a selector: div[',
      SETTINGS.organisation,
    );
  }
  // Chromium never hands on a name that the schema does not have: `check-settings` is there for those.
  const page = await extensionPage('options.html');
  const received = await page.evaluate(() => Reflect.get(globalThis, 'chrome').storage.managed.get());
  expect(received).toMatchObject({ mode: 'loud' });
  expect(received).not.toHaveProperty('trsut');
  await page.close();
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
  await tab.close();
  computer.deploy(SETTINGS);
  await untilNoProblem();
});

test('siteOverrides mends a page whose selectors were changed, live', { tag: '@all' }, async () => {
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.evaluate(changePost, POST);
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
  // As the site is now, the button is nobody's: the words go through.
  await tab.click('[data-testid="newButton"]');
  expect(await untilPosted(tab, 1)).toEqual([RISKY]);

  const post = '[data-testid="newButton"]';
  computer.deploy({ ...SETTINGS, siteOverrides: JSON.stringify({ x: { post } }) });
  await untilOverride('newButton');
  await tab.click(BOX);
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
  await tab.click(post);
  await untilHeld(tab);
  expect(await readPosted(tab)).toEqual([RISKY]);
  await tab.close();
});

test('siteOverrides never reaches a password, search or profile field', { tag: '@all' }, async () => {
  const box = '[data-private], [data-private] *';
  computer.deploy({
    ...SETTINGS,
    siteOverrides: JSON.stringify({ x: { box, narrowBox: box, messageBox: box } }),
  });
  await untilOverride('data-private');
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.evaluate(addPrivateFields, undefined);
  for (const field of ['password', 'search', 'search-role', 'profile']) {
    await tab.click(`#${field}`);
    await tab.type(RISKY);
    expect(await readOurs(tab, '.mark')).toEqual([]);
  }
  // What is read after them is read: had they been, their words would be underlined by now.
  await tab.click(BOX);
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');
  expect(await readUnderlined(tab)).toEqual([]);
  await tab.close();
  computer.deploy(SETTINGS);
});

test('an update comes while a draft is open: the draft is unharmed and can be posted', {
  tag: '@all',
}, async () => {
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things', 'WMAS');
  computer.publish('0.1.1');
  await updateTo('0.1.1');
  expect(await readModel(tab)).toEqual([RISKY]);
  await tab.toFront();
  await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'extension-updated' }));
  await tab.click(BOX);
  await tab.press('Control+End');
  await tab.type(' Bye.');
  await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'extension-updated' }));
  await tab.click(POST);
  expect(await untilPosted(tab, 1)).toEqual([`${RISKY} Bye.`]);
  await tab.close();
});

test('taken away by policy, it leaves nothing on the page that pretends to check', async () => {
  const tab = await lab.newTab();
  await openBox(tab, '/home');
  await tab.type(CLEAN);
  await untilMark(tab, 'clean');
  computer.policies.set(null);
  await untilUninstalled();
  await tab.toFront();
  // No key is pressed: what was said of the draft is taken back by itself.
  await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'extension-updated' }));
  await tab.click(BOX);
  await tab.press('Control+End');
  await tab.type(` ${RISKY}`);
  await untilMark(tab, 'unchecked', ui.markUnchecked({ reason: 'extension-updated' }));
  expect(await readUnderlined(tab)).toEqual([]);
  await tab.click(POST);
  expect(await untilPosted(tab, 1)).toEqual([`${CLEAN} ${RISKY}`]);
  expect(await isAnythingOpen(tab)).toBe(false);
  // On a page opened now there is nothing of it at all.
  const next = await lab.newTab();
  await openBox(next, '/home');
  await next.type(RISKY);
  await next.until('typed', (text) => document.body.textContent?.includes(text), RISKY);
  expect(await readOurs(next, '*')).toEqual([]);
  expect(await readUnderlined(next)).toEqual([]);
});

test('the kit’s scripts say what is deployed, what a browser received, and what differs', {
  tag: '@all',
}, async () => {
  const settings = {
    ...SETTINGS,
    organisation: 'Example “Trust” & Sons <North>',
    ownNames: ['St Mary’s', "O'Neill Road", 'back\\slash'],
    contacts: '[{"name":"Press office","about":"press","phone":"01632 960123","email":null}]',
    policyUrl: 'https://example.org/policy?a=1&b=2',
  };
  const folder = await mkdtemp(path.join(os.tmpdir(), 'sensecheck-scripts-'));
  for (const [name, script] of Object.entries(shScripts(computer.route, settings, '0.1.1'))) {
    await writeFile(path.join(folder, name), script);
  }
  const run = (name: string) => computer.policies.run(['sh', path.join(folder, name), 'chromium']);
  const fine = Object.keys(settings).map((name) => `ok: ${name}\n`);

  computer.deploy(settings);
  const installed = ['ok: force-installed\n', ...fine, '0 faults\n'].join('');
  expect(await run('install-check.sh')).toEqual({ status: 0, output: installed });
  const received = ['ok: installed, version 0.1.1\n', ...fine, '0 faults\n'].join('');
  expect(await run('smoke-test.sh')).toEqual({ status: 0, output: received });

  computer.deploy({ ...settings, trust: 'yas' });
  expect(await run('install-check.sh')).toEqual({
    status: 1,
    output: installed.replace('ok: trust', 'DIFFERS: trust').replace('0 faults', '1 faults'),
  });
  expect(await run('remove.sh')).toEqual({ status: 0, output: 'Removed from the policies of chromium.\n' });
  expect(await run('install-check.sh')).toMatchObject({ status: 1 });
  await rm(folder, { recursive: true });
});

async function extensionPage(file: string): Promise<Page> {
  const page = await lab.context.newPage();
  await page.goto(`chrome-extension://${computer.route.chrome?.id}/${file}`);
  return page;
}

/** Waits until one of the extension's pages, opened anew each time, says this. */
async function untilShown(file: string, ...words: string[]): Promise<void> {
  await expect(async () => {
    const page = await extensionPage(file);
    for (const one of words) await expect(page.locator('main')).toContainText(one, { timeout: 1000 });
    await page.close();
  }).toPass({ timeout: PATIENCE });
}

async function untilNoProblem(): Promise<void> {
  await expect(async () => {
    const page = await extensionPage('options.html');
    await expect(page.locator('main')).toContainText(SETTINGS.organisation, { timeout: 1000 });
    await expect(page.getByText(pages.problemsTitle())).toHaveCount(0, { timeout: 1000 });
    await page.close();
  }).toPass({ timeout: PATIENCE });
}

/** Waits until the worker goes by a selector with these words. */
async function untilOverride(words: string): Promise<void> {
  await expect(async () => {
    expect(JSON.stringify(await askWorker(lab, 'wake', { site: 'x' }))).toContain(words);
  }).toPass({ timeout: PATIENCE });
}

/** Asks for updates as the browser does every few hours, and lets it have the quiet moment in which it applies them. */
async function updateTo(version: string): Promise<void> {
  const own = await extensionPage('popup.html');
  const asked = await own.evaluate(() => Reflect.get(globalThis, 'chrome').runtime.requestUpdateCheck());
  expect(asked).toMatchObject({ status: 'update_available', version });
  for (const page of lab.context.pages()) if (page.url().startsWith('chrome-extension:')) await page.close();
  await expect(async () => {
    const [worker] = lab.context.serviceWorkers();
    const running = await worker?.evaluate(() => chrome.runtime.getManifest().version);
    // A worker that a driver looks at is never idle by itself; it may have been stopped before the package had come.
    if (running !== version) await lab.stopWorker();
    expect(running).toBe(version);
  }).toPass({ timeout: PATIENCE });
}

async function untilUninstalled(): Promise<void> {
  await expect(async () => {
    const page = await lab.context.newPage();
    const gone = page.goto(`chrome-extension://${computer.route.chrome?.id}/popup.html`);
    await expect(gone).rejects.toThrow(/ERR_/);
    await page.close();
  }).toPass({ timeout: PATIENCE });
}

// The functions below run in the page.

/** As a site that gave its button another name overnight. */
function changePost(post: string): void {
  for (const button of document.querySelectorAll(post)) button.setAttribute('data-testid', 'newButton');
}

function addPrivateFields(): void {
  const add = (id: string, tag: string, attributes: Record<string, string>) => {
    const field = document.createElement(tag);
    for (const [name, value] of Object.entries({ id, 'data-private': '', ...attributes }))
      field.setAttribute(name, value);
    document.body.prepend(field);
  };
  add('password', 'input', { type: 'password' });
  add('search', 'input', { type: 'search' });
  add('search-role', 'div', { role: 'searchbox', contenteditable: 'true', 'aria-label': 'Search' });
  add('profile', 'textarea', { name: 'description', 'aria-label': 'Bio' });
}
