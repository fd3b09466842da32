import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { packSchema } from '../../src/model/pack';
import { expectAccessible, expectNoSideways, oneBrowser, openOurs, storeOnly } from '../support/our-pages';

/** The policy page in a real browser: every section, by search, by address, by keyboard and on paper. */
const lab = oneBrowser();
test.beforeEach(() => storeOnly(lab(), { trust: 'wmas' }));

const PACKS = path.resolve(import.meta.dirname, '../../src/rules/packs');
const packs = Object.fromEntries(
  readdirSync(PACKS).map((file) => {
    const pack = packSchema.parse(JSON.parse(readFileSync(path.join(PACKS, file), 'utf8')));
    return [pack.id, pack];
  }),
);

for (const [id, pack] of Object.entries(packs)) {
  test(`${id}: every section stands on the page, and it is accessible`, async () => {
    await storeOnly(lab(), { trust: id });
    const page = await openOurs(lab(), 'policy.html', 1280);
    await expect(page.locator('.policy-section')).toHaveCount(pack.sections.length);
    await page.getByText('Whom to ask', { exact: true }).click();
    for (const { name } of pack.contacts)
      await expect(page.locator('.contacts').getByText(name).first()).toBeVisible();
    await expectAccessible(page);
    await page.screenshot({ path: test.info().outputPath('policy.png') });
    await page.setViewportSize({ width: 320, height: 900 });
    await expectNoSideways(page);
    await page.close();
  });
}

test('search answers as one types, says how many match, and is left again, all by keyboard', async () => {
  const page = await openOurs(lab(), 'policy.html');
  const sections = page.locator('.policy-section:visible');
  const all = packs.wmas?.sections.length ?? 0;
  const count = page.getByRole('search').getByRole('status');
  await expect(count).toHaveText(`All ${all} sections are shown.`);
  await page.getByRole('searchbox', { name: 'Search the sections' }).focus();
  await page.keyboard.type('6.4.12');
  await expect(sections).toHaveCount(1);
  await expect(count).toHaveText(`1 of ${all} sections match.`);
  await expectAccessible(page);
  await page.keyboard.type(' zebra');
  await expect(sections).toHaveCount(0);
  await expect(count).toContainText('No section matches');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Show all sections' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(sections).toHaveCount(all);
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Address of section 1', exact: true })).toBeFocused();
  await page.close();
});

test('examples of a section: a draft that touches it and one that does not', async () => {
  const page = await openOurs(lab(), 'policy.html');
  const section = page.locator('[id="section-6.4.15"]');
  await section.locator('summary').press('Enter');
  await expect(section.getByText('A draft that touches it').first()).toBeVisible();
  await expect(section).toContainText('Took Mrs Edith Marlow home again');
  await expect(section).toContainText('Does not allow');
  await expectAccessible(page);
  await page.close();
});

test('a section’s address leads to it, also past a search; one that is not there is said', async () => {
  const page = await openOurs(lab(), 'policy.html#section-6.4.12');
  const heading = (ref: string) => page.locator(`[id="section-${ref}-title"]`);
  await expect(heading('6.4.12')).toBeFocused();
  await expect(heading('6.4.12')).toBeInViewport();
  await page.getByRole('searchbox').fill('photos');
  await page.evaluate(() => {
    location.hash = '#section-2';
  });
  await expect(heading('2')).toBeFocused();
  await expect(page.getByRole('searchbox')).toHaveValue('');
  await page.evaluate(() => {
    location.hash = '#section-99.9';
  });
  await expect(page.getByText('There is no section at “99.9”')).toBeVisible();
  await page.close();
});

test('printed, search and controls are left out and examples are unfolded', async () => {
  const page = await openOurs(lab(), 'policy.html');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('searchbox')).toBeHidden();
  await expect(page.getByRole('button', { name: 'Print' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.locator('.policy-section details:not([open])')).toHaveCount(0);
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(page.locator('.policy-section details[open]')).toHaveCount(0);
  await page.close();
});

test('a pack from IT that was refused is said, with what is used instead', async () => {
  const values = { organisation: 'Test Trust', pack: '{\n"id": "mine",\n}' };
  await storeOnly(lab(), { trust: 'wmas', managed: { values } });
  const page = await openOurs(lab(), 'policy.html');
  await expect(page.getByText('Some settings from IT could not be used')).toBeVisible();
  await expect(page.getByText('“pack” is not valid JSON (line 3)')).toBeVisible();
  await expect(page.locator('.policy-section')).toHaveCount(packs.wmas?.sections.length ?? 0);
  await expectAccessible(page);
  await page.close();
});

test('without a trust it asks for one; the choice shows its policy', async () => {
  await storeOnly(lab(), {});
  const page = await openOurs(lab(), 'policy.html');
  await page.getByRole('radio', { name: 'London Ambulance Service NHS Trust' }).check();
  await page.getByRole('button', { name: 'Use this trust' }).press('Enter');
  await expect(page.locator('.policy-section')).toHaveCount(packs.las?.sections.length ?? 0);
  await page.close();
});

test('popup: search leads to a section of the policy page', async () => {
  const popup = await openOurs(lab(), 'popup.html', 400);
  await expect(popup.locator('.section-links a')).toHaveCount(10);
  await popup.getByRole('searchbox').focus();
  await popup.keyboard.type('disrepute');
  await expect(popup.getByRole('search').getByRole('status')).toContainText('match');
  await expectAccessible(popup);
  await popup.keyboard.press('Tab');
  const opened = lab().context.waitForEvent('page');
  await popup.keyboard.press('Enter');
  const page = await opened;
  await expect(page.locator('[id="section-6.4.13-title"]')).toBeFocused();
  await page.close();
  await popup.close();
});
