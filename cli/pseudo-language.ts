import path from 'node:path';
import type { Plugin } from 'vite';

/** Exports of the words that are no text: ids in an order. */
const IDS = ['careOrder'];

/** In the build of mode `pseudo` every word comes lengthened and accented. In: the repository's folder. */
export function pseudoLanguage(root: string): Plugin {
  const words = path.join(root, 'src/words/en-GB.ts');
  const noticed = path.join(root, 'src/words/en-GB/noticed.ts');
  const lengthened = JSON.stringify(path.join(root, 'tests/support/pseudo-words.ts'));
  return {
    name: 'pseudo-language',
    enforce: 'pre',
    transform: (code, id) => {
      // Rules say what was noticed without asking for all words of ours.
      if (path.normalize(id) === noticed)
        return {
          code: `import { lengthened } from ${lengthened};\n${code.replace('export const noticed =', 'const own =')}\nexport const noticed = lengthened(own);`,
          map: null,
        };
      if (path.normalize(id) !== words) return undefined;
      const lines = [...code.matchAll(/^export \{([^}]*)\} from ('[^']*');$/gm)].map(
        ([, names = '', from]) => {
          const known = names.split(',').flatMap((name) => (name.includes('type ') ? [] : [name.trim()]));
          return [
            `import { ${known.map((name) => `${name} as own_${name}`).join(', ')} } from ${from};`,
            ...known.map((name) =>
              IDS.includes(name)
                ? `export const ${name} = own_${name};`
                : `export const ${name} = lengthened(own_${name});`,
            ),
          ].join('\n');
        },
      );
      return { code: [`import { lengthened } from ${lengthened};`, ...lines].join('\n'), map: null };
    },
  };
}
