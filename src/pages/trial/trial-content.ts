import { trial } from '../../words/en-GB';
import { paragraph } from '../element';
import { draftPart } from './draft-part';
import { filePart } from './file-part';
import { settingPart, type TrialGround } from './setting';

/** The whole page for trying drafts, under its title: who posts, one draft, a file of drafts. */
export function trialContent(ground: TrialGround): Node[] {
  const draft = draftPart(ground);
  const file = filePart(ground);
  const setting = settingPart(ground, (chosen) => {
    draft.follow(chosen);
    file.follow(chosen);
  });
  return [paragraph(trial.lead()), setting, draft.content, file.content];
}
