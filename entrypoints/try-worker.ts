import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerTrial } from '../src/trial/answer-trial';

/** The worker of the page for trying drafts: the same checks, without settings and away from the drafts of any tab. */
export default defineUnlistedScript(() => answerTrial(self));
