import { describe, expect, it } from 'vitest';
import { agesIn, sexIn, sexOfPronoun } from '../../src/rules/age-and-sex';

describe('agesIn', () => {
  it.each([
    ['34yo', 34, 34],
    ['34F', 34, 34],
    ['F34', 34, 34],
    ['aged six', 6, 6],
    ['thirty-four year old', 34, 34],
    ['man, 43', 43, 43],
    ['lad of nineteen', 19, 19],
    ['six weeks old', 0, 0],
    ['18 months old', 1, 1],
    ['in her 80s', 80, 89],
    ['man in his early forties', 40, 43],
    ["mid 50's", 54, 56],
    ['late teens', 17, 19],
    ['80-odd', 80, 89],
    ['70ish', 68, 72],
    ['woman of about 80', 78, 82],
    ["can't be more than 30", 25, 30],
    ['teenage girl', 13, 19],
    ['newborn', 0, 0],
    ['toddler', 1, 3],
    ['elderly lady', 75, 120],
    ['octogenarian', 80, 89],
  ])('%s is %i to %i', (words, from, to) => {
    expect(agesIn(words)).toEqual({ from, to });
  });

  it.each(['mum of 3', 'dad of two', 'lady', 'aged 250'])('%s is no age', (words) => {
    expect(agesIn(words)).toBeUndefined();
  });
});

describe('sexIn', () => {
  it.each([
    ['34F', 'female'],
    ['M71', 'male'],
    ['71 yrs m', 'male'],
    ['man in his 40s', 'male'],
    ['in her 80s', 'female'],
    ['his wife', 'female'],
    ['old boy', 'male'],
    ['gran', 'female'],
    ['dad of two', 'male'],
    ['34 y/o', undefined],
    ['farmer', undefined],
    ['couple', undefined],
  ])('%s is %s', (words, sex) => {
    expect(sexIn(words)).toBe(sex);
  });

  it.each([
    ['his wife', 'male'],
    ['her', 'female'],
    ['a lad', 'male'],
    ['shed', undefined],
  ])('whoever is spoken of as "%s" is %s', (words, sex) => {
    expect(sexOfPronoun(words)).toBe(sex);
  });
});
