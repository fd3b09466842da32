import type { Page } from '@playwright/test';
import { stateNamed } from '../../tests/fixtures/pages/popup-states';
import type { ChromiumLab } from '../../tests/support/chromium';
import { CLEAN, RISKY } from '../../tests/support/drafts';
import { chooseTrust } from '../../tests/support/e2e';
import type { Background } from '../../tests/support/extension-copy';
import { putHistory } from '../../tests/support/history';
import type { Tab } from '../../tests/support/lab';
import { MANY_WORDS } from '../../tests/support/many-findings';
import { openOurs, storeOnly } from '../../tests/support/our-pages';
import { openPopupPage } from '../../tests/support/popup-page';
import { findAndPressOurs, pressOurs, untilMark, untilOurs } from '../../tests/support/ui';
import { BOX, openBox } from '../../tests/support/x-page';
import { type Look, type Size, wear } from './looks';

/** A state of something that people see, and how to bring it about. */
export type Screen = {
  name: string;
  background?: Background;
  size: Size;
  open(lab: ChromiumLab, look: Look): Promise<Page>;
};

const AT_WORK = { width: 820, height: 620 };
const POPUP = { width: 400, height: 600, tallest: 1200 };
const PAGE = { width: 760, height: 700, tallest: 1300 };
const WINDOW = { width: 760, height: 700 };

/** Details that add up to one person; strong words about the trust. */
const TWO_THINGS =
  'Last night in Thatcham: lad of 19 off his motorbike outside the Plough, broken femur, blued him in. WMAS managers could not run a bath.';

export const screens: readonly Screen[] = [
  atComposer('mark-nothing-noticed', CLEAN, (tab) => untilMark(tab, 'clean')),
  atComposer('mark-things', TWO_THINGS, (tab) => untilMark(tab, 'things')),
  atComposer('mark-not-checked', TWO_THINGS, (tab) => untilMark(tab, 'unchecked'), null),
  atComposer('card-open', TWO_THINGS, openCard),
  atComposer('card-asks', TWO_THINGS, async (tab) => {
    await openCard(tab);
    await findAndPressOurs(tab, '.card .finding details > summary');
  }),
  atComposer('card-suggestion', RISKY, async (tab) => {
    await openCard(tab);
    await findAndPressOurs(tab, '.card [data-key^="suggest"]');
    await untilOurs(tab, '.wording[data-phase="offered"]');
  }),
  atComposer(
    'card-distress',
    'I lie awake after every shift and I do not want to be here any more.',
    openCard,
  ),
  atComposer(
    'card-speaking-up',
    'I have raised it twice now: crews are being sent out without working defibs and someone will get hurt.',
    openCard,
  ),
  atComposer(
    'card-union',
    'Vote yes in the ballot. Our union branch meets at the gate at six, bring a placard.',
    openCard,
  ),
  { ...atComposer('card-thirty', MANY_WORDS.join(' '), openCard, false), background: 'many' },
  atComposer('hold', RISKY, hold),
  { ...atComposer('hold-many', MANY_WORDS.join(' '), hold, false), background: 'many' },

  popup('popup-draft', 'sections'),
  popup('popup-distress', 'distress'),
  popup('popup-no-draft', 'no draft'),
  popup('popup-managed', 'managed'),
  popup('popup-problem', 'faulty settings from IT'),

  ours('welcome', 'welcome.html', {}),
  ours('options', 'options.html', { trust: 'wmas', history: true }, noteSome),
  ours('options-managed', 'options.html', stateNamed('managed').stored ?? {}),
  ours('policy', 'policy.html', { trust: 'wmas' }),
  ours(
    'policy-examples',
    'policy.html#section-6.4.15',
    { trust: 'wmas' },
    async (page) => {
      await page.locator('[id="section-6.4.15"] summary').click();
      await page.locator('[id="section-6.4.15"] dl').first().scrollIntoViewIfNeeded();
    },
    WINDOW,
  ),
  ours('about', 'about.html', { trust: 'wmas' }),
  ours('try', 'try.html', { trust: 'wmas' }, async (page) => {
    await page.getByRole('textbox', { name: 'Draft' }).fill(TWO_THINGS);
    await page.getByText('Post would').waitFor();
  }),
  ours('try-file', 'try.html', { trust: 'wmas' }, async (page) => {
    const buffer = Buffer.from(['text', `"${RISKY}"`, `"${CLEAN}"`, `"${TWO_THINGS}"`].join('\n'));
    await page
      .getByLabel('File', { exact: true })
      .setInputFiles({ name: 'drafts.csv', mimeType: 'text/csv', buffer });
    await page.getByText('All 3 drafts were checked.').waitFor();
  }),
];

/** A draft typed into X's demo page, and what is done there. With `trust` null none is chosen; false leaves it. */
function atComposer(
  name: string,
  text: string,
  then: (tab: Tab) => Promise<void>,
  trust: string | null | false = 'wmas',
): Screen {
  return {
    name,
    size: AT_WORK,
    open: async (lab, look) => {
      if (trust === null) await storeOnly(lab, {});
      else if (trust !== false) await chooseTrust(lab, trust);
      const tab = await lab.newTab();
      const page = lab.pageOf(tab);
      await wear(page, look, AT_WORK);
      await openBox(tab, '/home', BOX);
      await tab.type(text);
      await then(tab);
      return page;
    },
  };
}

async function openCard(tab: Tab): Promise<void> {
  await untilOurs(tab, '.mark');
  await pressOurs(tab, '.mark');
  await untilOurs(tab, '.card');
}

async function hold(tab: Tab): Promise<void> {
  await untilMark(tab, 'things');
  await tab.press('Control+Enter');
  await untilOurs(tab, 'dialog.hold[open]');
}

function popup(name: string, state: string): Screen {
  return {
    name,
    size: POPUP,
    open: async (lab, look) => {
      const played = stateNamed(state);
      await storeOnly(lab, played.stored ?? {}, played.paused);
      const page = await openPopupPage(lab, 'popup.html', POPUP, played);
      await wear(page, look, POPUP);
      return page;
    },
  };
}

function ours(
  name: string,
  file: string,
  stored: Record<string, unknown>,
  then?: (page: Page) => Promise<void>,
  size: Size = PAGE,
): Screen {
  return {
    name,
    size,
    open: async (lab, look) => {
      await storeOnly(lab, stored);
      const page = await openOurs(lab, file, size.width);
      await wear(page, look, size);
      await then?.(page);
      return page;
    },
  };
}

/** A history of some days, as the worker would have left it. */
async function noteSome(page: Page): Promise<void> {
  await putHistory(page, [
    { concern: 'patient-indirect', sections: ['6.4.12', '6.4.15'], days: 9 },
    { concern: 'trust-criticism', sections: ['6.4.12'], days: 4 },
    { concern: 'profanity', sections: ['6.4.7'], days: 1 },
  ]);
  await page.reload();
  await page.getByRole('table').waitFor();
}
