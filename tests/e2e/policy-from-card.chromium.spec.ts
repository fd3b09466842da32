import { RISKY } from '../support/drafts';
import { expect, test } from '../support/e2e';
import { findAndPressOurs, pressOurs, untilMark } from '../support/ui';
import { openBox } from '../support/x-page';

test('a section’s number on the card opens the policy page there, and leaves the draft alone', async ({
  chromiumLab,
  tab,
}) => {
  await openBox(tab, '/home');
  await tab.type(RISKY);
  await untilMark(tab, 'things');
  await pressOurs(tab, '.mark');
  const opened = chromiumLab.context.waitForEvent('page');
  await findAndPressOurs(tab, '.card .ref button');
  const page = await opened;
  await expect(page.locator('[id="section-6.4.15-title"]')).toBeFocused();
  await page.close();
  await tab.toFront();
  await untilMark(tab, 'things');
});
