import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * A court case, inquest, tribunal, hearing or investigation, by its words. Whether it is open, and whether the draft
 * comments on it, is the rule's business.
 */
export const proceedings: Detector = {
  kind: 'proceedings',
  detect: (sentence) => findPatterns(sentence, PROCEEDINGS),
};

const PROCEEDINGS = patterns(
  '(while|whilst|until|till|cos|because) (its|it is|theyre|they are) ..1 (open|ongoing|live|sub judice|being investigated|investigating|under investigation)',
  '(gave|giving|give) my evidence',
  '(under oath|on oath|in custody|on bail|released on bail|arrested on suspicion)',
  '(opens|launches|opened|launched|open|launch) (an|its|a|full|an internal)? ..1 (investigation|inquiry|probe)',
  '(goes|going|go|up|went|hauled) (in front of|before) (the|a|hcpc)? (panel|board|hearing|hcpc|nmc|beak)',
  '(health and safety executive|hse) ',
  '(suspended|stood down) ..3 (while|pending|since)',
  '(the|this|a|their|his|her|my|that|^Cap) (trial|inquest|tribunal|hearing|disciplinary|court case|court martial|investigation|public inquiry|inquiry)',
  '(day|week) (#|one|two|three|four|five|six) (of|at|in) (the|my|his|her|our|this|a) (trial|inquest|tribunal|hearing|jury|court|inquiry|disciplinary)',
  '(at|in|to) (crown|magistrates|county|high|coroners|family) court',
  '(up|due|back) (at|in|before|in front of) (the)? (crown|magistrates|court|hcpc|nmc|gmc|panel|judge|beak)',
  '(crown court|magistrates court|coroners court|old bailey)',
  '(jury|jurors|juror|verdict|defendant|barrister|prosecution|the defence|the judge|the stand|witness box|the dock)',
  '(coroner|coroners) ',
  'inquest (into|of|opens|opened|resumes|adjourned|jury)',
  '(giving|gave|give|given) evidence',
  '(hcpc|nmc|gmc|fitness to practise|fitness to practice) (hearing|panel|referral|tribunal|investigation|case|on|this)',
  '(under|being) investigation',
  'under investigated',
  '(iopc|professional standards|psd) (investigation|launches|are|have)?',
  '(serious incident|si|siri|psirf) (panel|investigation|review|report)',
  '(regulation|reg) 28',
  'prevention of future deaths',
  '(his|her|my|their) (hearing|disciplinary|suspension|tribunal|grievance|inquest|trial|court date|plea)',
  '(stood down|suspended) (since|pending|while)',
  '(going to|gonna|hell|shell|will|he|she) (plead|go guilty|go not guilty)',
  'plead* (guilty|not guilty)',
  '(trials|hearings|inquests|tribunals|hearing|trial|inquest) (is|was|are)? (in|on|next|tomorrow|starts|resumes|monday|tuesday|wednesday|thursday|friday)',
  '(charged|charge) (with|over|him|her)',
  '(officer in the case|cps|crown prosecution|arresting officer)',
  '(investigation|inquiry|review) (into|rumbles|is|isnt|hasnt|continues|launched|ongoing)',
  '(appeal for witnesses|police appeal|witness appeal)',
  '(trial opens|trial opened|jury retires|on trial|stand trial|standing trial|goes on trial)',
  '(settlement|gagging clause|without prejudice)',
  '(police investigating|police launch|murder inquiry|murder investigation|launches investigation|under arrest)',
  '(their|his|her) star witness',
  '(court|tribunal|trial|hearing|inquest) (in|on|tomorrow|today|monday|tuesday|wednesday|thursday|friday|next|starts|resumes)',
);
