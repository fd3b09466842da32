import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { report } from '../messages/report';
import type { Pack } from '../model/pack';
import type { PackChanges } from '../model/pack-changes';
import { allPacks, changedPacks } from '../rules/changed-packs';
import { type ParsedManaged, parseManaged } from './parse-managed';

/** IT's settings as last received, and whether there are any. */
export type StoredManaged = ParsedManaged & {
  isManaged: boolean;
  /** The last changes without a fault, for when those in `managed` cannot be used. */
  goodChanges?: PackChanges | undefined;
  /** The changes as they were written, to say on which line a fault in them is. */
  changesText?: string | undefined;
};

/** Kept as received and judged at each reading, so that a newer version judges by its own rules. */
const storedSchema = z.object({
  values: z.record(z.string(), z.unknown()),
  /** The texts of the last pack and the last changes without a fault: they stay when a bad one comes. */
  goodPack: z.optional(z.string()),
  goodChanges: z.optional(z.string()),
});
type Stored = z.infer<typeof storedSchema>;

/** IT's settings as last received. Asks only our own storage, so nothing waits for the browser's policy service. */
export async function readManaged(): Promise<StoredManaged> {
  const { values, goodPack, goodChanges } = await readStored();
  const parsed = parseManaged(values);
  if (!parsed.managed.pack && isGiven(values.pack)) {
    parsed.managed.pack = parseManaged({ pack: goodPack }).managed.pack;
  }
  const isManaged = Object.keys(values).length > 0;
  if (!isGiven(values.packChanges)) return { ...parsed, isManaged };
  const { packChanges } = parseManaged({ packChanges: goodChanges }).managed;
  const changesText = typeof values.packChanges === 'string' ? values.packChanges : undefined;
  return { ...parsed, isManaged, goodChanges: packChanges, changesText };
}

/**
 * Asks the browser for IT's settings and keeps them when they changed. In: the built-in packs, which IT's changes may be
 * for. At browser start Chromium takes about 3 s to answer, and after a first forced install it answers `{}` and sends
 * the values later through `storage.onChanged`.
 */
export async function refreshManaged(builtIn: readonly Pack[]): Promise<void> {
  const values = await askBrowser();
  if (!values) return;
  const before = await readStored();
  if (JSON.stringify(values) === JSON.stringify(before.values)) return;
  for (const { field } of parseManaged(values).problems) report('managed', 'bad-values', [field]);
  const goodPack = lastGood(values.pack, before.goodPack, isGoodPack);
  const isGood = (text: string) => areGoodChanges({ ...values, pack: goodPack, packChanges: text }, builtIn);
  const goodChanges = lastGood(values.packChanges, before.goodChanges, isGood);
  await browser.storage.local.set({ managed: { values, goodPack, goodChanges } satisfies Stored });
}

/** The text to fall back on: the new one if it is good, else the one before; none where IT gives none any more. */
function lastGood(
  now: unknown,
  before: string | undefined,
  isGood: (text: string) => boolean,
): string | undefined {
  if (!isGiven(now)) return undefined;
  return typeof now === 'string' && isGood(now) ? now : before;
}

function isGoodPack(pack: string): boolean {
  return parseManaged({ pack }).managed.pack !== undefined;
}

function areGoodChanges(values: Record<string, unknown>, builtIn: readonly Pack[]): boolean {
  const { pack, packChanges, trust } = parseManaged(values).managed;
  return packChanges !== undefined && changedPacks(allPacks(pack, builtIn), packChanges, trust).ok;
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
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
