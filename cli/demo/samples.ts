import type { SiteId } from '../../src/model/draft';

/**
 * Drafts that the demo types by itself, each into one of the places of `tests/support/surfaces`; people, numbers and
 * jobs are invented. `reworded` is typed over a held one.
 */
export type Sample = { name: string; site: SiteId; surface: string; text: string; reworded?: string };

export const samples: readonly Sample[] = [
  {
    name: 'a patient named, with an NHS number',
    site: 'x',
    surface: 'post on the home page',
    text: 'Took Mrs Edith Marlow home again, NHS no 999 000 0018, all well now.',
  },
  {
    name: 'details that add up to one person',
    site: 'facebook',
    surface: 'post in a dialog',
    text: 'Last night in Thatcham: lad of 19 off his motorbike outside the Plough, broken femur, blued him in.',
    reworded: 'Bikers, please wear your leathers. See you all at the charity ride.',
  },
  {
    name: 'own trust, in strong words',
    site: 'facebook',
    surface: 'comment on the page, which only Enter sends',
    text: 'Three hours outside A&E again. WMAS managers could not run a bath, what a shitshow.',
  },
  {
    name: 'a concern about safety',
    site: 'linkedin',
    surface: 'post, Tiptap in a native dialog',
    text: 'I have raised it twice now: crews are being sent out without working defibs and someone will get hurt.',
  },
  {
    name: 'a day off, in a comment',
    site: 'linkedin',
    surface: 'comment, Tiptap',
    text: 'The kettle is on and the sun is out. Happy Sunday all ☕️',
  },
  {
    name: 'public advice, under a picture',
    site: 'instagram',
    surface: 'caption, Lexical',
    text: 'Learning CPR takes twenty minutes and could save a life. Find a class near you.',
  },
];
