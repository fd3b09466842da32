import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/**
 * Words that make a phone number, e-mail or address a public one: press office, switchboard, helpline, shop, hall, box
 * office, a public event.
 */
export const publicLine: Detector = {
  kind: 'public-line',
  detect: (sentence) => findPatterns(sentence, PUBLIC),
};

const PUBLIC = patterns(
  '(press|media|comms|communications) (office|officer|desk|team|line|enquiries|enquiry|contact)',
  '(switchboard|helpline|help line|hotline|support line|advice line|crisis line|info line|reception|enquiries|customer (services|service|care)|call centre|recruitment (team|line)|bookings|booking line|box office|ticket office)',
  '(samaritans|mind|shout|childline|crimestoppers|crime stoppers|citizens advice|unison|gmb|tasc|the ambulance staff charity|age uk|nhs 111|police|101|coastguard|council|pals|occupational health|occy health|eap|employee assistance|freedom to speak up)',
  '(charity|hospice|shop|salon|garage|cafe|pub|hotel|restaurant|takeaway|farm|school|church|village hall|community centre|hall|club|theatre|museum|library|surgery|pharmacy|vets|vet|vets|clinic|gym|leisure centre|office|studio|b and b|campsite)',
  '(to|please|can) (book|donate|volunteer|apply|register|reserve|enquire|order)',
  '(book|donate|register|sign up|tickets|stalls|pitches|tables|table) (on|at|from|via|by|available|free|call|ring|are|now)',
  '(our|the) (website|page|team|number) (on|is|at)',
  '(fundraiser|coffee morning|open day|fete|fayre|fair|car boot|jumble sale|raffle|quiz night|parkrun|bake sale|training (session|night|evening)|course|meeting|service is|funeral|wake|drop in|blood donor|defib|defibrillator|public access)',
);
