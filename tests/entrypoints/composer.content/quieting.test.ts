import { describe, expect, it } from 'vitest';
import { Quieting } from '../../../entrypoints/composer.content/quieting';
import type { ConcernId } from '../../../src/model/concern';

function setAside(concern: ConcernId, times: number): Quieting {
  const quieting = new Quieting();
  for (let time = 0; time < times; time += 1) quieting.count(concern);
  return quieting;
}

describe('an offer to show one kind of thing quietly', () => {
  it.each([
    ['trust-criticism', 2, undefined],
    ['trust-criticism', 3, 'trust-criticism'],
    ['patient-identity', 5, undefined],
    ['account-security', 5, undefined],
  ] as const)('%s set aside %i times: %s', (concern, times, offered) => {
    expect(setAside(concern, times).offer()).toBe(offered);
  });

  it('is not made again once it was answered', () => {
    const taken = setAside('emotive-post', 3);
    taken.accept('emotive-post');
    expect(taken.offer()).toBeUndefined();
    expect(taken.quiet.has('emotive-post')).toBe(true);

    const refused = setAside('emotive-post', 3);
    refused.refuse('emotive-post');
    refused.count('emotive-post');
    expect(refused.offer()).toBeUndefined();
    expect(refused.quiet.size).toBe(0);
  });

  it('cannot be taken for a direct identifier', () => {
    const quieting = setAside('patient-identity', 3);
    quieting.accept('patient-identity');
    expect(quieting.quiet.size).toBe(0);
  });
});
