/** What turns a score, in log-odds, into a share: of unseen drafts that scored so, about so many were wanted. */
export type Curve = { slope: number; shift: number };

/** The share that a score stands for. */
export function shareOf({ slope, shift }: Curve, score: number): number {
  return 1 / (1 + Math.exp(-(slope * score + shift)));
}

/** The bars that chances and shares are held against, chosen by training; each lies between 0 and 1. */
export type Bars = {
  /** From this chance that anything at all is wanted, something is said. */
  speak: number;
  /** From this share a concern is said whatever the chance of any: a plain one often stands by itself. */
  alone: number;
  /** Once something is said, every concern of at least this share is named. */
  name: number;
  /** A note that stands by itself is given from this share. */
  note: number;
  /** From this chance Post may be held… */
  holdChance: number;
  /** …by what has at least this share. */
  holdShare: number;
};

/** One concern as it is asked whether to name it. */
export type Asked = {
  share: number;
  isNote: boolean;
  /** A rule's word that is never let go. */
  stands: boolean;
};

/**
 * The chance that a warning of any concern is wanted, each taken by itself. Several faint signs together say more than the
 * loudest of them: on unseen drafts, with as many clean ones alarmed, this found 3 in 100 more of what was wanted than
 * asking each concern alone.
 */
export function chanceOfAny(asked: readonly Asked[]): number {
  return 1 - asked.reduce((none, { share, isNote }) => (isNote ? none : none * (1 - share)), 1);
}

/** Which of them are said, in their order. Where something is to be said and none is likely, the likeliest is. */
export function whichAreSaid(asked: readonly Asked[], { speak, alone, name, note }: Bars): boolean[] {
  const likeliest = asked.reduce((most, { share, isNote }) => (isNote ? most : Math.max(most, share)), 0);
  const isDue = likeliest >= alone || chanceOfAny(asked) >= speak;
  const speaks = isDue || asked.some(({ stands, isNote }) => stands && !isNote);
  return asked.map(({ share, isNote, stands }) => {
    if (stands) return true;
    if (isNote && share >= note) return true;
    return speaks && (share >= name || (isDue && !isNote && share === likeliest));
  });
}
