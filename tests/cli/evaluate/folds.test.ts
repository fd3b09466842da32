import { describe, expect, it } from 'vitest';
import { isSealed, loadFolds } from '../../../cli/evaluate/folds';

describe('folds', () => {
  const folds = loadFolds();

  it('are the files of labelled drafts, open ones first, at least one of each', () => {
    const order = folds.map(({ sealed }) => sealed);
    expect(order).toContain(true);
    expect(order).toContain(false);
    expect(order).toEqual([...order].sort());
  });

  it('give every draft a name of its own', () => {
    const names = folds.flatMap(({ drafts }) => drafts.map(({ id, fold }) => `${fold}/${id}`));
    expect(new Set(names).size).toBe(names.length);
  });

  it('seal what is listed, nothing else', () => {
    expect(folds.filter(({ name, sealed }) => sealed !== isSealed(name))).toEqual([]);
    expect(isSealed('train-x')).toBe(false);
  });
});
