import { noticed } from '../../words/en-GB/noticed';
import { spansOf, spoken } from '../about-work';
import type { Rule } from '../rule';
import type { Scene } from '../scene';

/**
 * Passes on content from a closed staff group or an internal channel: the channel is named and something of it is
 * copied, quoted or shown; or what is shared says itself that it comes from a private group.
 * Misses: content whose source is not said.
 */
export const closedGroupContent: Rule = {
  concern: 'closed-group-content',
  judge(scene) {
    const { draft } = scene;
    const channels = spoken(draft, 'inside-channel').filter(
      (one) => draft.near(one, 0, 'off-work').length === 0,
    );
    const passed = spoken(draft, 'passing-on');
    const shown = scene.quoted?.has('inside-channel') || picturesOfScreens(scene);
    const near = channels.filter((one) => draft.near(one, 1, 'passing-on', 'quotation').length > 0);
    if (near.length > 0)
      return {
        spans: spansOf([...near, ...passed.filter((one) => near.some((c) => draft.apart(c, one) === 0))]),
        noticed: noticed.closedGroupContent(),
      };
    if (channels.length > 0 && shown)
      return { spans: spansOf(channels), noticed: noticed.closedGroupContent() };
    return undefined;
  },
};

function picturesOfScreens(scene: Scene): boolean {
  return scene.attachments.some(({ view }) => view.has('passing-on', 'inside-channel'));
}
