import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { siteIds } from '../../src/model/draft';
import { type ManagedField, managedFields } from '../../src/model/managed';
import type { Choices } from '../../src/store/choices';
import { parseManaged } from '../../src/store/parse-managed';
import { type Resolved, resolveSettings } from '../../src/store/resolve-settings';
import { madeUpPack } from './packs';

const builtIn = [madeUpPack('north'), madeUpPack('south')];

/** What IT might try with each field, the widest first. */
const attempts: Record<ManagedField, unknown[]> = {
  organisation: ['Test Trust', ''],
  trust: ['north', 'nowhere'],
  pack: [JSON.stringify(madeUpPack('west')), '{"messages": true}'],
  packChanges: ['{"trust": "north", "ownNames": ["Hollyoak"]}', '{"messages": "allowed", "history": true}'],
  mode: ['full', 'tips', 'quiet', 'messages'],
  holdAt: ['caution', 'serious', 'never'],
  sites: [[], ['x'], ['-facebook'], ['all']],
  messages: ['allowed', 'forbidden', 'forced', true, 'on'],
  officialAccounts: [['@T'], []],
  ownNames: [['Hollyoak'], []],
  contacts: ['[]', '[{"name":"A","about":"B","phone":null,"email":null,"messages":true}]'],
  policyUrl: ['https://trust.example/policy', 'javascript:alert(1)'],
  allowPause: [true, false, 'yes'],
  history: ['allowed', 'forbidden', 'forced', true, 'on'],
  severity: ['{"profanity":"serious"}', '{"messages":"serious"}'],
  siteOverrides: ['{"x":{"messages":"body"}}', '{"mail":{"box":"body"}}'],
};

const people: Choices[] = [false, true].flatMap((messages) =>
  [false, true].flatMap((history) =>
    [[], ['x' as const]].map((sitesOff) => ({ trust: 'south', messages, history, sitesOff, ownWords: [] })),
  ),
);

function resolve(choices: Choices, raw?: Record<string, unknown>): Resolved {
  const parsed = raw ? parseManaged(raw) : { managed: {}, problems: [] };
  return resolveSettings({
    choices,
    paused: ['instagram'],
    managed: { ...parsed, isManaged: raw !== undefined },
    builtIn,
  });
}

/** What is read and kept: sites, private messages, the history. */
function reach({ settings, paused, choices, managed }: Resolved): string[] {
  const read = siteIds.filter((site) => !settings.sitesOff.includes(site) && !paused.includes(site));
  return [
    ...read,
    ...(settings.messages ? ['messages'] : []),
    ...(choices.history && managed?.history !== 'forbidden' ? ['history'] : []),
  ];
}

function widened(choices: Choices, raw: Record<string, unknown>): string[] {
  const before = reach(resolve(choices));
  return reach(resolve(choices, raw)).filter((one) => !before.includes(one));
}

describe.each(Object.keys(managedFields) as ManagedField[])('by %s IT', (field) => {
  it.each(attempts[field].map((value) => ({ value })))(
    'cannot have more read or kept: $value',
    ({ value }) => {
      for (const choices of people) {
        const more = widened(choices, { [field]: value });
        // The one exception is agreed and said on every page: where IT does not allow pausing, a pause has no effect.
        const isPauseGone = field === 'allowPause' && value === false;
        expect(isPauseGone ? more.filter((one) => !['x', 'instagram'].includes(one)) : more).toEqual([]);
      }
    },
  );
});

it('nor by all of them together, whatever they hold', () => {
  const anything = fc.record(
    Object.fromEntries(
      (Object.keys(managedFields) as ManagedField[])
        .filter((field) => field !== 'allowPause')
        .map((field) => [field, fc.oneof(fc.constantFrom(...attempts[field]), fc.jsonValue())]),
    ),
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(anything, fc.constantFrom(...people), (raw, choices) => {
      expect(widened(choices, raw)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});
