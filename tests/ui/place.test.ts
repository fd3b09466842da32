import { describe, expect, it } from 'vitest';
import { around, firstFree, markPlaces, overlap } from '../../src/ui/place';

const box = { left: 100, top: 100, right: 500, bottom: 160 };
const post = { left: 430, top: 170, right: 500, bottom: 206 };
const size = { width: 120, height: 26 };
const viewport = { width: 1000, height: 800 };

describe('where the mark stands', () => {
  it('is beside Post, when nothing is in the way', () => {
    const place = firstFree(markPlaces(box, post, size), viewport, [post], () => true);
    expect(place).toEqual({ left: 304, top: 175, right: 424, bottom: 201 });
  });

  it('covers neither text nor Post', () => {
    const text = { left: 100, top: 100, right: 480, bottom: 150 };
    for (let tried = 0; tried < 6; tried += 1) {
      let asked = 0;
      const place = firstFree(markPlaces(box, post, size), viewport, [text, post], () => {
        asked += 1;
        return asked > tried;
      });
      if (place) expect(overlap(place, text) + overlap(place, post)).toBe(0);
    }
  });

  it('is nowhere when all is covered', () => {
    expect(firstFree(markPlaces(box, post, size), viewport, [], () => false)).toBeUndefined();
    expect(firstFree(markPlaces(box, post, size), { width: 90, height: 90 }, [], () => true)).toBeUndefined();
  });
});

it('the smallest rectangle around two', () => {
  expect(around(box, post)).toEqual({ left: 100, top: 100, right: 500, bottom: 206 });
});
