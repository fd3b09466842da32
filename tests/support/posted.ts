import type { Tab } from './lab';

type FixtureWindow = Window & { posted: string[]; model(): string[] };

/** What the site has got, post by post. */
export function readPosted(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => [...(window as unknown as FixtureWindow).posted], undefined);
}

/** What the editors' models hold, box by box: DOM text alone does not prove that a change was taken. */
export function readModel(tab: Tab): Promise<string[]> {
  return tab.evaluate(() => (window as unknown as FixtureWindow).model(), undefined);
}

/** Waits until the site has got this many posts, then reads them. */
export async function untilPosted(tab: Tab, count: number): Promise<string[]> {
  await tab.until(
    `${count} posts`,
    (wanted) => (window as unknown as FixtureWindow).posted.length >= wanted,
    count,
  );
  return readPosted(tab);
}
