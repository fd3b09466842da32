import { expect, it, vi } from 'vitest';
import { report } from '../../src/messages/report';

it.each([
  { ids: [], line: 'sensecheck answer threw' },
  { ids: ['check-draft'], line: 'sensecheck answer threw check-draft' },
  { ids: ['officialAccounts', 'nhs-number'], line: 'sensecheck answer threw officialAccounts nhs-number' },
  // Whatever is handed in by mistake, no words of a draft come out.
  { ids: ['Pt 999 000 0018 again'], line: 'sensecheck answer threw ?' },
  { ids: ['9990000018'], line: 'sensecheck answer threw ?' },
  { ids: ['a-9990000018'], line: 'sensecheck answer threw ?' },
  { ids: [''], line: 'sensecheck answer threw ?' },
])('writes $line', ({ ids, line }) => {
  const logged = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  report('answer', 'threw', ids);
  expect(logged).toHaveBeenCalledExactlyOnceWith(line);
});
