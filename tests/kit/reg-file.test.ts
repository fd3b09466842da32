import { describe, expect, it } from 'vitest';
import { regFile } from '../../cli/kit/reg-file';
import { installKey, registryValues, settingsKey } from '../../cli/kit/registry';
import { managedFields } from '../../src/model/managed';
import { everyField, ID, source } from './every-field';

/** What a registry file says, as `key\name` and value; removed keys apart. */
function parseReg(file: Buffer): { removed: string[]; values: Record<string, string | number> } {
  const text = file.toString('utf16le');
  const lines = text.split('\r\n');
  expect(lines[0]).toBe('\uFEFFWindows Registry Editor Version 5.00');
  const removed: string[] = [];
  const values: Record<string, string | number> = {};
  let key = '';
  for (const line of lines.slice(1).filter(Boolean)) {
    const head = /^\[(-?)HKEY_LOCAL_MACHINE\\(.+)\]$/.exec(line);
    const value =
      /^"((?:[^"\\]|\\.)*)"=(?:"((?:[^"\\]|\\.)*)"|dword:([0-9a-f]{8})|hex\(1\):([0-9a-f,]+))$/.exec(line);
    if (head?.[1]) removed.push(head[2] ?? '');
    else if (head) key = head[2] ?? '';
    else if (value) {
      const [, name = '', string, dword, hex] = value;
      const plain = (quoted: string) => quoted.replace(/\\(.)/g, '$1');
      values[`${key}\\${plain(name)}`] =
        dword !== undefined
          ? Number.parseInt(dword, 16)
          : hex !== undefined
            ? Buffer.from(hex.replaceAll(',', ''), 'hex').toString('utf16le').replace('\0', '')
            : plain(string ?? '');
    } else throw new Error(`Not a line of a registry file: ${line}`);
  }
  return { removed, values };
}

describe.each(['chrome', 'edge'] as const)('%s', (browser) => {
  const key = settingsKey(browser, ID);
  const cleared = [installKey(browser, ID), key];
  const { removed, values } = parseReg(regFile(cleared, registryValues(browser, source, everyField)));
  const settings = Object.entries(values).filter(([name]) => name.startsWith(`${key}\\`));

  it('sets every managed field to what was intended, in the type that the browser reads', () => {
    const read: Record<string, unknown> = {};
    for (const [name, value] of settings) {
      const [field = '', index] = name.slice(key.length + 1).split('\\');
      if (index === undefined) read[field] = field === 'allowPause' ? value === 1 : value;
      else read[field] = [...((read[field] as unknown[]) ?? []), value];
    }
    expect(read).toEqual(everyField);
    expect(Object.keys(read).sort()).toEqual(Object.keys(managedFields).sort());
  });

  it('force-installs, and clears what an older kit set', () => {
    expect(values[`${installKey(browser, ID)}\\installation_mode`]).toBe('force_installed');
    expect(values[`${installKey(browser, ID)}\\update_url`]).toBe(source.updateUrl);
    expect(removed).toEqual(cleared);
  });
});

it('a value with a line feed is written as bytes', () => {
  const name = 'K\\n';
  expect(parseReg(regFile([], [{ key: 'K', name: 'n', value: 'one\ntwo' }])).values).toEqual({
    [name]: 'one\ntwo',
  });
});
