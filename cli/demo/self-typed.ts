import path from 'node:path';
import { toPage } from '../../src/messages/protocol';
import type { Report } from '../../src/model/warning';
import { sites } from '../../src/sites/index';
import { clickOn } from '../../tests/support/found';
import type { Lab, Tab } from '../../tests/support/lab';
import { readPosted, untilPosted } from '../../tests/support/posted';
import type { SurfaceUnderTest } from '../../tests/support/surface';
import { surfaces } from '../../tests/support/surfaces/index';
import { type Sample, samples } from './samples';

/**
 * Types every sample into the demo page, presses Post, and prints what was warned. In: a browser with a trust chosen,
 * and the folder for screenshots. What was warned is asked for as the popup asks.
 */
export async function typeSamples(lab: Lab, folder: string): Promise<void> {
  for (const [index, sample] of samples.entries()) {
    const tab = await lab.newTab();
    const shot = (what: string) => tab.screenshot(path.join(folder, `${index + 1}-${what}.png`));
    const place = placeOf(sample);
    console.log(`\n${index + 1}. ${sample.name}: ${sample.site}, ${sample.surface}\n   “${sample.text}”`);
    await place.open(tab);
    await tab.type(sample.text, 5);
    const report = await settledReport(lab, tab, sample);
    for (const line of linesOf(report)) console.log(`   ${line}`);
    await shot('typed');
    await place.submits[0]?.press(tab);
    if (await wasHeld(tab)) {
      await shot('held');
      await settle(tab, place, sample);
    } else console.log('   Post: went through.');
    await tab.close();
  }
}

function placeOf({ site, surface }: Sample): SurfaceUnderTest {
  const place = surfaces.find((one) => one.site === site && one.name === surface);
  if (!place) throw new Error(`No such place to write in: ${site}, ${surface}`);
  return place;
}

/** After a hold: *Edit post* and other words, or *Post anyway*; both by keyboard, since the dialog has the focus. */
async function settle(tab: Tab, place: SurfaceUnderTest, { text, reworded }: Sample): Promise<void> {
  if (reworded) {
    await tab.press('Enter');
    await clickOn(tab, 'the box', place.box);
    await tab.press('Control+a');
    await tab.type(reworded, 5);
    await place.submits[0]?.press(tab);
    console.log(`   Post: held. Edit post; reworded to “${reworded}”, which went through.`);
  } else {
    await tab.press('Tab');
    await tab.press('Enter');
    console.log('   Post: held. Post anyway; the post went out once, whole.');
  }
  const [posted] = await untilPosted(tab, 1);
  if (posted !== (reworded ?? text)) throw new Error(`Posted was “${posted}”.`);
}

/** Held, when nothing was posted and the focus is in something that is not the page's. */
async function wasHeld(tab: Tab): Promise<boolean> {
  await tab.until(
    'the post, or the question whether to post',
    () =>
      (window as Window & { posted?: string[] }).posted?.length ||
      document.activeElement?.matches('[popover]'),
    undefined,
  );
  return (await readPosted(tab)).length === 0;
}

/** Milliseconds without a change, after which a report counts as the one on the whole draft. */
const SETTLED = 1000;
const ASK_EVERY = 100;
const LONGEST = 15_000;

async function settledReport(lab: Lab, tab: Tab, { site }: Sample): Promise<Report> {
  const matches = sites.find(({ id }) => id === site)?.matches ?? [];
  const popup = await lab.extensionTab('popup.html');
  await tab.toFront();
  let last: { key: string; report: Report; since: number } | undefined;
  for (const start = Date.now(); Date.now() - start < LONGEST; ) {
    const report = await askPage(popup, matches);
    const key = JSON.stringify(report);
    if (report && last?.key !== key) last = { key, report, since: Date.now() };
    if (last && Date.now() - last.since >= SETTLED) break;
    await new Promise((resolve) => setTimeout(resolve, ASK_EVERY));
  }
  await popup.close();
  if (!last) throw new Error('The page gave no report on the draft.');
  return last.report;
}

async function askPage(popup: Tab, matches: string[]): Promise<Report | null> {
  const reply = await popup.evaluate(async (url) => {
    const [tab] = (await chrome.tabs.query({ url })).slice(-1);
    return chrome.tabs.sendMessage(tab?.id ?? -1, { name: 'draft-report', payload: {} });
  }, matches);
  const { ok, value } = reply as { ok: boolean; value: unknown };
  return ok ? toPage['draft-report'].replied.parse(value).report : null;
}

function linesOf({ warnings, cares, unchecked }: Report): string[] {
  const lines = warnings.flatMap(({ severity, message, sections }) => [
    `${severity}: ${message}`,
    ...sections.map(({ ref, heading, force }) => `   section ${ref}, ${heading} (${force})`),
  ]);
  return [
    ...cares.map((care) => `support shown: ${care}`),
    ...(lines.length > 0 ? lines : ['Read, nothing noticed.']),
    ...(unchecked.length > 0 ? [`not checked: ${unchecked.join(', ')}`] : []),
  ];
}
