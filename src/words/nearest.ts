/** The name that a mistyped one most likely stands for: at most two signs put in, left out or changed; else none. */
export function nearest(typed: string, names: readonly string[]): string | undefined {
  const ranked = names
    .map((name) => ({ name, apart: signsApart(typed.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.apart - b.apart);
  const [best] = ranked;
  return best && best.apart <= 2 ? best.name : undefined;
}

/** How many signs must be put in, left out or changed to make the one of the other (Levenshtein's distance). */
function signsApart(a: string, b: string): number {
  let row = [...b, ''].map((_, at) => at);
  for (const [index, sign] of [...a].entries()) {
    const next = [index + 1];
    for (const [at, other] of [...b].entries()) {
      const changed = (row[at] ?? 0) + (sign === other ? 0 : 1);
      next.push(Math.min(changed, (row[at + 1] ?? 0) + 1, (next[at] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
