import { encodeDraft, lastWord } from '../reader/encoder/encode';
import { type Encoder, unpackEncoder } from '../reader/encoder/encoder';
import { fastestKernel } from '../reader/encoder/kernel-wasm';
import encoderWeights from '../reader/encoder/weights.json';
import { openEncoder } from '../reader/encoder/weights-file';
import { type ReaderModel, unpackModel } from '../reader/model';
import { type KeptSums, type Scores, type Seen, scoreDraft } from '../reader/score';
import stored from '../reader/weights.json';
import { guarded } from './guarded';

/** Answers how strongly a draft reads like those where each concern was wanted and each care called for. */
export type Read = (seen: Seen, kept: KeptSums, failed: Set<string>) => Scores;

/** The second reader, trained on labelled drafts by `npm run train`. */
export const readTrained: Read = (seen, kept, failed) =>
  readTogether(trainedModel(), trainedEncoder, seen, kept, failed);

/** The same at a keystroke: the linear reader's word on the draft, with the encoder's last one if that was on nearly the same. */
export const readFirst: Read = (seen, kept) => {
  const scores = scoreDraft(trainedModel(), seen, kept);
  const last = lastWord(kept.encoder, seen);
  if (last) addTo(scores, last.scores, last.share);
  return scores;
};

/**
 * The word of the linear reader and of the encoder, averaged by the encoder's share. Where there is no encoder, where it
 * has no word, or where it throws (then `failed` names it) the linear reader's stands alone.
 */
export function readTogether(
  linear: ReaderModel,
  encoder: () => Encoder | undefined,
  seen: Seen,
  kept: KeptSums,
  failed: Set<string>,
): Scores {
  const scores = scoreDraft(linear, seen, kept);
  const other = guarded(
    () => {
      const asked = encoder();
      return asked && { share: asked.share, scores: encodeDraft(asked, seen, kept.encoder) };
    },
    'encoder',
    failed,
  );
  if (other?.scores) addTo(scores, other.scores, other.share);
  return scores;
}

function addTo(scores: Scores, others: Scores, share: number): void {
  for (const [one, score] of others) {
    const beside = scores.get(one);
    if (beside !== undefined) scores.set(one, together(beside, score, share));
  }
}

/** One score of two readers' log-odds. No word for "no" counts as more than `LOUDEST_NO`: it would drown the other reader. */
export function together(linear: number, encoder: number, share: number): number {
  return (1 - share) * Math.max(linear, LOUDEST_NO) + share * Math.max(encoder, LOUDEST_NO);
}

/** Log-odds of about 1 in 150. Lower scores make no finding, and are not written down when readers are trained. */
export const LOUDEST_NO = -5;

let model: ReaderModel | undefined;

/** Unpacked once, at the first draft: that takes some milliseconds, and importing must do nothing. */
export function trainedModel(): ReaderModel {
  model ??= unpackModel(stored);
  return model;
}

let encoder: { unpacked: Encoder | undefined } | undefined;

/** Unpacked once, likewise; `undefined` while the weights hold no layers. */
function trainedEncoder(): Encoder | undefined {
  if (!encoder) {
    const file = openEncoder(encoderWeights);
    encoder = { unpacked: file.layers === 0 ? undefined : unpackEncoder(file, fastestKernel()) };
  }
  return encoder.unpacked;
}
