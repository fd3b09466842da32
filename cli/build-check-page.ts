import { statSync } from 'node:fs';
import path from 'node:path';
import { buildCheckPage } from './check-page/build';

/** `npm run build:check-page`: makes `dist/check.html` and says where it is and how large. */
const root = path.resolve(import.meta.dirname, '..');
const file = await buildCheckPage(root);
const megabytes = (statSync(file).size / 1e6).toFixed(1);
console.log(`${path.relative(process.cwd(), file)}: ${megabytes} MB`);
