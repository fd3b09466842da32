import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Data of others in the build: which, whence, and under which licence. */
export type WordSource = { name: string; source: string; licence: string };

const PLACES = ['src/lexicons', 'src/rules'];
const OWN = 'MIT, this project';

/** Every word list and table in the build that is not wholly our own; each file says so itself. */
export function wordSources(root: string): WordSource[] {
  return PLACES.flatMap((place) =>
    readdirSync(path.join(root, place))
      .filter((name) => name.endsWith('.json'))
      .sort()
      .flatMap((name) => {
        const file: { source?: string; licence?: string } = JSON.parse(
          readFileSync(path.join(root, place, name), 'utf8'),
        );
        const { source, licence } = file;
        return source === undefined || licence === undefined || licence === OWN
          ? []
          : [{ name: `${place}/${name}`, source, licence }];
      }),
  );
}
