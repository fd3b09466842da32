import { calibrate, scoreAt, shareOf } from './calibrate';

/** One serious concern over all drafts whose writer the reader had not seen. Columns of one length. */
export type Column = {
  scores: Float64Array;
  /** 1 wanted, 0 not, -1 can be defended. */
  wanted: readonly number[];
  /** Whether a rule found it; where none did, only the reader can. */
  ruled: readonly boolean[];
};

/** The scores from which a finding holds Post, where a rule saw it and where none did; `null`: never. */
export type Holds = { ruled: number | null; silent: number | null };

/** At most so many of the clean drafts by unseen writers may be held. */
const HELD = 0.009;
/** At least so many unseen drafts stand above the score of a hold, or too little is known. */
const ENOUGH = 12;
const SHARES = Array.from({ length: 30 }, (_, at) => (at + 20) / 50);

/**
 * Chooses from which share of drafts borne out a finding holds Post: one share for what rules saw and one for what the
 * reader alone says, over all serious concerns. Of all pairs of shares that hold few enough of the clean drafts, the one
 * that holds most of what was wanted. `clean` by draft, in the order of the columns.
 */
export function chooseHolds(columns: readonly Column[], clean: readonly boolean[]): Holds[] {
  const fits = columns.map((column) => ({ ruled: fitOf(column, true), silent: fitOf(column, false) }));
  // Of each clean draft, the highest share that would hold it; of each wanted finding, its share.
  const wrong = { ruled: new Float64Array(clean.length), silent: new Float64Array(clean.length) };
  const right = { ruled: [] as number[], silent: [] as number[] };
  columns.forEach(({ scores, wanted, ruled }, at) => {
    scores.forEach((score, row) => {
      const by = ruled[row] ? 'ruled' : 'silent';
      const fit = fits[at]?.[by];
      const share = fit ? shareOf(fit, score) : 0;
      if (wanted[row] === 1) right[by].push(share);
      else if (wanted[row] === 0 && clean[row]) wrong[by][row] = Math.max(wrong[by][row] ?? 0, share);
    });
  });
  const most = HELD * clean.filter(Boolean).length;
  let best = { ruled: 2, silent: 2, held: -1 };
  for (const ruled of SHARES) {
    for (const silent of SHARES) {
      const wrongly = clean.filter(
        (is, row) => is && ((wrong.ruled[row] ?? 0) >= ruled || (wrong.silent[row] ?? 0) >= silent),
      ).length;
      if (wrongly > most) continue;
      const held = reached(right.ruled, ruled) + reached(right.silent, silent);
      if (held > best.held) best = { ruled, silent, held };
    }
  }
  return columns.map((column, at) => ({
    ruled: cutOf(column, true, fits[at]?.ruled, best.ruled),
    silent: cutOf(column, false, fits[at]?.silent, best.silent),
  }));
}

type Fit = ReturnType<typeof calibrate>;

/** What a score is worth, learned apart for what rules saw: there the same score means more. */
function fitOf({ scores, wanted, ruled }: Column, byRule: boolean): Fit {
  return calibrate(
    scores,
    Int8Array.from(wanted, (one, row) => (ruled[row] === byRule ? one : -1)),
  );
}

function cutOf(
  { scores, ruled }: Column,
  byRule: boolean,
  fit: Fit | undefined,
  share: number,
): number | null {
  if (!fit || share >= 1 || fit.slope <= 0) return null;
  const cut = Math.round(scoreAt(fit, share) * 1000) / 1000;
  const above = scores.filter((score, row) => ruled[row] === byRule && score >= cut).length;
  return above >= ENOUGH ? cut : null;
}

function reached(shares: readonly number[], share: number): number {
  return shares.filter((one) => one >= share).length;
}
