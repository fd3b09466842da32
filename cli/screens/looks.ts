import { writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { toPalette } from './palette-png';

/** One way in which people have their screen. */
export type Look = {
  name: 'light' | 'dark' | 'forced-colours' | '320' | '400-percent';
  scheme: 'light' | 'dark';
  forced: boolean;
  /** The window in CSS pixels; undefined as the state has it. */
  window: { width: number; height: number } | undefined;
};

/** 400 % zoom of a window of 1280 by 1024 leaves a quarter of each, in CSS pixels. */
export const looks: readonly Look[] = [
  { name: 'light', scheme: 'light', forced: false, window: undefined },
  { name: 'dark', scheme: 'dark', forced: false, window: undefined },
  { name: 'forced-colours', scheme: 'dark', forced: true, window: undefined },
  { name: '320', scheme: 'light', forced: false, window: { width: 320, height: 640 } },
  { name: '400-percent', scheme: 'light', forced: false, window: { width: 320, height: 256 } },
];

/** What a picture shows: the window as it stands, or the page down to so many CSS pixels. */
export type Size = { width: number; height: number; tallest?: number };

/** Milliseconds. */
const SETTLED = 300;

/** Gives a page a look, before or while it shows something. */
export async function wear(page: Page, look: Look, size: Size): Promise<void> {
  await page.emulateMedia({
    colorScheme: look.scheme,
    forcedColors: look.forced ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  await page.setViewportSize(look.window ?? { width: size.width, height: size.height });
}

/** Takes the picture. A page that is longer than its window is shown down to `tallest`, but for that of 400 %. */
export async function shoot(page: Page, look: Look, size: Size, file: string): Promise<void> {
  await wear(page, look, size);
  const { width, height } = page.viewportSize() ?? size;
  const whole = await page.evaluate(() => document.documentElement.scrollHeight);
  const isWhole = size.tallest !== undefined && look.name !== '400-percent';
  const shown = isWhole ? Math.min(whole, size.tallest ?? whole) : height;
  // The mark finds its place once typing has paused for a moment.
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  const png = await page.screenshot({
    fullPage: isWhole,
    clip: { x: 0, y: 0, width, height: shown },
    animations: 'disabled',
    caret: 'initial',
  });
  writeFileSync(file, toPalette(png));
}
