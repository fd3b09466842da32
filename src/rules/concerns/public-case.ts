import { noticed } from '../../words/en-GB/noticed';
import { jobTold, TELLS_OF_A_JOB } from '../job-told';
import type { Rule } from '../rule';
import type { Scene } from '../scene';
import { CLINICAL, DEEDS, told } from '../telling';

/**
 * Adds to, confirms or corrects what is in the news or on every local page: a reply to such a post that knows more, or
 * a draft that names the report and tells what it left out. Sympathy, opinion and official links are not meant.
 * Misses: a case in the news that neither the draft nor the answered post calls so.
 */
export const publicCase: Rule = {
  concern: 'public-case',
  judge: (scene) =>
    addsToNews(scene) || tellsOfNews(scene)
      ? { spans: told(scene.draft, 'insider', ...DEEDS), noticed: noticed.publicCase() }
      : undefined,
};

function addsToNews(scene: Scene): boolean {
  const { draft, quoted } = scene;
  if (quoted === undefined || scene.account === 'trust') return false;
  const isNews = quoted.has('news-talk') || (quoted.has('question') && !quoted.has('own-family'));
  if (!isNews || !quoted.has('event-post') || draft.has('fiction')) return false;
  const inside = told(draft, 'insider', ...DEEDS).length > 0;
  const knows =
    told(draft, 'he-she').length > 0 && told(draft, ...CLINICAL, 'place', 'venue', 'clock-time').length > 0;
  return (inside || knows) && !(draft.has('keeping-out') && !inside);
}

function tellsOfNews(scene: Scene): boolean {
  const { draft } = scene;
  if (draft.has('past', 'training')) return false;
  return (
    told(draft, 'news-talk').some((news) => draft.near(news, 2, 'insider', 'hearsay', ...DEEDS).length > 0) &&
    (told(draft, 'event-post').length > 0 || jobTold(scene) >= TELLS_OF_A_JOB)
  );
}
