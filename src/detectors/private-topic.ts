import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A subject that is private whoever's it is: illness, an operation, drink, a baby, a marriage, faith, money, a hearing.
 * Everyday by itself; of someone the writer works with it is their news.
 * Misses: what only the people concerned would know for private.
 */
export const privateTopic: Detector = {
  kind: 'private-topic',
  detect: (sentence) => findPatterns(sentence, TOPIC),
};

const TOPIC = patterns(
  '(op|operation|surgery|hysterectomy|vasectomy|biopsy|mastectomy|chemo|chemotherapy|radiotherapy|ivf|scan|scans|hospital|hospice|icu|itu|ward|diagnosis|diagnosed|cancer|covid|anxiety|depression|depressed|ptsd|stress|breakdown|burnout|nerves|panic attacks|bipolar|adhd|autistic|autism|dyslexic|dyslexia|epileptic|epilepsy|diabetic|menopause|miscarriage|stroke|heart attack|migraines|meds|antidepressants|medication|counselling|therapy|rehab|overdose|suicide|suicidal|mental health|health issues|bad back|disability|disabled|deaf|hiv|prostate|lump|tumour|kidney|transplant)',
  '(sober|alcoholic|alcohol|drinking|drink driving|drink problem|aa|gambling|gambler|betting|debt|debts|bankrupt|skint|evicted|homeless|food bank|payday loan|salary|wage|wages|#k|# grand|pension pot)',
  '(pregnant|pregnancy|expecting|baby|bump|due date|maternity|paternity|adoption|adopting|engaged|engagement|proposed|proposing|divorce|divorced|divorcing|separated|affair|cheating|split up|breakup|custody|walked out|dating|tinder|grindr|came out|come out|coming out|gay|lesbian|bisexual|trans|transitioning|converted|muslim|ramadan|visa|asylum|immigration|home office)',
  '(hearing|tribunal|suspended|suspension|disciplinary|investigation|investigated|grievance|warning|capability|probation|struck off|strike (him|her|them) off|sacked|dismissed|resigned|resigning|redundant|redundancy|notice|arrested|court|bail|caution|cautioned|convicted|fraud|expenses|restraining order|hcpc|nmc)',
  '(passed away|died|dead|funeral|bereaved|bereavement|widowed|lost (his|her|their) (mum|dad|wife|husband|partner|baby|son|daughter|job|licence|house))',
  '(moved|transferred|shipped|sent|seconded|redeployed|demoted) (to|off to|out to|over to) ^Cap',
  '(isnt|not|hasnt been|off|missing|vanished|disappeared) (on|from|been on) the rota',
  '(40th|50th|60th|30th|21st|fortieth|fiftieth|sixtieth|thirtieth) (birthday)?',
);
