import type { RegistryValue } from './registry';

/**
 * A file that `reg import` and the registry editor take. Keys in `cleared` are emptied first, so that a setting that was
 * taken back goes. UTF-16 with a byte order mark, as the format's version 5 wants it.
 */
export function regFile(cleared: readonly string[], values: readonly RegistryValue[]): Buffer {
  const keys = [...new Set(values.map(({ key }) => key))];
  const blocks = [
    ['Windows Registry Editor Version 5.00'],
    ...cleared.map((key) => [`[-${HIVE}\\${key}]`]),
    ...keys.map((key) => [`[${HIVE}\\${key}]`, ...values.filter((value) => value.key === key).map(line)]),
  ];
  const text = blocks.map((lines) => lines.map((one) => `${one}\r\n`).join('')).join('\r\n');
  return Buffer.from(`\uFEFF${text}`, 'utf16le');
}

const HIVE = 'HKEY_LOCAL_MACHINE';

function line({ name, value }: RegistryValue): string {
  return `${quoted(name)}=${typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : text(value)}`;
}

/** A string, or its bytes where it has line feeds, which the format has no way to write. */
function text(value: string): string {
  if (!/[\r\n]/.test(value)) return quoted(value);
  return `hex(1):${[...Buffer.from(`${value}\0`, 'utf16le')].map((byte) => byte.toString(16).padStart(2, '0')).join(',')}`;
}

function quoted(value: string): string {
  return `"${value.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
}
