import { describe, expect, it } from 'vitest';
import { judgeDraft } from '../../src/check/check-draft';

/**
 * Identifiers and what looks like them, in many voices. Each identifier row marks the «words» that must be underlined by
 * one of the concerns below; no look-alike row may have any of them. The shares are asserted, since new rows are welcome
 * before they pass.
 */
const IDENTIFYING = [
  'patient-identity',
  'colleague-information',
  'own-personal-details',
  'account-security',
  'exploitation',
];

const IDENTIFIERS = [
  // health and record numbers
  'Pt «999 000 0018» back again tonight, third time this set',
  'can anyone on the desk pull up «9990000018», pt was ours on Sunday',
  'NHS: «999-123-0009», 82, off legs. Waited nine hours.',
  'nhs number is «999 000 0019» i think, the scan was smudged',
  'Her NHS no. «999.123.0025» wouldn’t go in the tablet all night',
  'Who booked in «999 999 9468»? They have put her under the wrong GP',
  'hospital number «K482913» if you want to chase the bloods for our lady',
  'MRN «0048213», chest pain, still in the corridor',
  'PRF «00731822» has gone walkabout, it was the chap with the burns',
  'ePCR ref «7741902» needs signing before he goes to coroners',
  'Patient ID «554-8821» for anyone following up the fall at the bingo',
  'Took in pt no «88213» and nobody at the door to hand over to',
  // jobs
  '«CAD 4471» was mine, ask me how I am',
  'never forgetting «cad 0932 of 14/11» as long as i live',
  'Whoever left the scoop at inc no «20261104-0231» can come and get it',
  '«Log 0231» last night, you know the one, hope you lot got debriefed',
  'incident number «55120» if the family want to make a complaint',
  'crew on «job no 3318» did everything right and I will say so to anyone',
  'Control please can someone look at CAD «2207», been waiting since noon',
  'Inc ref «A-10992», two trapped, four hours on scene',
  // birth dates
  'Lady born «14/03/1951», lives alone, no family, we left her in a chair',
  'DOB «02.11.47» and they still asked him if he could be pregnant',
  'his date of birth was «3rd Nov 1962», same as my dad, broke me a bit',
  'pts d.o.b «091138» was wrong on the handover sheet again',
  // homes
  'Went to «12 Gisburn Lane» again, door wide open, poor old boy on the floor',
  'three shouts to «flat 4 Tannery Court» this week, the lady needs a package of care not a stretcher',
  'we took him out of «LS9 7QT» in a carry chair down four flights',
  'back at «bd5 8ll» for the same patient, same fall, same cold tea',
  'The overdose at «88 Manor Park Road» has pulled through',
  'Mrs Hartnoll, «9 Chestnut Mews», found by the milkman, hypothermic',
  // patients by name
  'Sat with «Doreen Aspinall» for six hours outside ED. She deserved better',
  '«Terry Pargeter», 71, arrested twice on the way in and still asked for a brew',
  'RIP «Mr Kessell». I took you to dialysis every Tuesday for four years',
  'we delivered «Amelia Hughes» in the back of the truck at 3am!! welcome to the world',
  'did cpr on «bashir chaudhry» for forty minutes and i cant stop seeing his face',
  'Frequent flyer «Dave Mellor» rang again, that is eleven this month',
  'Just dropped «Mrs Siddiqui» home after her chemo, she made us samosas',
  'our patient «Kayden Brookes» has woken up!! best news all week',
  'pt initials «J.B.» from the stabbing, if anyone hears how he is let me know',
  'the little lad we brought back in August is called «Alfie Marsden» and he started school today',
  // contact details of patients and colleagues
  'patient’s daughter is on «07700 900123», can someone on days ring her about his keys',
  'if you need my crewmate today his mobile is «07700 900846»',
  'our TL is at «4 Orchard Close» if you want to send him a card',
  'The duty manager’s personal email is «d.pettifer@example.com», let her have it',
  'mentor with HCPC reg «PA123456» signed off people who never turned up',
  // the writer's own
  'New phone who dis 😂 my number’s «07700 900555»',
  'Selling a bike rack, call or text «07700 900417» after six',
  'my NI number is «AB 12 34 56 C» why does payroll keep asking',
  'we’ve moved! «14 Larkhill Drive», bring wine',
  'I was born «8th Feb 1986» so do the maths',
  'my nhs number is «999 123 0017» and even I know it off by heart now',
  // codes and passwords
  'station gate code is «2580#» for anyone coming over tonight',
  'keypad’s «C1379X», mind the step',
  'Key safe «4471», she’s deaf so just go in',
  'door’s been changed to «1066», pass it on',
  'tablet pin is «8842» if mine’s on charge',
  'Password for the rota is «Ambulance24!» please stop asking',
  'login: kbrown / pw: «Welcome99»',
  'the code they texted me is «448213», quick before it runs out, its for the login',
  'the alarm code hasnt changed, still «9021»',
  'garage padlock combo «7-3-1-9» and it sticks',
  'it’s «C258Y» on the drugs room, everyone knows that',
];

const LOOKALIKES = [
  // numbers of things
  'Parcel 999 000 0018 has been out for delivery since Tuesday',
  'tracking no 999 123 0009 says delivered. delivered WHERE',
  'order number 9990000018, one pair of boots, still waiting',
  'Unix time ticked past 1700000010 while I was making a brew',
  'ISBN 9781234567897 if you want the paramedic handbook',
  'My Fitbit says 1234567890 steps, I think it is broken',
  'part no PA12345 for the roof rack, anyone?',
  'Lego set 10497 finished, only took me three weeks of nights',
  'Batch 4410 of those gloves splits if you look at it',
  'meter reading 0048213, how much?!',
  'Raffle results: pink 2217, green 0045, blue 318',
  'flight BA2490 delayed again, so much for the holiday',
  'Hornby loco 60103 arrived and I am eight years old again',
  'knitting pattern 448213 is a nightmare at the cuffs',
  'Booking ref 7741902 for the lodge, who’s driving?',
  'Dulux colour code 20YY 53/423 in the hallway, thoughts?',
  'donate using charity number 1087512',
  'Error code 4471 on the boiler again',
  'Use discount code GREEN2024 for 10% off at the gym',
  'GCS 15 and moaning about the football, that’s my teenager',
  'CAT 2 response targets were published today',
  'SAT 94 on the home monitor after the marathon, is that normal for me?',
  // roads, prices, scores, times
  'A64 shut again, B4220 no better',
  'M62 J26 to J27 crawling, leave early',
  'Stuck behind a tractor on the B6265 to Pateley Bridge',
  'We raised £4,471.20 for the hospice, thank you all',
  'Won 3-1 then lost 0-4, that’s the season summed up',
  'quiz scores: Team A 1066, Team B 1065, gutted',
  'Up at 0530 for a 10k in 47:12, pb!',
  'parkrun number 50 ✅ slowest yet',
  'It’s been 20 minutes down the road and back for milk',
  'two hours in the drive waiting for the AA',
  'Lovely 12 mile walk by the lane and back over the tops',
  // public lines and places
  'If you are a journalist please ring the press office on 0113 496 0284',
  'Stalls £10, ring the village hall on 01632 960143 to book',
  'Samaritans are on 116 123 any time, day or night',
  'Call 111 if it’s not an emergency, 999 if it is',
  'Crimestoppers 0800 555 111, you don’t have to give your name',
  'Switchboard is 020 7946 0123, ask for ext 4471',
  'Blood donor session Friday, St Mary’s Church Hall, 14 High Street, LS1 4AB',
  'Charity match on Sunday at Victoria Park, BD1 1AA, kick off 2pm',
  'email the events team at hello@example.org for tickets',
  'Public defib now on the wall of the Red Lion, 3 Station Road',
  'Car boot at the rugby club, WF1 2AB, from 7am',
  // dates
  'The NHS was born on 5 July 1948 and I will fight for it',
  'Plaque says 14/03/1951 so the station is seventy odd',
  'Band formed in 1969, still going',
  'My nan would have been 100 on 14 March, miss her',
  // names
  'Watching Casualty and Duffy is still the best thing in it',
  'Thank you Dave and Sarah who came to my dad last night, you were brilliant',
  'Happy birthday Gav!! Have a great day mate',
  'Sat with my nan Doreen all afternoon doing the crossword',
  'Our dog Alfie is back from the vet and very sorry for himself',
  'Florence Nightingale would have had something to say about this',
  'Elizabeth Tower looked lovely tonight',
  'Mark my words, Will power is all you need in May',
  'Went to see Taylor Swift in Cardiff, worth every penny',
  'Mrs Brown’s Boys is not funny and I will die on this hill',
  'Well done to Hetty Okonjo on finishing the London Marathon',
  // codes that are none
  'Dress code for the awards is black tie, apparently',
  'Post code lottery strikes again',
  'password reset AGAIN, the system hates me',
  'Forgot my pin in the queue at Tesco, mortified',
  'the wifi password in the café is written on the cake',
  'clocked up 4,471 miles since January',
];

function spansOf(text: string): { start: number; end: number }[] {
  return judgeDraft({ text, context: {} }, { today: '2026-11-21', ownNames: [], account: 'personal' })
    .findings.filter((finding) => IDENTIFYING.includes(finding.concern))
    .flatMap((finding) => finding.spans);
}

describe('identifiers', () => {
  it('finds nine of ten or more', () => {
    const missed = IDENTIFIERS.filter((row) => {
      const start = row.indexOf('«');
      const end = row.indexOf('»') - 1;
      return !spansOf(row.replace(/[«»]/g, '')).some((span) => span.start < end && start < span.end);
    });
    expect(missed.length / IDENTIFIERS.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('reports one look-alike in twenty or fewer', () => {
    const reported = LOOKALIKES.filter((row) => spansOf(row).length > 0);
    expect(reported.length / LOOKALIKES.length, reported.join('\n')).toBeLessThanOrEqual(0.05);
  });

  it('has rows enough, none twice', () => {
    expect(Math.min(IDENTIFIERS.length, LOOKALIKES.length)).toBeGreaterThanOrEqual(60);
    expect(new Set([...IDENTIFIERS, ...LOOKALIKES]).size).toBe(IDENTIFIERS.length + LOOKALIKES.length);
  });
});
