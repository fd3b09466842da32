/** Words that a suggestion puts into a draft, after a click: plain, and such as anybody might have written. */
export const wording = {
  patient: () => 'the patient',
  someone: () => 'someone',
  colleague: () => 'a colleague',
  thePlace: () => 'the area',
  locally: () => 'locally',
  recently: () => 'recently',
  /** Before a noun. */
  recent: () => 'recent',
  disclaimer: () => 'Views my own.',
  /** An age as an adjective before a noun: "an older man". */
  ageBefore: ({ years }: { years: number }) =>
    years < 18 ? 'young' : years < 40 ? 'younger' : years < 65 ? 'middle-aged' : 'older',
  /** A person of some age: "an older person". */
  aged: ({ years }: { years: number }) => {
    if (years < 13) return 'child';
    if (years < 18) return 'young person';
    if (years < 40) return 'younger adult';
    return years < 65 ? 'adult' : 'older person';
  },
  /** An age by its decade: "in their 70s". Nobody under twenty is told so closely. */
  inDecade: ({ years, whose }: { years: number; whose: 'his' | 'her' | 'their' }) =>
    years < 20 ? 'young' : `in ${whose} ${Math.floor(years / 10) * 10}s`,
  people: () => 'people',
  person: () => 'person',
  /** After "they are". */
  unfair: () => 'being unfair',
  /** Milder words for hard ones; an empty one is left out. In lower case. */
  milder: {
    fucking: '',
    fuckin: '',
    bloody: '',
    effing: '',
    shitting: '',
    goddamn: '',
    shit: 'rubbish',
    shite: 'rubbish',
    bullshit: 'nonsense',
    bollocks: 'nonsense',
    bollox: 'nonsense',
    shitty: 'poor',
    shithole: 'mess',
    shitshow: 'mess',
    crap: 'rubbish',
    pissed: 'annoyed',
    arse: 'backside',
    arsed: 'bothered',
    fuck: 'blimey',
    fucked: 'in a bad way',
  } as Readonly<Record<string, string>>,
} as const;
