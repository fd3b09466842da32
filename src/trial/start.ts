import { answerTrial } from './answer-trial';

/**
 * The worker of the page for trying drafts: the same checks, without settings and away from the drafts of any tab. Built
 * beside the background, so that both take checks and weights from one file.
 */
answerTrial(self);
