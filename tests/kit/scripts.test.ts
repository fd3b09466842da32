import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { fragments } from '../../cli/kit/fragments';
import { linuxJson } from '../../cli/kit/linux-json';
import { powershellScripts } from '../../cli/kit/powershell-scripts';
import { storeRoute } from '../../cli/kit/routes';
import { shScripts } from '../../cli/kit/sh-scripts';
import { everyField, ID, route, source } from './every-field';

const sh = shScripts(route, everyField, '0.1.0');
const powershell = powershellScripts(route, everyField, '0.1.0');
const textOf = (file: Uint8Array | undefined) => Buffer.from(file ?? []).toString('utf8');

it('what is looked for stands in the policy file, space apart', () => {
  const squeezed = linuxJson('chrome', source, everyField).replace(/\s/g, '').replaceAll('<', '\\u003C');
  expect(fragments(everyField).map(([name]) => name)).toEqual(Object.keys(everyField));
  for (const [, fragment] of fragments(everyField)) expect(squeezed).toContain(fragment);
});

describe('sh', () => {
  it.each(Object.keys(sh))('%s is a script that a shell can read', (name) => {
    const { status, stderr } = spawnSync('sh', ['-n'], { input: textOf(sh[name]), encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(['install-check.sh', 'smoke-test.sh'])('%s compares every field', (name) => {
    for (const [field, fragment] of fragments(everyField)) {
      expect(textOf(sh[name])).toContain(`${field}\t${fragment}\n`);
    }
  });

  it('says so where a store has given no id yet', () => {
    const script = textOf(shScripts(storeRoute({}), {}, '0.1.0')['install-check.sh']);
    const { status, stderr } = spawnSync('sh', ['-s', 'chrome'], { input: script, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 2, stderr: 'This kit has no store id for chrome.\n' });
  });
});

describe('PowerShell', () => {
  it.each(Object.keys(powershell))('%s has its mark, its line ends and closed brackets', (name) => {
    const text = textOf(powershell[name]);
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const code = text
      .replace(/#.*$/gm, '')
      .replace(/'(?:[^']|'')*'/g, '')
      .replace(/"[^"]*"/g, '');
    for (const [open, close] of ['()', '{}', '[]'].map((pair) => [...pair])) {
      expect(code.split(open ?? '').length).toBe(code.split(close ?? '').length);
    }
  });

  it('install-check compares every value of both browsers', () => {
    const text = textOf(powershell['install-check.ps1']);
    for (const root of ['Google\\Chrome', 'Microsoft\\Edge']) {
      const settings = `HKLM:\\SOFTWARE\\Policies\\${root}\\3rdparty\\extensions\\${ID}\\policy`;
      for (const [name, value] of Object.entries(everyField)) {
        const row = Array.isArray(value)
          ? `Key = '${settings}\\${name}'; Name = '1'`
          : `Key = '${settings}'; Name = '${name}'`;
        expect(text).toContain(row);
      }
    }
    // Straight or typographic, a quote ends a string there unless it is doubled.
    expect(text).toContain("'St Mary’’s'");
    expect(text).toContain("'O''Neill Road'");
  });

  it('smoke-test compares every field, and remove takes both keys away', () => {
    for (const [name] of fragments(everyField)) {
      expect(textOf(powershell['smoke-test.ps1'])).toContain(`Name = '${name}'; Fragment = `);
    }
    expect(textOf(powershell['remove.ps1'])).toContain(
      `HKLM:\\SOFTWARE\\Policies\\Google\\Chrome\\ExtensionSettings\\${ID}`,
    );
  });
});
