import { verify } from 'node:crypto';
import { unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { crx } from '../../cli/kit/crx';
import { idOf } from '../../cli/kit/key';
import { zip } from '../../cli/kit/zip';
import { makeKey } from './make-key';

const key = makeKey();
const zipped = zip({ 'manifest.json': Buffer.from('{}'), 'icon/16.png': new Uint8Array(300) });

it('is a CRX3 whose proof holds and whose id is the key’s', () => {
  const packed = crx(zipped, key);
  expect(packed.subarray(0, 4).toString()).toBe('Cr24');
  expect(packed.readUInt32LE(4)).toBe(3);
  const end = 12 + packed.readUInt32LE(8);
  const header = fieldsOf(packed.subarray(12, end));
  const proof = fieldsOf(header.get(2) ?? Buffer.alloc(0));
  const signedData = header.get(10_000) ?? Buffer.alloc(0);
  const publicDer = proof.get(1) ?? Buffer.alloc(0);
  expect(publicDer.equals(key.publicDer)).toBe(true);
  const letters = [...(fieldsOf(signedData).get(1) ?? [])].flatMap((byte) => [byte >> 4, byte & 15]);
  expect(letters.map((digit) => 'abcdefghijklmnop'[digit]).join('')).toBe(key.id);
  expect(idOf(publicDer)).toBe(key.id);

  const size = Buffer.alloc(4);
  size.writeUInt32LE(signedData.length);
  const signed = Buffer.concat([Buffer.from('CRX3 SignedData\0'), size, signedData, packed.subarray(end)]);
  const pem = { key: publicDer, format: 'der', type: 'spki' } as const;
  expect(verify('sha256', signed, pem, proof.get(2) ?? Buffer.alloc(0))).toBe(true);
  expect(Object.keys(unzipSync(packed.subarray(end)))).toEqual(['icon/16.png', 'manifest.json']);
});

it('is the same each time, and another with another key', () => {
  expect(crx(zipped, key).equals(crx(zipped, key))).toBe(true);
  expect(makeKey().id).not.toBe(key.id);
});

/** Protobuf fields by number, all of them bytes here. */
function fieldsOf(bytes: Buffer): Map<number, Buffer> {
  const fields = new Map<number, Buffer>();
  let at = 0;
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value;
    }
  };
  while (at < bytes.length) {
    const field = number() >>> 3;
    const length = number();
    fields.set(field, bytes.subarray(at, at + length));
    at += length;
  }
  return fields;
}
