import { describe, expect, it } from 'vitest';
import { aroundReader, detect, keepNothing } from '../../src/check/detect';
import type { Detector } from '../../src/detectors/detector';

const broken: Detector = {
  kind: 'phone',
  detect: () => {
    throw new Error('never seen');
  },
};
const capitals: Detector = {
  kind: 'initials',
  detect: ({ text }) =>
    [...text.matchAll(/[A-Z]{2,}/g)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
};

describe('detect', () => {
  it('gives offsets in the whole text, over emoji and lines', () => {
    const { signals } = detect('🚑🚑 one.\nthen AB', [capitals], new Set());
    expect(signals).toEqual([{ kind: 'initials', start: 15, end: 17 }]);
  });

  it('goes on after a detector that throws, and names it', () => {
    const failed = new Set<string>();
    const { signals } = detect('AB', [broken, capitals], failed);
    expect([...failed]).toEqual(['phone']);
    expect(signals).toHaveLength(1);
  });

  it('names it again when the sentence was kept', () => {
    const kept = keepNothing();
    detect('AB', [broken], new Set(), kept);
    const failed = new Set<string>();
    detect('AB', [broken], failed, kept);
    expect([...failed]).toEqual(['phone']);
  });

  it('reads only sentences that changed, and says the same as a whole reading', () => {
    let reads = 0;
    const counting: Detector = {
      kind: 'initials',
      detect: (sentence) => {
        reads += 1;
        return capitals.detect(sentence);
      },
    };
    const kept = keepNothing();
    detect('First AB. Second CD.', [counting], new Set(), kept);
    const again = detect('First AB. Second CD EF.', [counting], new Set(), kept);
    expect(reads).toBe(3);
    expect(again).toEqual(detect('First AB. Second CD EF.', [capitals], new Set()));
  });

  it('keeps nothing of sentences that are gone', () => {
    const kept = keepNothing();
    detect('First AB. Second CD.', [capitals], new Set(), kept);
    detect('Third.', [capitals], new Set(), kept);
    expect([...kept.bySentence.keys()]).toEqual(['Third.']);
  });
});

describe('aroundReader', () => {
  it('reads a text once while it stands around the draft, and says the same as a whole reading', () => {
    let reads = 0;
    const counting: Detector = {
      kind: 'initials',
      detect: (sentence) => {
        reads += 1;
        return capitals.detect(sentence);
      },
    };
    const kept = keepNothing();
    for (let check = 0; check < 3; check += 1)
      expect(aroundReader([counting], new Set(), kept)('Quoted AB')).toEqual(
        detect('Quoted AB', [capitals], new Set()),
      );
    expect(reads).toBe(1);
  });

  it('names a detector that failed, again when the text was kept', () => {
    const kept = keepNothing();
    aroundReader([broken], new Set(), kept)('AB');
    const failed = new Set<string>();
    aroundReader([broken], failed, kept)('AB');
    expect([...failed]).toEqual(['phone']);
  });

  it('keeps nothing of a text that is gone', () => {
    const kept = keepNothing();
    aroundReader([capitals], new Set(), kept)('First');
    aroundReader([capitals], new Set(), kept)('Second');
    expect([...kept.around.keys()]).toEqual(['Second']);
  });
});
