import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findSettings } from '../../cli/check-settings/find-settings';
import { judgeSettings } from '../../cli/check-settings/judge-settings';
import { checkDraft } from '../../src/check/check-draft';
import { localCodeSchema } from '../../src/model/local-code';
import { packSchema, sectionSchema } from '../../src/model/pack';
import { type PackChanges, packChangesSchema } from '../../src/model/pack-changes';
import { changePack, parsePackChanges } from '../../src/rules/change-pack';
import { builtInPacks, parsePack } from '../../src/rules/pack';

const page = readFileSync(new URL('../../docs/policy-packs.md', import.meta.url), 'utf8');
const examples = [...page.matchAll(/```json\n(.*?)```/gs)].map((match) => match[1] ?? '');
const [changesText = '', packText = '', settingsText = ''] = examples;

const readPack = parsePack(JSON.parse(packText));
if (!readPack.ok) throw new Error(JSON.stringify(readPack.problems));
const { pack } = readPack;
const changes: PackChanges = packChangesSchema.parse(JSON.parse(changesText));

function warned(text: string, by = pack, account: 'personal' | 'trust' = 'personal') {
  const options = { pack: by, today: '2026-11-22', ownNames: [], officialAccounts: [], severity: {} };
  return checkDraft({ text, context: { account } }, options).warnings.map(({ concern, sections, severity }) =>
    [concern, severity, ...sections.map(({ ref }) => ref)].join(' '),
  );
}

it('has three examples', () => expect(examples).toHaveLength(3));

describe('the example of a whole pack', () => {
  it('shows every key there is', () => {
    expect(Object.keys(pack).sort()).toEqual(Object.keys(packSchema.shape).sort());
    const keys = new Set(pack.sections.flatMap((section) => Object.keys(section)));
    expect([...keys].sort()).toEqual(Object.keys(sectionSchema.shape).sort());
  });

  it.each([
    ['Pt Enid Probert, NHS 999 000 0018, fell again', 'personal', 'patient-identity serious 2.1'],
    ['Another night, MER-004471 again, we went to it', 'personal', 'incident-details caution 2.1'],
    ['What a shit night', 'trust', 'profanity caution 2.2'],
  ] as const)('"%s" on a %s account: %s', (text, account, warning) => {
    expect(warned(text, pack, account)).toContain(warning);
  });

  it('says nothing where it has no clause', () => expect(warned('What a shit night')).toEqual([]));
});

describe('the example of changes', () => {
  const changed = changePack(builtInPacks()[changes.trust ?? ''] ?? pack, changes);

  it('shows every key there is, and fits its pack', () => {
    expect(parsePackChanges(JSON.parse(changesText)).ok).toBe(true);
    expect(Object.keys(changes).sort()).toEqual(Object.keys(packChangesSchema.shape).sort());
    expect(changed.ok ? [] : changed.problems).toEqual([]);
  });

  it('names each of its keys in the table', () => {
    const rows = [...page.matchAll(/^\| `(\w+)`/gm)].map((match) => match[1]);
    expect(rows).toEqual(Object.keys(packChangesSchema.shape));
  });

  it('names each meaning of a code', () => {
    for (const means of localCodeSchema.shape.means.options) expect(page).toContain(`\`${means}\``);
  });

  it('makes drafts read by its codes', () => {
    const by = changed.ok ? changed.pack : undefined;
    expect(warned('Still thinking of WM 004471 Q', by).join()).toContain('incident-details');
    expect(warned('Another night, another cr00447190', by).join()).toContain('patient-identity');
  });
});

it('the example of settings has nothing wrong', () => {
  const found = findSettings(settingsText);
  expect(found.settings ? judgeSettings(found) : found.faults).toEqual([]);
});

it('its commands are in package.json', () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
  );
  const commands = [...page.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map((match) => match[1] ?? '');
  expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  expect(new Set(commands)).toEqual(new Set(['check-pack', 'scan', 'check-settings']));
});
