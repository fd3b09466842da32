import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * News of someone that only an employer or workmates would know: sick leave, discipline, a failed course, leaving, pay.
 * A name with it is a colleague's unless something says otherwise.
 * Misses: euphemisms that only colleagues would read.
 */
export const workNews: Detector = { kind: 'work-news', detect: (sentence) => findPatterns(sentence, NEWS) };

const NEWS = patterns(
  '(under|on|facing|pending|started|opened) (an|a)? ..2 (investigation|disciplinary|hearing|suspension|capability|performance|review|sanction)',
  '(has|have|had|got|is|was|been|getting) ..2 (suspended|sacked|fired|demoted|disciplined|dismissed|redeployed|struck off|let go|moved on|sent home|walked off site|marched off|pulled off the road|taken off the road|stood down)',
  '(passed|failed|repeating|extending|extended) ..2 probation',
  '(called|phoned|ringing|rang|gone|goes|calling|phoning|pulled a) (in)? (sick|sickie) ..2',
  '# (sick days|sicknesses|sickness episodes|weeks off|months off)',
  '(off|absent) (again|since|for (#|weeks|months|ages)) ..4 (stress|back|nerves|depression|anxiety|sick|burnout|ptsd)',
  '(leaving|quitting|resigned|resigning|retiring early|jacking it in|got a job (at|with|in)|off to (another|work for|join|pastures)) ..3 (the trust|the service|us|at|in|for|next|because|due)',
  '(complaint|complaints|datix|grievance|allegation|allegations) (against|about|in against|made against) (him|her|them|^Cap|<first-name>)',
  '(off|signed off|been off|gone off|going off|away) (sick|ill|i’ll|with (stress|anxiety|depression|ptsd|her|his|their|a|nerves|burnout|long covid|cancer|mental)|long term|til|till|until|for months|again|since)',
  '(signed off|off work|off long term|long term sick|sick leave|on the sick|sickness (record|meeting|stage|absence)|back from sick|phased return)',
  '(suspended|stood down|stood off|under investigation|being investigated|been investigated|sacked|dismissed|fired|struck off|demoted|arrested|charged|on bail|bailed|in court|got court|gross misconduct|disciplinary|disciplined|on a warning|final warning|written warning|final written|first written|verbal warning|performance plan|capability|pip|improvement plan|sickness stage|stage (#|two|three) (meeting|hearing|sickness)|grievance|tribunal|fitness to practise|fitness to practice|ftp hearing|hcpc hearing|conduct hearing)',
  '(gone|gone running|ran off|went) (to|off to) (hr|management|the union|speak up|ftsu|freedom to speak up|datix)',
  '(failed|fails|failing|flunked|bombed|resitting|resits|retaking) (his|her|their|the|a)? ..1 (c1|exam|exams|assessment|osce|osces|course|probation|module|driving|blue light|blues|training|interview|degree|portfolio|placement|consolidation|test|fitness test|drugs test|drug test|aap|paramedic)',
  '(kicked|booted|dropped|thrown|chucked|taken) off the (course|programme|cohort|apprenticeship)',
  '(drug|drugs|alcohol) (test|tests|testing) ..3 (failed|positive|came back)',
  '(is|s|are|be|thinking of|whos|who is|will be|rumoured to be) (leaving|off to|being let go|let go|handing in|made redundant|jumping ship|on (his|her|their) way out|quitting|resigning) !(the (house|scene|hospital|hub|station|patient)|early|work|for work|soon for|on (holiday|time)|late|now for|at #)',
  '(handed|handing|put|putting|chucked) (in|her|his|their) (her|his|their|notice|resignation) (notice|in|resignation)?',
  '(cleared|clearing|emptied) (his|her|their|out) (locker|desk|out)',
  '(gone|going|had to go|had to come) (part time|off the road|on light duties|on restricted duties|down to part time|part time)',
  '(light|restricted|alternative|amended) duties',
  '(skint|bankrupt|in debt|payday loans|behind on (his|her|the) (rent|mortgage)|owes|evicted|repossessed|homeless|sleeping in (his|her) car)',
  '(earns #|on # grand|on #k|(his|her|their) salary)',
);
