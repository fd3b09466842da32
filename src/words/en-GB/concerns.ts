import type { ConcernId } from '../../model/concern';
import type { ExampleDraft } from './example-draft';

/** What one concern is called, and two drafts about it: one that touches it, and one close by that does not. */
type ConcernWords = { name: string; touches: ExampleDraft; clear: ExampleDraft };

const official = { account: 'trust' } as const;

/**
 * Every concern in words for people. Everybody in the examples is invented. Each pair is tested: under every policy
 * that speaks to the concern the first is noticed for it, and nothing is noticed in the second.
 */
export const concernWords: Record<ConcernId, ConcernWords> = {
  'patient-identity': {
    name: 'Who a patient is',
    touches: { text: 'Took Mrs Edith Marlow home again, NHS no 999 000 0018. All well now.' },
    clear: { text: 'Thank you to everyone who waited kindly last winter.' },
  },
  'patient-indirect': {
    name: 'Details that could show who a patient is',
    touches: {
      text: 'Went to an 82 year old farmer in a village near Foxup on Sunday, he had fallen off the quad.',
    },
    clear: { text: 'Farm safety week: please wear a helmet on a quad bike.' },
  },
  'incident-details': {
    name: 'A job or incident',
    touches: {
      text: 'First job today was a cardiac arrest in the supermarket. Forty minutes of CPR, and we lost him.',
    },
    clear: { text: 'Learn CPR: a free course takes half an hour.' },
  },
  'public-case': {
    name: 'A case in the news',
    touches: {
      text: 'I was on that job. There were four in the car, not two.',
      context: { quoted: 'Two children seriously hurt in M1 crash' },
    },
    clear: {
      text: 'Thinking of everyone involved.',
      context: { quoted: 'Two children seriously hurt in M1 crash' },
    },
  },
  'live-proceedings': {
    name: 'Courts, inquests and investigations',
    touches: { text: 'Day three of the inquest and the hospital’s barrister lied about the times.' },
    clear: { text: 'Jury service next week, so no baking from me.' },
  },
  'patient-image': {
    name: 'Pictures and recordings of patients',
    touches: {
      text: 'He had only gone in for milk.',
      context: {
        attachments: [
          { kind: 'image', name: 'shop.jpg', alt: 'Man on a stretcher in a shop doorway, his face in view' },
        ],
      },
    },
    clear: {
      text: 'The first snowdrops.',
      context: { attachments: [{ kind: 'image', name: 'garden.jpg', alt: 'Snowdrops under a hedge' }] },
    },
  },
  'incident-image': {
    name: 'Pictures of incidents',
    touches: {
      text: 'Slow down on wet roads.',
      context: { attachments: [{ kind: 'image', name: 'a1.jpg', alt: 'Overturned lorry across two lanes' }] },
    },
    clear: {
      text: 'Slow down on wet roads.',
      context: { attachments: [{ kind: 'image', name: 'rain.jpg', alt: 'Rain on a window' }] },
    },
  },
  'workplace-image': {
    name: 'Pictures of work and uniform',
    touches: {
      text: 'Four in the morning face.',
      context: {
        attachments: [{ kind: 'image', name: 'four.jpg', alt: 'Selfie of two people in green uniform' }],
      },
    },
    clear: {
      text: 'Sunday morning face.',
      context: { attachments: [{ kind: 'image', name: 'sofa.jpg', alt: 'A sleepy spaniel on a sofa' }] },
    },
  },
  'call-recording': {
    name: 'What was said on a 999 call',
    touches: { text: '“My mummy won’t wake up”. Best caller I ever had, took the call at 3am.' },
    clear: { text: 'Teach your children their address and how to call 999.' },
  },
  'colleague-information': {
    name: 'Private news of a colleague',
    touches: { text: 'My crewmate Idris is off sick with stress again.' },
    clear: { text: 'Idris made soup for the whole street.' },
  },
  discrimination: {
    name: 'Remarks about people for who they are',
    touches: { text: 'Old people are a burden on everyone.' },
    clear: { text: 'My nan turns ninety on Friday and still beats me at cards.' },
  },
  abuse: {
    name: 'Insults and bullying',
    touches: { text: 'You are a spineless little toad and we all know it.' },
    clear: { text: 'I do not agree with you, but thank you for explaining.' },
  },
  threat: {
    name: 'Threats',
    touches: { text: 'I’ll break his jaw if he parks there again.' },
    clear: { text: 'I could murder a curry.' },
  },
  'sexual-content': {
    name: 'Sexual remarks',
    touches: { text: 'The new registrar can check my pulse any time 😏' },
    clear: { text: 'A smart watch that checks my pulse: best birthday present.' },
  },
  profanity: {
    name: 'Swearing',
    touches: { text: 'Bollocks to that.' },
    clear: { text: 'Blimey, that was close.' },
  },
  defamation: {
    name: 'Saying that someone did wrong',
    touches: { text: 'Dr Ray Oakes stole from the charity he runs.' },
    clear: { text: 'I think Dr Oakes is wrong about that road.' },
  },
  'trust-criticism': {
    name: 'Criticism of your trust',
    touches: { text: 'The trust has made an absolute shambles of the winter plan.' },
    clear: { text: 'The council has a good winter plan for gritting this year.' },
  },
  'colleague-criticism': {
    name: 'Judging a colleague or manager',
    touches: { text: 'Our team leader sleeps through every briefing.' },
    clear: { text: 'My kitten sleeps through everything.' },
  },
  'service-user-criticism': {
    name: 'Criticism of people who use the service',
    touches: { text: 'Night full of timewasters again.' },
    clear: { text: 'For a sore throat, try a pharmacist first.' },
  },
  'other-organisation-criticism': {
    name: 'Running down another organisation',
    touches: { text: 'The care home was a disgrace.' },
    clear: { text: 'My sister works in a care home and loves it.' },
  },
  'confidential-business': {
    name: 'What is not public',
    touches: { text: 'Not been announced yet, but the base at Ludlow is going.' },
    clear: { text: 'Not been announced yet, but the chippy is doing a pie night.' },
  },
  'closed-group-content': {
    name: 'Passing on from a closed group',
    touches: { text: 'Screenshot from the station WhatsApp, enjoy.' },
    clear: { text: 'The family WhatsApp is carnage today.' },
  },
  'speaks-for-trust': {
    name: 'Speaking as if for the trust',
    touches: { text: 'The paramedic profession opposes this Bill.' },
    clear: { text: 'On behalf of my mum, thank you for the flowers.' },
  },
  'affiliation-no-disclaimer': {
    name: 'Naming your trust without saying views are your own',
    touches: {
      text: 'As a paramedic with London Ambulance Service, I think the new bypass is a waste of money.',
    },
    clear: {
      text: 'The new bypass is a waste of money.',
      context: { profile: 'EMT, London Ambulance Service. Views my own.' },
    },
  },
  pseudonym: {
    name: 'Posting under another name',
    touches: {
      text: 'Mushy peas belong on the chips.',
      context: { author: { name: 'Blue Light Babs' }, profile: 'Paramedic, Yorkshire Ambulance Service' },
    },
    clear: {
      text: 'Mushy peas belong on the chips.',
      context: {
        author: { name: 'Barbara Whitlam' },
        profile: 'Paramedic, Yorkshire Ambulance Service. Views my own.',
      },
    },
  },
  'official-lookalike': {
    name: 'Accounts that look official',
    touches: { text: 'I’ve set up a page, WMAS Tamworth Official, give us a like.' },
    clear: { text: 'I’ve set up a page for the allotment.' },
  },
  'trust-branding': {
    name: 'The crest and the NHS logo',
    touches: { text: 'Stuck the NHS logo on my flyer so it looks the part.' },
    clear: { text: 'New rugby club badge on the kit, looks smart.' },
  },
  'emotive-post': {
    name: 'Written while upset',
    touches: { text: 'Thirteen hours on shift and I’m absolutely fuming.' },
    clear: { text: 'I’m fuming, the dog has eaten my cake.' },
  },
  resharing: {
    name: 'Sharing other people’s posts',
    touches: { text: 'Spot on.', context: { surface: 'share', quoted: 'Close the borders' } },
    clear: {
      text: 'Looks lovely.',
      context: { surface: 'share', quoted: 'Our village fair is on Saturday' },
    },
  },
  'unverified-claim': {
    name: 'Passing on rumours',
    touches: { text: 'A mate in control says the M5 crash killed two.' },
    clear: { text: 'Apparently the bakery does a good pasty.' },
  },
  'against-health-guidance': {
    name: 'Going against NHS advice',
    touches: { text: 'Don’t bother ringing 999 for chest pain, they won’t come.' },
    clear: { text: 'If in doubt, ring 999.' },
  },
  incitement: {
    name: 'Encouraging a crime',
    touches: { text: 'Fair play to whoever torched those cameras.' },
    clear: { text: 'Whoever burned the toast, own up.' },
  },
  'self-harm-or-violence': {
    name: 'Encouraging harm',
    touches: { text: 'Honestly, nobody would miss you.' },
    clear: { text: 'If you feel like this, please ring Samaritans on 116 123.' },
  },
  'excess-drink-drugs': {
    name: 'Heavy drinking and drugs',
    touches: { text: 'Paralytic by nine and no regrets.' },
    clear: { text: 'Five years sober today.' },
  },
  exploitation: {
    name: 'Putting someone vulnerable at risk',
    touches: { text: 'You’re so grown up for 15. This stays between us, ok?' },
    clear: { text: 'Talk to your children about who messages them.' },
  },
  copyright: {
    name: 'Other people’s work',
    touches: { text: 'Nicked this off Getty, you can hardly tell.' },
    clear: { text: 'Photo by Anwen Pugh, used with her permission.' },
  },
  endorsement: {
    name: 'Promoting a company',
    touches: { text: 'Thanks to Larkmoor Tyres, best in town, tell them we sent you.', context: official },
    clear: { text: 'Please make way for emergency vehicles when it is safe.', context: official },
  },
  'paid-content': {
    name: 'Paid posts',
    touches: { text: 'In partnership with Quillmere, my new favourite mug.' },
    clear: { text: 'Doing a sponsored silence for the donkeys.' },
  },
  'own-personal-details': {
    name: 'Your own details',
    touches: { text: 'We’ve moved! 14 Larkhill Drive, bring wine.' },
    clear: { text: 'We’ve moved! So many boxes.' },
  },
  'account-security': {
    name: 'Passwords and codes',
    touches: { text: 'Password for the rota is Ambulance24! Please stop asking.' },
    clear: { text: 'Forgot my password again.' },
  },
  'media-contact': {
    name: 'Journalists',
    touches: { text: 'Any journos about? DM me, I’ve photos of our crew room.' },
    clear: { text: 'The local paper printed my recipe.' },
  },
  'patient-contact': {
    name: 'Contact with patients',
    touches: {
      text: 'That was us! So glad he’s on the mend.',
      context: { surface: 'reply', quoted: 'Thank you to the crew who looked after my dad on Sunday' },
    },
    clear: {
      text: 'What a kind thing to say. The patient experience team can pass it on.',
      context: { surface: 'reply', quoted: 'Thank you to the crew who looked after my dad on Sunday' },
    },
  },
  'on-duty': {
    name: 'Posting on shift',
    touches: { text: 'On standby at Membury if anyone wants a wave.' },
    clear: { text: 'Off for a week, tent packed.' },
  },
  'group-exclusion': {
    name: 'Shutting a colleague out of a group',
    touches: { text: 'Made a new crew chat without Priya, do not tell her.' },
    clear: { text: 'Made a new chat for the book club, all welcome.' },
  },
  'missing-alt-text': {
    name: 'Pictures without alternative text',
    touches: {
      text: 'Could you be our next call handler?',
      context: { ...official, attachments: [{ kind: 'image', name: 'poster.png' }] },
    },
    clear: {
      text: 'Could you be our next call handler?',
      context: {
        ...official,
        attachments: [{ kind: 'image', name: 'poster.png', alt: 'Poster: join us, apply by 1 May' }],
      },
    },
  },
  'looking-up-people': {
    name: 'Looking people up',
    touches: {
      text: 'She’s down for interview with us on Wednesday. Can you have a scroll through her page?',
    },
    clear: { text: 'Looked up the recipe on her page, the cakes are amazing.' },
  },
};
