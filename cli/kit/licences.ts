import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Bundled } from './bundled';
import type { WordSource } from './word-sources';

/** Licences and attributions of everything in the build that others made, with the licences' full texts. */
export function thirdParty(root: string, packages: readonly Bundled[], data: readonly WordSource[]): string {
  const parts = [
    'Sensecheck contains the following work of others.',
    ...data.map(({ name, source, licence }) => `${name}\n${source}\nLicence: ${licence}`),
    ...packages.map(
      ({ name, version, licence }) => `${name} ${version}\nLicence: ${licence}\n\n${textOf(root, name)}`,
    ),
  ];
  return `${parts.join(`\n\n${'-'.repeat(72)}\n\n`)}\n`;
}

/** The licence as the package brings it. A few name it only in their package.json: those that do are MIT. */
function textOf(root: string, name: string): string {
  const folder = path.join(root, 'node_modules', name);
  const file = existsSync(folder) && readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  return file
    ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim()
    : `Copyright (c) the authors of ${name}\n\n${MIT}`;
}

const MIT = `Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated
documentation files (the "Software"), to deal in the Software without restriction, including without limitation the
rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit
persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR
OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
