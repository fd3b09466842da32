import { countConfusions, NOTHING, OTHER_MUSTS } from '../confusion';
import type { Halves } from '../halves';
import type { Measured } from '../measure';
import type { Row, Table } from '../table';

const SHOWN = 15;

/** Of all misses, those where nothing or only other musts were said; then the commonest mistakings of one for another. */
export function confusionTable(halves: Halves): Table {
  const open = countConfusions(halves.open);
  const sealed = countConfusions(halves.sealed);
  const both = countConfusions([...halves.open, ...halves.sealed]);
  const isMistaken = (said: string) => said !== NOTHING && said !== OTHER_MUSTS;
  const cell = (confusions: typeof both, isIt: (missed: string, said: string) => boolean) =>
    confusions
      .filter(({ missed, said }) => isIt(missed, said))
      .reduce((total, { count }) => total + count, 0);
  const row = (name: string, isIt: (missed: string, said: string) => boolean): Row => ({
    name,
    cells: [cell(open, isIt), cell(sealed, isIt)],
  });
  return {
    id: 'confusion',
    title: 'What was said where a must was missed (a miss with two other warnings counts in both)',
    rowsAre: 'missed: said instead',
    columns: ['open', 'sealed'].map((half) => ({ key: half, label: half })),
    rows: [
      { name: 'all misses', cells: [misses(halves.open), misses(halves.sealed)] },
      row(`any: ${NOTHING}`, (_, said) => said === NOTHING),
      row(`any: ${OTHER_MUSTS}`, (_, said) => said === OTHER_MUSTS),
      ...both
        .filter(({ said }) => isMistaken(said))
        .slice(0, SHOWN)
        .map((one) =>
          row(`${one.missed}: ${one.said}`, (missed, said) => missed === one.missed && said === one.said),
        ),
    ],
  };
}

function misses(measured: Measured[]): number {
  return measured.reduce((total, one) => total + one.missed.length, 0);
}
