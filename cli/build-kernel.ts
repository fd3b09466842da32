import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { kernelFile } from './kernel/bytes';

/** `npm run build:kernel`: compiles the encoder's kernel into the file that the extension carries. */
const file = path.resolve(import.meta.dirname, '../src/reader/encoder/kernel-bytes.ts');
const content = await kernelFile();
writeFileSync(file, content);
console.log(`${path.relative(process.cwd(), file)}: ${content.length} characters`);
