import { describe, expect, it } from 'vitest';
import { namedByIt } from '../../src/detectors/named-service';
import { readSentence } from '../../src/language/reading';

const names = ['LAS', 'Example Ambulance Service', 'Hollyoak station', 'C++ (a|b) _ ..5'];

/** What each detector for these names sees, as "kind: words". */
function seenIn(text: string, given: string[]): string[] {
  return namedByIt(given).flatMap(({ kind, detect }) =>
    detect(readSentence(text)).map(({ start, end }) => `${kind}: ${text.slice(start, end)}`),
  );
}

it.each([
  { text: 'Proud of LAS tonight', seen: ['LAS'] },
  { text: 'Off to las vegas, las palmas, Las Vegas', seen: [] }, // a short name in capitals
  { text: 'example ambulance service is hiring', seen: ['example ambulance service'] },
  { text: 'Back at hollyoak station', seen: ['hollyoak station'] },
  { text: 'a cup of tea and five more words', seen: [] }, // signs in a name are no syntax
])('"$text"', ({ text, seen }) => {
  expect(seenIn(text, names)).toEqual(seen.map((words) => `own-service: ${words}`));
});

it('with names of signs alone finds nothing', () => {
  expect(seenIn('***', ['***', '   '])).toEqual([]);
});

describe('a hospital is no part of the service, and a place that tells of a job', () => {
  it.each([
    'St Elsewhere Infirmary',
    'Holby General',
    'Mercia University Hospitals',
    'Elmbrook Hospice',
    'Fernside Urgent Care Centre',
    'Elmbrook Emergency Department',
    'Millbank Surgery',
  ])('%s', (name) => {
    expect(seenIn(`Back at ${name} again`, [name])).toEqual([
      expect.stringMatching(/^other-service: /),
      expect.stringMatching(/^venue: /),
    ]);
  });

  it.each([
    'Hollyoak station',
    'Infirmary Road ambulance station', // the street is named for it
    'General Control', // a room
    'Mercia Ambulance Service',
    'HB12',
    'Surgeon’s Rest', // no word of the list
  ])('%s is the service’s own', (name) => {
    expect(seenIn(`Back at ${name} again`, [name])).toEqual([`own-service: ${name}`]);
  });
});
