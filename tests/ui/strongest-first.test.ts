// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { ShownSection } from '../../src/model/warning';
import { strongestFirst } from '../../src/ui/finding-view';

const section = (ref: string, force: ShownSection['force'], governs: number): ShownSection => ({
  ref,
  heading: 'Heading',
  summary: 'Summary.',
  advice: 'Advice.',
  force,
  governs,
});

it('names what forbids first, then the clause with fewest concerns, then as the document has them', () => {
  const sections = [
    section('1', 'advises', 1),
    section('2', 'forbids', 7),
    section('3', 'forbids', 2),
    section('4', 'forbids', 2),
  ];
  expect(strongestFirst(sections).map(({ ref }) => ref)).toEqual(['3', '4', '2', '1']);
});
