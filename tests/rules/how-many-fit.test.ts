import { describe, expect, it } from 'vitest';
import type { Described } from '../../src/rules/age-and-sex';
import structure from '../../src/rules/age-structure.json';
import { howManyFit, knownTown, roughly } from '../../src/rules/how-many-fit';
import towns from '../../src/rules/town-populations.json';

describe('howManyFit', () => {
  const about = (described: Described, town: string) => roughly(howManyFit(described, town) ?? 0);

  it.each<[string, Described, string, number]>([
    ['a man of 43', { from: 43, to: 43, sex: 'male' }, 'Thatcham', 150],
    ['a woman of 43', { from: 43, to: 43, sex: 'female' }, 'Thatcham', 150],
    ['someone of 43', { from: 43, to: 43 }, 'Thatcham', 300],
    ['a decade', { from: 40, to: 49, sex: 'male' }, 'Thatcham', 1500],
    ['a year of old age', { from: 90, to: 90, sex: 'female' }, 'Thatcham', 30],
    ['a city', { from: 43, to: 43, sex: 'male' }, 'Leeds', 3000],
    ['a village', { from: 43, to: 43, sex: 'male' }, 'Hope', 30],
    ['a London borough', { from: 13, to: 19 }, 'Hackney', 20000],
    ['everybody', { from: 0, to: 120 }, 'Otley', 15000],
  ])('%s', (_, described, town, count) => {
    expect(about(described, town)).toBe(count);
  });

  it('says nothing of a town of unknown size', () => {
    expect(howManyFit({ from: 43, to: 43 }, 'Foxup')).toBeUndefined();
    expect(howManyFit({ from: 43, to: 43 }, 'Station Road')).toBeUndefined();
  });

  it('counts nobody past the oldest age', () => {
    expect(howManyFit({ from: 110, to: 110 }, 'Otley')).toBe(0);
  });
});

describe('knownTown', () => {
  it.each([
    ['thatcham', 'Thatcham'],
    ['Otley on Sunday', 'Otley'],
    ['stoke on trent', 'Stoke-on-Trent'],
    ['Hull', 'Hull'],
  ])('%s is %s', (said, name) => {
    expect(knownTown(said)?.name).toBe(name);
  });

  it.each(['Newcastle', 'Ashford', 'Richmond', 'Wales', 'Thatcham Road', ''])('leaves %s open', (said) => {
    expect(knownTown(said)).toBeUndefined();
  });
});

describe('roughly', () => {
  it.each([
    [0, undefined],
    [9.9, undefined],
    [10, 10],
    [12, 10],
    [13, 15],
    [23, 25],
    [27, 25],
    [44, 40],
    [96, 100],
    [151, 150],
    [2740, 2500],
    [46_000, 50_000],
  ])('%s is about %s', (count, about) => {
    expect(roughly(count)).toBe(about);
  });
});

describe('data', () => {
  it('ages follow one another and make up everybody', () => {
    const { bands } = structure;
    bands.slice(1).forEach((band, before) => {
      expect(band.from).toBe((bands[before]?.to ?? 0) + 1);
    });
    expect(bands.reduce((sum, band) => sum + band.of10000, 0)).toBeCloseTo(10_000, -2);
    expect(bands.reduce((sum, band) => sum + band.of10000 * band.male, 0) / 10_000).toBeCloseTo(0.49, 2);
  });

  it('towns have a size and both tables say where they come from', () => {
    expect(Object.values(towns.populations).every((people) => people >= 1000)).toBe(true);
    for (const { source, licence } of [towns, structure]) expect(source && licence).not.toBe('');
  });
});
