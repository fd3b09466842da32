import { findPatterns, patterns, withoutOverlaps } from '../language/patterns';
import { type Detector, findAll } from './detector';

/**
 * Words of news and public appeals, in a post that is answered or shared or in the draft: a paper or station before a
 * colon, headline words, "anyone know what's happened", "in today's paper", "the clip going round".
 */
export const newsTalk: Detector = {
  kind: 'news-talk',
  detect: (sentence) => withoutOverlaps([...findAll(sentence, MASTHEAD), ...findPatterns(sentence, NEWS)]),
};

const MASTHEAD =
  /^(?:[\w'’.&-]+ ){0,4}?(?:BBC|ITV|Sky|Echo|Gazette|Herald|Express|Mail|Times|Post|Argus|News|Live|Radio|Chronicle|Observer|Mercury|Journal|Star|Sun|Mirror|Telegraph|Guardian|Standard|Police|Fire (?:and|&) Rescue|Fire Service|Courier|Advertiser|Evening|Look North|Tribune|Bugle)\b[^:.!?]{0,40}:/g;

const NEWS = patterns(
  '(on|over) (every|all the) (channel|channels|front page|news)',
  '(on|in|all over|made|watching|seen|seeing) the (local|national|evening|six oclock|ten oclock)? (news|papers|paper|headlines|telly)',
  '(youll|youve|you may|you might|some of you) ..2 (seen|read|heard) (about|on|in|that)?',
  '(everyones|everybodys|everyone is|everybody is) (talking|on) about',
  '(gone|going|went) viral',
  '(bbc|itv|sky|daily mail|the sun|the mirror) (are|is|have|has|say|says|said|reporting|got)',
  '(story|headline|headlines) (about|on|of|today) ',
  '(jailed|sentenced) (over|for|after)',
  '(killed|killing) (two|three|four|sisters|brothers|#|a|woman|man)',
  '(collapses|collapsed) (on|at|in|during)',
  '(match|race|game|gig|show|event) abandoned',
  '(our|my) (programme|viewers|listeners|readers)',
  '(hearing|tell) from anyone who',
  '(breaking|breaking news|exclusive)',
  '(dies|killed|airlifted|arrested|charged|rescued|collapses|critical|injured|hurt|evacuated|moved out|hospitalised) (after|in|as|at|following|from|over|with|on|when)',
  '(tributes|flowers|fans) (paid|pour|lay|laid|to)',
  '(found dead|body found|named locally|rushed to hospital|appeal for witnesses|police appeal|trial opens|jury retires|inquest into|launches investigation|police investigating|in stable condition|taken to hospital|serious crash|police led incident|have you seen|missing from)',
  '(says|say) (fire|police|ambulance) (service|force|chief)',
  '(trial|jurors|jury|inquest) (of|in|into|opens|sent)',
  '(in|on) (the|todays|yesterdays|this mornings|last nights) (news|papers|paper|front page|telly|argus|echo|gazette|mail|express|sun|mirror|headlines)',
  '(the|todays|in the) (papers|papers piece|article|report|press|media|argus|echo|gazette|herald|chronicle)',
  '(article|piece|report|story|coverage) (in|on|about) (the|todays|yesterdays)',
  '(sharing|seen|seeing|posting) the (clip|video|footage|pictures|story|headlines)',
  '(programme|documentary) about the',
  'on behalf of everyone .. (service|trust|team)',
  'your story request',
  '(reporter|journalist|newsdesk|news desk)',
);
