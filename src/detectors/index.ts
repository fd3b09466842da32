import { accusation } from './accusation';
import { addressee } from './addressee';
import { affection } from './affection';
import { age } from './age';
import { agedName } from './aged-name';
import { agreement } from './agreement';
import { alias } from './alias';
import { animal } from './animal';
import { approval } from './approval';
import { attendance } from './attendance';
import { bareCode } from './bare-code';
import { belittling } from './belittling';
import { cadNumber } from './cad-number';
import { callWords } from './call-words';
import { candidate } from './candidate';
import { careAct } from './care-act';
import { careFeedback } from './care-feedback';
import { caseView } from './case-view';
import { caughtOut } from './caught-out';
import { chiNumber } from './chi-number';
import { clinicalRecord } from './clinical-record';
import { clockTime } from './clock-time';
import { codeAsked } from './code-asked';
import { colleague } from './colleague';
import { complaint } from './complaint';
import { condition } from './condition';
import { consent } from './consent';
import { counterSpeech } from './counter-speech';
import { courtClosed } from './court-closed';
import { crest } from './crest';
import { crestUse } from './crest-use';
import { crimeUrging } from './crime-urging';
import { dataHarvest } from './data-harvest';
import { dataTrade } from './data-trade';
import { date } from './date';
import { dateOfBirth } from './date-of-birth';
import { day } from './day';
import { despair } from './despair';
import type { Detector } from './detector';
import { disclaimer } from './disclaimer';
import { distress } from './distress';
import { documentView } from './document-view';
import { doorCode } from './door-code';
import { earning } from './earning';
import { email } from './email';
import { emotion } from './emotion';
import { encounter } from './encounter';
import { endorsing } from './endorsing';
import { eventPost } from './event-post';
import { everydayView } from './everyday-view';
import { fiction } from './fiction';
import { figurative } from './figurative';
import { generalTalk } from './general-talk';
import { gmcNumber } from './gmc-number';
import { grooming } from './grooming';
import { groupLeaver } from './group-leaver';
import { groupSpace } from './group-space';
import { grumble } from './grumble';
import { handsOn } from './hands-on';
import { harmNudge } from './harm-nudge';
import { harmUrging } from './harm-urging';
import { harshWord } from './harsh-word';
import { hcNumber } from './hc-number';
import { hcpcNumber } from './hcpc-number';
import { heShe } from './he-she';
import { hearsay } from './hearsay';
import { homelyThing } from './homely-thing';
import { hospitalNumber } from './hospital-number';
import { hypothetical } from './hypothetical';
import { incident } from './incident';
import { initials } from './initials';
import { injury } from './injury';
import { innuendo } from './innuendo';
import { insideChannel } from './inside-channel';
import { insideFigures } from './inside-figures';
import { insider } from './insider';
import { insult } from './insult';
import { intoxication } from './intoxication';
import { journalist } from './journalist';
import { keepingOut } from './keeping-out';
import { knownRole } from './known-role';
import { lookingUp } from './looking-up';
import { madeUpName } from './made-up-name';
import { manager } from './manager';
import { mention } from './mention';
import { minorAge } from './minor-age';
import { mistreatment } from './mistreatment';
import { mockery } from './mockery';
import { myNumber } from './my-number';
import { negation } from './negation';
import { newsTalk } from './news-talk';
import { nhsNumber } from './nhs-number';
import { niNumber } from './ni-number';
import { nmcNumber } from './nmc-number';
import { notAPerson } from './not-a-person';
import { notPublic } from './not-public';
import { offWork } from './off-work';
import { onShift } from './on-shift';
import { otherNumber } from './other-number';
import { otherService } from './other-service';
import { outcome } from './outcome';
import { ownAgeDay } from './own-age-day';
import { ownBirthday } from './own-birthday';
import { ownBody } from './own-body';
import { ownFamily } from './own-family';
import { ownHome } from './own-home';
import { ownJob } from './own-job';
import { ownPart } from './own-part';
import { ownService } from './own-service';
import { ownWhereabouts } from './own-whereabouts';
import { pageSetUp } from './page-set-up';
import { passingOn } from './passing-on';
import { password } from './password';
import { passwordOnView } from './password-on-view';
import { past } from './past';
import { patient } from './patient';
import { patientView } from './patient-view';
import { payment } from './payment';
import { personName } from './person-name';
import { personNoun } from './person-noun';
import { phone } from './phone';
import { pictureCredit } from './picture-credit';
import { pictureTalk } from './picture-talk';
import { place } from './place';
import { plea } from './plea';
import { postcode } from './postcode';
import { pressOffer } from './press-offer';
import { pressRequest } from './press-request';
import { privateNews } from './private-news';
import { privateTopic } from './private-topic';
import { proceedings } from './proceedings';
import { profanity } from './profanity';
import { promotion } from './promotion';
import { protectedGroup } from './protected-group';
import { publicEvent } from './public-event';
import { publicLine } from './public-line';
import { publicSource } from './public-source';
import { question } from './question';
import { quotation } from './quotation';
import { rarity } from './rarity';
import { reachingOut } from './reaching-out';
import { recentTime } from './recent-time';
import { recordCue } from './record-cue';
import { recordingTalk } from './recording-talk';
import { referral } from './referral';
import { relative } from './relative';
import { resource } from './resource';
import { reward } from './reward';
import { riskyAdvice } from './risky-advice';
import { safetyConcern } from './safety-concern';
import { sceneView } from './scene-view';
import { self } from './self';
import { serviceBusiness } from './service-business';
import { serviceJibe } from './service-jibe';
import { servicePlan } from './service-plan';
import { shuttingOut } from './shutting-out';
import { slur } from './slur';
import { sourceTalk } from './source-talk';
import { stereotype } from './stereotype';
import { streetAddress } from './street-address';
import { takenWork } from './taken-work';
import { theirCare } from './their-care';
import { threat } from './threat';
import { training } from './training';
import { treatment } from './treatment';
import { trustHandle } from './trust-handle';
import { trustVoice } from './trust-voice';
import { undueInfluence } from './undue-influence';
import { unionTalk } from './union-talk';
import { unnamedPowers } from './unnamed-powers';
import { vehicleMark } from './vehicle-mark';
import { vehicleRegistration } from './vehicle-registration';
import { venue } from './venue';
import { wellWishes } from './well-wishes';
import { workCondition } from './work-condition';
import { workGripe } from './work-gripe';
import { workNews } from './work-news';
import { workPerson } from './work-person';
import { workTalk } from './work-talk';
import { workTie } from './work-tie';
import { workView } from './work-view';

/** Every detector, in the order it runs. One line a detector. */
export const detectors: Detector[] = [
  personName,
  addressee,
  agedName,
  initials,
  mention,
  alias,
  madeUpName,
  nhsNumber,
  chiNumber,
  hcNumber,
  niNumber,
  hospitalNumber,
  cadNumber,
  hcpcNumber,
  nmcNumber,
  gmcNumber,
  phone,
  email,
  vehicleRegistration,
  doorCode,
  password,
  passwordOnView,
  recordCue,
  otherNumber,
  publicLine,
  myNumber,
  postcode,
  streetAddress,
  dateOfBirth,
  colleague,
  manager,
  self,
  careAct,
  privateNews,
  privateTopic,
  workNews,
  workTie,
  caughtOut,
  consent,
  ownWhereabouts,
  ownBirthday,
  ownAgeDay,
  ownHome,
  lookingUp,
  candidate,
  grooming,
  minorAge,
  dataTrade,
  reward,
  dataHarvest,
  undueInfluence,
  shuttingOut,
  groupSpace,
  groupLeaver,
  codeAsked,
  bareCode,
  patient,
  ownService,
  otherService,
  ownJob,
  disclaimer,
  onShift,
  complaint,
  emotion,
  hearsay,
  personNoun,
  relative,
  ownFamily,
  age,
  place,
  venue,
  clockTime,
  day,
  date,
  recentTime,
  incident,
  condition,
  injury,
  outcome,
  treatment,
  resource,
  attendance,
  handsOn,
  training,
  fiction,
  figurative,
  past,
  generalTalk,
  workTalk,
  pictureTalk,
  clinicalRecord,
  patientView,
  sceneView,
  workView,
  everydayView,
  documentView,
  publicEvent,
  pictureCredit,
  takenWork,
  crest,
  crestUse,
  promotion,
  payment,
  journalist,
  pressRequest,
  pressOffer,
  referral,
  reachingOut,
  theirCare,
  careFeedback,
  ownPart,
  pageSetUp,
  trustHandle,
  approval,
  encounter,
  workCondition,
  mockery,
  unionTalk,
  safetyConcern,
  mistreatment,
  distress,
  notPublic,
  insideChannel,
  passingOn,
  trustVoice,
  endorsing,
  riskyAdvice,
  eventPost,
  keepingOut,
  heShe,
  insider,
  animal,
  quotation,
  negation,
  hypothetical,
  question,
  counterSpeech,
  agreement,
  protectedGroup,
  notAPerson,
  profanity,
  slur,
  insult,
  threat,
  stereotype,
  innuendo,
  intoxication,
  crimeUrging,
  harmUrging,
  accusation,
  belittling,
  serviceJibe,
  workGripe,
  harshWord,
  unnamedPowers,
  serviceBusiness,
  insideFigures,
  grumble,
  workPerson,
  affection,
  harmNudge,
  despair,
  knownRole,
  rarity,
  vehicleMark,
  proceedings,
  caseView,
  courtClosed,
  callWords,
  recordingTalk,
  newsTalk,
  earning,
  sourceTalk,
  wellWishes,
  offWork,
  publicSource,
  homelyThing,
  plea,
  servicePlan,
  ownBody,
];
