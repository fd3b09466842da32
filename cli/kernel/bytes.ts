import { readFileSync } from 'node:fs';
import path from 'node:path';
import openWabt from 'wabt';

const SOURCE = path.join(import.meta.dirname, 'kernel.wat');

/** What `src/reader/encoder/kernel-bytes.ts` must hold: the encoder's kernel, compiled. Throws where it does not compile. */
export async function kernelFile(): Promise<string> {
  const wabt = await openWabt();
  const parsed = wabt.parseWat('kernel.wat', readFileSync(SOURCE, 'utf8'), { simd: true });
  const { buffer } = parsed.toBinary({});
  parsed.destroy();
  const lines =
    Buffer.from(buffer)
      .toString('base64')
      .match(/.{1,100}/g) ?? [];
  return [
    '/** WebAssembly in base64, made from `cli/kernel/kernel.wat` by `npm run build:kernel`. */',
    'export const kernelBytes = [',
    ...lines.map((line) => `  '${line}',`),
    "].join('');",
    '',
  ].join('\n');
}
