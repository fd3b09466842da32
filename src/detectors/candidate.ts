import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Someone that the service must judge by the book: applicant, interviewee, bidder, complainant, witness, patient who
 * complained.
 */
export const candidate: Detector = {
  kind: 'candidate',
  detect: (sentence) => findPatterns(sentence, CANDIDATE),
};

const CANDIDATE = patterns(
  '(applicant|applicants|candidate|candidates|interviewee|interviewees|job seeker|new starter|new starters|bidder|bidders|tenderer|tenderers|supplier|suppliers|contractor) !(day)',
  '(shortlist|shortlisting|shortlisted|short list|short listed|short listing|long list|sift|sifting|recruitment panel|interview panel|scoring|tender|tenders|procurement|bid|bids|the panel)',
  '(interview|interviews|interviewing|interviewed) ..2 (with us|on|for|her|him|them|this|next|tomorrow|monday|tuesday|wednesday|thursday|friday|weds|thurs|panel|board)',
  '(down for|down to|up for|coming for|coming in for|got an|has an|applying for|applied for|applied to|put in for|going for) ..1 (interview|interviews|a (job|role|post)|the (job|role|post)|join us|our|us)',
  '(up for a role|up for a job|before we (offer|hire|shortlist|appoint|employ|award|sign|take (her|him|them) on|give (her|him|them))|offer (her|him|them) (a|the) (job|post|role)|taking (her|him|them) on)',
  '(complainant|complainants|put in a complaint|put a complaint in|put the complaint in|complained (about|on)|made (a|the) complaint|(a|the|that|this) complaint ..2 (about|against|in) (us|me|our|my|the crew|a crew)|reported (us|me) to|grassed us|who (datixed|reported|complained))',
  '(witness|witnesses|juror|jurors|claimant|whistleblower|anonymous (caller|letter))',
);
