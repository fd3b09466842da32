import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { report } from '../messages/report';
import { type ParsedManaged, parseManaged } from './parse-managed';

/** IT's settings as last received, and whether there are any. */
export type StoredManaged = ParsedManaged & { isManaged: boolean };

/** Kept as received and judged at each reading, so that a newer version judges by its own rules. */
const storedSchema = z.object({
  values: z.record(z.string(), z.unknown()),
  /** The text of the last pack without a fault: it stays when a bad one comes. */
  goodPack: z.optional(z.string()),
});
type Stored = z.infer<typeof storedSchema>;

/** IT's settings as last received. Asks only our own storage, so nothing waits for the browser's policy service. */
export async function readManaged(): Promise<StoredManaged> {
  const { values, goodPack } = await readStored();
  const parsed = parseManaged(values);
  if (!parsed.managed.pack && values.pack !== undefined && goodPack !== undefined) {
    parsed.managed.pack = parseManaged({ pack: goodPack }).managed.pack;
  }
  return { ...parsed, isManaged: Object.keys(values).length > 0 };
}

/**
 * Asks the browser for IT's settings and keeps them when they changed. At browser start Chromium takes about 3 s to
 * answer, and after a first forced install it answers `{}` and sends the values later through `storage.onChanged`.
 */
export async function refreshManaged(): Promise<void> {
  const values = await askBrowser();
  if (!values) return;
  const before = await readStored();
  if (JSON.stringify(values) === JSON.stringify(before.values)) return;
  for (const { field } of parseManaged(values).problems) report('managed', 'bad-values', [field]);
  const { pack } = values;
  const isGood = typeof pack === 'string' && parseManaged({ pack }).problems.length === 0;
  const goodPack = isGood ? pack : before.goodPack;
  await browser.storage.local.set({ managed: goodPack === undefined ? { values } : { values, goodPack } });
}

async function readStored(): Promise<Stored> {
  const { managed } = await browser.storage.local.get('managed');
  if (managed === undefined || managed === null) return { values: {} };
  const parsed = storedSchema.safeParse(managed);
  if (parsed.success) return parsed.data;
  report('managed', 'bad-stored');
  return { values: {} };
}

/** Undefined when the browser could not say: then what was kept stays. */
async function askBrowser(): Promise<Record<string, unknown> | undefined> {
  try {
    return await browser.storage.managed.get();
  } catch (error) {
    // Firefox's way of saying that nobody manages this browser.
    if (error instanceof Error && error.message.includes('manifest not found')) return {};
    report('managed', 'threw');
    return undefined;
  }
}
