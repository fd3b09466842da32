import type { Tab } from './lab';

/** The parts of X's page that scenarios press and type in. */
export const BOX = '[data-testid^="tweetTextarea_"][contenteditable="true"]';
export const MODAL_BOX = `[role="dialog"] [role="dialog"] ${BOX}`;
export const POST = '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]';
export const MODAL_POST =
  '[role="dialog"] [data-testid="tweetButton"], [role="dialog"] [data-testid="tweetButtonInline"]';

/** Opens a page of the site and puts the caret into its box. */
export async function openBox(tab: Tab, path: string, box = BOX): Promise<void> {
  await tab.goto(`https://x.com${path}`);
  await tab.click(box);
  await untilFocused(tab, box);
}

export function untilFocused(tab: Tab, selector: string): Promise<void> {
  return tab.until(`the caret in ${selector}`, (wanted) => document.activeElement?.matches(wanted), selector);
}
