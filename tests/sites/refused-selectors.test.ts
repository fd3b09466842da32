// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import type { Settings } from '../../src/model/settings';
import { refusedSelectors } from '../../src/sites/refused-selectors';

it.each<{ overrides: Settings['siteOverrides']; at: string | undefined; more: number }>([
  { overrides: {}, at: undefined, more: 0 },
  { overrides: { x: { box: '[role=textbox]' } }, at: undefined, more: 0 },
  { overrides: { x: { bx: '[role=textbox]' } }, at: 'x.bx', more: 0 }, // no such name
  { overrides: { x: { box: '[role=' }, facebook: { send: 'div' } }, at: 'x.box', more: 1 }, // not readable
])('$overrides', ({ overrides, at, more }) => {
  const wanted = at === undefined ? [] : [{ field: 'siteOverrides', code: 'bad-selector', at, more }];
  expect(refusedSelectors(overrides)).toEqual(wanted);
});
