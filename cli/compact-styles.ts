import type { Plugin } from 'vite';

/** Takes the spaces out of our style sheet, which every page of the four sites loads with the script. */
export function compactStyles(): Plugin {
  return {
    name: 'compact-styles',
    enforce: 'pre',
    transform: (code, id) => {
      if (!id.endsWith('/src/ui/styles.ts')) return undefined;
      const compact = (css: string) =>
        css
          .replace(/\s*([{};,>])\s*/g, '$1')
          .replace(/:\s+/g, ':')
          .trim();
      return { code: code.replace(/`([^`]*)`/, (_, css: string) => `\`${compact(css)}\``), map: null };
    },
  };
}
