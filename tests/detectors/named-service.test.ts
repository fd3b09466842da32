import { expect, it } from 'vitest';
import { namedService } from '../../src/detectors/named-service';
import { readSentence } from '../../src/language/reading';

const names = ['LAS', 'Example Ambulance Service', 'Hollyoak station', 'C++ (a|b) _ ..5'];

it.each([
  { text: 'Proud of LAS tonight', seen: ['LAS'] },
  { text: 'Off to las vegas, las palmas, Las Vegas', seen: [] }, // a short name in capitals
  { text: 'example ambulance service is hiring', seen: ['example ambulance service'] },
  { text: 'Back at hollyoak station', seen: ['hollyoak station'] },
  { text: 'a cup of tea and five more words', seen: [] }, // signs in a name are no syntax
])('"$text"', ({ text, seen }) => {
  const spans = namedService(names).detect(readSentence(text));
  expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(seen);
});

it('with names of signs alone finds nothing', () => {
  expect(namedService(['***', '   ']).detect(readSentence('***'))).toEqual([]);
});
