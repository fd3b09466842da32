import alwaysBad from './always-bad.json';
import animalNoun from './animal-noun.json';
import bodyPart from './body-part.json';
import carMake from './car-make.json';
import careAdvice from './care-advice.json';
import clinicalRecordThing from './clinical-record-thing.json';
import condition from './condition.json';
import controlNoun from './control-noun.json';
import creativeWork from './creative-work.json';
import crestNoun from './crest-noun.json';
import didCrime from './did-crime.json';
import didWrong from './did-wrong.json';
import distress from './distress.json';
import doDamage from './do-damage.json';
import doHarm from './do-harm.json';
import documentThing from './document-thing.json';
import drama from './drama.json';
import drinkCue from './drink-cue.json';
import drugForSale from './drug-for-sale.json';
import drunkAs from './drunk-as.json';
import drunkSure from './drunk-sure.json';
import endorsing from './endorsing.json';
import eventWord from './event-word.json';
import everydayThing from './everyday-thing.json';
import firstName from './first-name.json';
import franchise from './franchise.json';
import grade from './grade.json';
import grievance from './grievance.json';
import groupFault from './group-fault.json';
import harshWord from './harsh-word.json';
import homelyThing from './homely-thing.json';
import hospitalNoun from './hospital-noun.json';
import hospitalWord from './hospital-word.json';
import hostileAdjective from './hostile-adjective.json';
import incident from './incident.json';
import injury from './injury.json';
import insideChannel from './inside-channel.json';
import insideFigures from './inside-figures.json';
import insultFiller from './insult-filler.json';
import insultNoun from './insult-noun.json';
import insultNounMild from './insult-noun-mild.json';
import jobNoun from './job-noun.json';
import journalistNoun from './journalist-noun.json';
import knownPost from './known-post.json';
import type { Lexicon } from './lexicon';
import managementNoun from './management-noun.json';
import many from './many.json';
import mediaOutlet from './media-outlet.json';
import mistreatment from './mistreatment.json';
import mockery from './mockery.json';
import nameInAnger from './name-in-anger.json';
import nameOrWord from './name-or-word.json';
import notPublic from './not-public.json';
import notSurname from './not-surname.json';
import offWork from './off-work.json';
import otherBody from './other-body.json';
import ourCrew from './our-crew.json';
import outcome from './outcome.json';
import ownFolk from './own-folk.json';
import ownSiteWord from './own-site-word.json';
import passingOn from './passing-on.json';
import patientNoun from './patient-noun.json';
import patientState from './patient-state.json';
import patientThing from './patient-thing.json';
import personNoun from './person-noun.json';
import pictureNoun from './picture-noun.json';
import productNoun from './product-noun.json';
import protectedGroup from './protected-group.json';
import publicOccasion from './public-occasion.json';
import publicSource from './public-source.json';
import rareCondition from './rare-condition.json';
import rawFeeling from './raw-feeling.json';
import rehearsal from './rehearsal.json';
import relativeNoun from './relative-noun.json';
import resource from './resource.json';
import roughTool from './rough-tool.json';
import safetyConcern from './safety-concern.json';
import sceneThing from './scene-thing.json';
import serviceBusiness from './service-business.json';
import servicePlan from './service-plan.json';
import slurWord from './slur-word.json';
import smallMatter from './small-matter.json';
import someone from './someone.json';
import someoneElse from './someone-else.json';
import strongDrink from './strong-drink.json';
import swearWord from './swear-word.json';
import themPatient from './them-patient.json';
import theyAre from './they-are.json';
import theyCalled from './they-called.json';
import thingNotPerson from './thing-not-person.json';
import town from './town.json';
import townThatIsAWord from './town-that-is-a-word.json';
import treatment from './treatment.json';
import trustNoun from './trust-noun.json';
import trustVoice from './trust-voice.json';
import unionTalk from './union-talk.json';
import unnamedPowers from './unnamed-powers.json';
import venueNoun from './venue-noun.json';
import whenLately from './when-lately.json';
import whoShould from './who-should.json';
import willDo from './will-do.json';
import workCondition from './work-condition.json';
import workFault from './work-fault.json';
import workGripe from './work-gripe.json';
import workTalk from './work-talk.json';
import workThing from './work-thing.json';

/** Every word list that patterns can name as `<id>`. One line a list. */
export const lexicons: Lexicon[] = [
  firstName,
  nameOrWord,
  notSurname,
  patientNoun,
  controlNoun,
  grade,
  grievance,
  hospitalNoun,
  hospitalWord,
  managementNoun,
  otherBody,
  rawFeeling,
  trustNoun,
  pictureNoun,
  clinicalRecordThing,
  patientThing,
  sceneThing,
  workThing,
  everydayThing,
  documentThing,
  publicOccasion,
  mediaOutlet,
  journalistNoun,
  productNoun,
  personNoun,
  relativeNoun,
  animalNoun,
  condition,
  injury,
  incident,
  outcome,
  treatment,
  resource,
  rehearsal,
  drama,
  workTalk,
  patientState,
  town,
  townThatIsAWord,
  venueNoun,
  ourCrew,
  whenLately,
  jobNoun,
  themPatient,
  crestNoun,
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
  careAdvice,
  bodyPart,
  eventWord,
  someoneElse,
  swearWord,
  slurWord,
  protectedGroup,
  insultNoun,
  insultNounMild,
  hostileAdjective,
  insultFiller,
  nameInAnger,
  theyAre,
  thingNotPerson,
  ownFolk,
  ownSiteWord,
  willDo,
  doHarm,
  alwaysBad,
  groupFault,
  drunkAs,
  strongDrink,
  many,
  didWrong,
  someone,
  whoShould,
  doDamage,
  roughTool,
  didCrime,
  drugForSale,
  workFault,
  theyCalled,
  smallMatter,
  workGripe,
  harshWord,
  unnamedPowers,
  serviceBusiness,
  insideFigures,
  knownPost,
  rareCondition,
  carMake,
  drunkSure,
  drinkCue,
  offWork,
  publicSource,
  homelyThing,
  creativeWork,
  servicePlan,
  franchise,
];
