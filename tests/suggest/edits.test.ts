import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '../../src/model/suggestion';
import { asOffered } from '../../src/suggest/edits';
import { leaveOut } from '../../src/suggest/leave-out';
import { placeWords } from '../../src/suggest/place-words';

/** An edit of the words given, where they first stand in the text. */
function edit(text: string, words: string, then: string): Edit {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: then };
}

describe('what is left out goes with its label and its punctuation', () => {
  it.each([
    ['Home again, NHS no «999 000 0018», all well.', 'Home again, all well.'],
    ['Home again, DOB «14/02/1951».', 'Home again.'],
    ['Back (CAD «4471») and done.', 'Back and done.'],
    ['Sat with him in «Barnsley» today.', 'Sat with him today.'],
    ['At «4am» we went home.', 'We went home.'],
    ["Key safe's «2580» and she's upstairs.", "She's upstairs."],
  ])('%s', (marked, then) => {
    const start = marked.indexOf('«');
    const text = marked.replace(/[«»]/g, '');
    const span = { start, end: marked.indexOf('»') - 1 };
    expect(applyEdits(text, [leaveOut(text, span, { start: 0, end: text.length })])).toBe(then);
  });
});

describe('other words take the article and the capital', () => {
  it.each([
    ['Saw an «84 year old» man.', 'older', 'Saw an older man.'],
    ['Saw a «84» man.', 'older', 'Saw an older man.'],
    ['«Mrs Marlow» rang.', 'the patient', 'The patient rang.'],
    ['Rang the «Marlow» lady.', 'the patient', 'Rang the patient lady.'],
  ])('%s', (marked, words, then) => {
    const start = marked.indexOf('«');
    const text = marked.replace(/[«»]/g, '');
    const span = { start, end: marked.indexOf('»') - 1 };
    expect(applyEdits(text, [placeWords(text, span, words, { start: 0, end: text.length })])).toBe(then);
  });
});

describe('what may be offered', () => {
  it('joins neighbours on a line into one', () => {
    const text = 'one two three four';
    const edits = asOffered(text, [edit(text, 'four', '4'), edit(text, 'two', '2')]);
    expect(edits).toEqual([{ start: 4, end: 18, text: '2 three 4' }]);
  });

  it.each([
    ['over a mention', 'ask @sam_road about it now', 'ask @sam_road about'],
    ['over a hashtag', 'ask #nights about it now', '#nights'],
    ['over a link', 'see https://x.com/1 today then', 'https://x.com/1'],
    ['over an emoji', 'all 🚑 well now then', 'all 🚑 well'],
    ['over a line feed', 'one two\nthree four', 'two\nthree'],
    ['the whole text', 'one two', 'one two'],
  ])('nothing %s', (_name, text, words) => {
    expect(asOffered(text, [edit(text, words, 'x')])).toBeUndefined();
  });

  it.each([
    ['at the end', 'Smiling all day. Vile', 'Vile', 'Smiling all day.'],
    ['at the end of a line', 'Now the meat. Listen\nMore soon.', 'Listen', 'Now the meat.\nMore soon.'],
  ])('takes the space along with what is left out %s', (_name, text, words, then) => {
    expect(applyEdits(text, asOffered(text, [edit(text, words, '')]) ?? [])).toBe(then);
  });

  it('leaves a mention between two edits where it is', () => {
    const text = 'one two @sam_road four five';
    const edits = asOffered(text, [edit(text, 'two', '2'), edit(text, 'four', '4')]);
    expect(edits).toHaveLength(2);
  });

  it('nothing that leaves a broken sentence', () => {
    const text = "He never missed a Sunday, he's good.";
    expect(asOffered(text, [edit(text, ' Sunday', '')])).toBeUndefined();
  });
});
