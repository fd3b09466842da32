import { noticed } from '../../words/en-GB/noticed';
import { isDisowned } from '../disowned';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { speaksOfWork } from '../speaks-of-work';

/**
 * Promotes a product, shop or firm: any praise of one on an official account; on a personal one where something was had
 * for it, or where the job lends it weight ("best boots on the road").
 * A neighbour's plumber is left alone. Misses: praise in a style of its own.
 */
export const endorsement: Rule = {
  concern: 'endorsement',
  judge: (scene) => {
    const { account, draft } = scene;
    const paid = draft.asserted('payment');
    const praise = draft.of('promotion').filter((one) => !isDisowned(draft, one));
    const weighs = account === 'trust' || paid.length > 0 || speaksFromWork(scene);
    const spans = praise.length > 0 && weighs ? praise : paid;
    return spans.length > 0 ? { spans, noticed: noticed.endorsement() } : undefined;
  },
};

function speaksFromWork({ draft, profile }: Scene): boolean {
  return speaksOfWork(draft) || profile?.has('own-job') === true;
}
