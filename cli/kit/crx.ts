import { createHash, sign } from 'node:crypto';
import type { KitKey } from './key';

/**
 * A signed package, CRX3, of a zip. The header is a protobuf of two fields: the proof (public key and signature) and the
 * signed data (the id in 16 bytes). RSA with SHA-256 in PKCS #1 v1.5, so that the same bytes and key give the same.
 * Source: Chromium, components/crx_file/crx3.proto and crx_creator.cc.
 */
export function crx(zipped: Uint8Array, { privateKey, publicDer }: KitKey): Buffer {
  const id = createHash('sha256').update(publicDer).digest().subarray(0, 16);
  const signedData = lengthDelimited(FIELD.crxId, id);
  const signedText = Buffer.concat([
    Buffer.from('CRX3 SignedData\0', 'latin1'),
    uint32(signedData.length),
    signedData,
    zipped,
  ]);
  const proof = Buffer.concat([
    lengthDelimited(FIELD.publicKey, publicDer),
    lengthDelimited(FIELD.signature, sign('sha256', signedText, privateKey)),
  ]);
  const header = Buffer.concat([
    lengthDelimited(FIELD.sha256WithRsa, proof),
    lengthDelimited(FIELD.signedHeaderData, signedData),
  ]);
  return Buffer.concat([Buffer.from('Cr24', 'latin1'), uint32(3), uint32(header.length), header, zipped]);
}

const FIELD = { sha256WithRsa: 2, signedHeaderData: 10_000, publicKey: 1, signature: 2, crxId: 1 } as const;
/** Protobuf's wire type for bytes and messages. */
const LENGTH_DELIMITED = 2;

function lengthDelimited(field: number, bytes: Uint8Array): Buffer {
  return Buffer.concat([varint((field << 3) | LENGTH_DELIMITED), varint(bytes.length), bytes]);
}

function varint(value: number): Buffer {
  const bytes: number[] = [];
  let rest = value;
  for (; rest > 0x7f; rest >>>= 7) bytes.push((rest & 0x7f) | 0x80);
  return Buffer.from([...bytes, rest]);
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
