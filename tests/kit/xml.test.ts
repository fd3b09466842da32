import { expect, it } from 'vitest';
import { documentOf, element, inOneLine } from '../../cli/kit/xml';

it.each([
  [element('a'), '<a/>'],
  [element('a', { b: 'x & "y" <z>' }), '<a b="x &amp; &quot;y&quot; &lt;z&gt;"/>'],
  [element('a', {}, 'one', element('b')), '<a>one<b/></a>'],
  [element('a', { b: '1\uF0002\n3' }), '<a b="1&#xF000;2&#10;3"/>'],
])('%# is escaped', (given, expected) => {
  expect(inOneLine(given)).toBe(expected);
});

it('indents what holds elements', () => {
  expect(documentOf(element('a', {}, element('b', {}, element('c', {}, 'text'))))).toBe(
    '<?xml version="1.0" encoding="utf-8"?>\n<a>\n  <b>\n    <c>text</c>\n  </b>\n</a>\n',
  );
});
