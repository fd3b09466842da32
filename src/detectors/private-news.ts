import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * News of someone's that is theirs to tell: health, pregnancy, love life. Sick leave, discipline and leaving are `work-news`. Of
 * whom, and whether a colleague, is the rules' business.
 * Misses: euphemisms that only colleagues would read.
 */
export const privateNews: Detector = {
  kind: 'private-news',
  detect: (sentence) => findPatterns(sentence, NEWS),
};

const NEWS = patterns(
  '(get well|speedy recovery|send (him|her|them) ..3 (love|cards|hugs))',
  '(lost|losing|lose|buried|burying) (his|her|their) (mum|mam|dad|wife|husband|partner|nan|brother|sister|son|daughter|baby|house|licence|home)',
  '(got|getting|is|are|been|just) (engaged|married|hitched|divorced|separated|dumped|remarried)',
  '(on|going on|off on|back from|starting) (maternity|paternity|adoption|mat|bereavement|compassionate|carers|stress) (leave)?',
  '(an item|a couple|seeing each other|at it|caught (together|snogging|at it|in the)|having a thing|knocking (her|him) off|sleeping together|got off with|pulled|snogged|cheating|playing away|new (fella|boyfriend|girlfriend|bloke|man|woman))',
  '(had|having|needs|awaiting|waiting for|going in for|been for) (an|a|her|his|their|another|surgery|emergency)? ..2 (op|operation|surgery|scan|mri|hysterectomy|biopsy|transplant|bypass|stent|colonoscopy|smear|mammogram)',
  '(is|s|has been|been|got|has|tested) (diagnosed|positive for|got covid|autistic|dyslexic|bipolar|diabetic|epileptic|depressed|suicidal|an alcoholic|pregnant|gay|trans)',
  '(struggling|not (doing|been) (well|great|so good)|going through (it|a lot|hell|he’ll|a rough|a tough|a hard)|in a (dark|bad) place|mental health|relapsed|fell off the wagon|back on the drink|on the drink|drinking again|hit the bottle|in bits since)',
  '(drink driving|drink driver|breathalysed|lost (his|her|their) licence|points on (his|her|their)|bankruptcy|gambling|loan shark|visa (expired|refused|runs out|is up))',
  '(having|had|getting|in for) (her|his|their|a|an) ..1 (gallbladder|appendix|op|operation|hip|knee|wisdom teeth|tonsils|scan|biopsy|womb|cyst|transplant|surgery|procedure|hysterectomy|vasectomy)',
  '(her|his|their) (divorce|custody|ivf|affair|separation|diagnosis|overdose|breakdown)',
  '(she|he) (lives|drives|parks) (by|at|near|next|opposite|on|in|a|an|behind|above|over)',
  // health
  '(has|have|had|got|s|with|its|it’s|is|been (diagnosed|told)|diagnosed with|battling|fighting|beating|~treat for) ..2 (cancer|leukaemia|lymphoma|tumour|ms|parkinsons|hiv|ptsd|depression|anxiety|bipolar|breakdown|stroke|heart attack|epilepsy|diabetes|crohns|endometriosis|mnd|dementia|hepatitis|adhd|autism|eating disorder|ocd|miscarriage|chemo|chemotherapy|radiotherapy|ivf|counselling|rehab|detox|biopsy|scan results|prostate|psychosis|coeliac|hysterectomy|vasectomy|abortion|termination|overdose)',
  '(postnatal|post natal|severe|clinical) depression',
  '(its|it’s|is|was|got|has) (cancer|depression|ptsd|terminal|stage #|prostate|the menopause|menopause)',
  '(stage (#|two|three|four)|terminal|lump|biopsy|prostate|scan) ..4 (he|she|they|result|results|found|told|cancer|radiotherapy|chemo|removed)',
  '(on|taking|back on|been on|put on|come off|off) (the|her|his|their|some)? (antidepressants|anti depressants|sertraline|citalopram|fluoxetine|mirtazapine|prozac|happy pills|meds|medication|methadone|valium|diazepam|beta blockers|hrt|lithium|insulin)',
  '(proper|really|seriously|very|dead|bit|quite|pretty) (poorly|ill|i’ll|sick|unwell|bad way)',
  '(in|into|up on|out of) (itu|icu|hdu|intensive care|resus|hospital|rehab|the priory|a coma|theatre)',
  '(broken|broke|snapped|shattered|dislocated) (his|her|their) .. (neck|back|leg|arm|hip|ankle|wrist|pelvis|collarbone)',
  '(broken (neck|back|pelvis))',
  '^Cap (got|having|at|in|on|has)? (ivf|counselling|chemo|rehab)',
  '(having|expecting) (a|another|their|her) ..1 (baby|boy|girl|twins|bump)',
  '(took|taken|take|taking|end|ended|tried to take|tried to end) (his|her|their) own life',
  '(tried to|attempted to) (kill|end|hurt|harm|hang) (himself|herself|themselves|themself|it)',
  '(attempted suicide|suicide attempt|took an overdose|self harming|self harms|sectioned|crisis team|drink problem|drinking problem|alcoholic|in recovery|gambling (problem|debts|addiction))',
  '(cant face|cant cope|not coping|falling apart|had a (breakdown|meltdown|panic attack|wobble)|lost (his|her|their) (marbles|mind))',
  // family and love
  '(is|s|shes|are|theyre|got|fell|she is|secretly|finally) (pregnant|expecting|up the duff|preggers|having a baby|having twins|having ivf|with child)',
  '(# weeks|# wks|twelve weeks) (pregnant|gone|along|and no|today and (no|still))',
  '(expecting|due) (a|her|their|his|in) (baby|first|second|third|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|new year)',
  '(lost|losing|miscarried) (the|her|their|a|another) (baby|babies|twins|bump)',
  '(had|having|another) (a|an)? (miscarriage|abortion|termination|stillbirth)',
  '(left|leaving|kicked|chucked|thrown|booted|threw|split (up)? (from|with)|splitting from|cheating on|cheated on|divorcing|divorced|dumped|walked out on) ..1 (him|her|husband|wife|hubby|missus|partner|boyfriend|girlfriend|fella|out)',
  '(split up|getting divorced|going through a (divorce|separation|custody|messy|nasty)|having an affair|had an affair|shagging|sleeping with|moved in with|carrying on with|seeing someone|came out as|come out as|come out to|is gay|is trans|is bi|is a lesbian|transitioning)',
  '(keep|keeps|kept|cant keep) (her|his|their) hands off',
);
