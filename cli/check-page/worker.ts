import { answerTrial } from '../../src/trial/answer-trial';

/** The worker of the page that stands alone: started from the page's own text, since there is nowhere to fetch it from. */
answerTrial(self);
