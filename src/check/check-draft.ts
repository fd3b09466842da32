import { detectors } from '../detectors/index';
import { localCode } from '../detectors/local-code';
import { namedByIt } from '../detectors/named-service';
import type { CareId, Severity } from '../model/concern';
import type { Draft } from '../model/draft';
import type { Finding } from '../model/finding';
import type { LocalCode } from '../model/local-code';
import type { Pack } from '../model/pack';
import type { Signal } from '../model/signal';
import type { Report } from '../model/warning';
import { keepNoSums } from '../reader/score';
import { applyPack } from '../rules/apply-pack';
import { careRules, rules } from '../rules/index';
import { type Scene, View } from '../rules/scene';
import { aroundReader, detect, type Kept } from './detect';
import { guarded } from './guarded';
import { withoutOwnWords } from './own-words';
import { seenIn } from './seen-in';
import { type Read, readFirst, readTrained, trainedModel } from './trained';
import { weigh, weighCares } from './weigh';

/** What a check needs besides the draft; all of it plain data, so that the same draft has the same answer. */
export type CheckOptions = {
  pack: Pack;
  /** Today's date, ISO `YYYY-MM-DD`. */
  today: string;
  /** Names that IT gives for the trust, its stations and places, besides the pack's own. */
  ownNames: string[];
  /** Handles of official accounts, with or without @. */
  officialAccounts: string[];
  /** IT's severity by concern. */
  severity: Record<string, Severity>;
  /** Words that the person never wants flagged. */
  ownWords?: readonly string[] | undefined;
  /** What was seen in this draft's sentences at the last check, so that only changed ones are read again. */
  kept?: Kept | undefined;
  /**
   * False for a first word while the draft is typed: the encoder's word, which takes longer than a keystroke may, is then
   * the one that `kept` holds, if that was on nearly the same draft. True unless said.
   */
  whole?: boolean | undefined;
};

/** What a draft shows before any policy is asked. `unchecked` names the detectors and rules that failed. */
export type Judgement = { findings: Finding[]; cares: CareId[]; signals: Signal[]; unchecked: string[] };

/** The whole way from draft to warnings: read, detect, rule, apply the pack. Pure. */
export function checkDraft(draft: Draft, options: CheckOptions): Report & { signals: Signal[] } {
  const account = accountOf(draft, options);
  const { pack } = options;
  const { findings, cares, signals, unchecked } = judgeDraft(draft, {
    today: options.today,
    ownNames: [pack.trust, ...pack.shortNames, ...pack.ownNames, ...options.ownNames],
    codes: pack.codes,
    account,
    kept: options.kept,
    whole: options.whole,
  });
  return {
    warnings: withoutOwnWords(
      applyPack(findings, pack, { account, cares, severity: options.severity }),
      draft.text,
      options.ownWords,
    ),
    cares,
    signals,
    unchecked,
  };
}

type JudgeOptions = Pick<CheckOptions, 'today' | 'ownNames' | 'kept' | 'whole'> & {
  account: Scene['account'];
  /** Numbers and codes of the trust's own form. */
  codes?: LocalCode[] | undefined;
  /** The second reader; the trained one unless measuring needs one that never saw this draft. */
  read?: Read;
};

/** Findings and cares of a draft, without a policy: the rules' word, then the second reader's. */
export function judgeDraft(draft: Draft, options: JudgeOptions): Judgement {
  const { scene, ...judgement } = judgeByRules(draft, options);
  const { findings, cares } = judgement;
  const failed = new Set(judgement.unchecked);
  const weighed = guarded(
    () => {
      const sums = options.kept?.read ?? keepNoSums();
      const read = options.read ?? (options.whole === false ? readFirst : readTrained);
      const scores = read(seenIn(scene, findings, cares), sums, failed);
      const model = trainedModel();
      return {
        findings: weigh(findings, scores, scene, model, sums.leanings),
        cares: weighCares(cares, scores, scene, model),
      };
    },
    'learned',
    failed,
  );
  return { ...judgement, ...weighed, unchecked: [...failed].sort() };
}

/** What the rules alone say of a draft, and the scene they said it of. */
export function judgeByRules(draft: Draft, options: JudgeOptions): Judgement & { scene: Scene } {
  const failed = new Set<string>();
  const scene = sceneOf(draft, options, failed);
  const findings = rules.flatMap((rule) => {
    const found = guarded(() => rule.judge(scene), rule.concern, failed);
    return found ? [{ concern: rule.concern, ...found }] : [];
  });
  const cares = careRules
    .filter((rule) => guarded(() => rule.judge(scene), rule.care, failed))
    .map((rule) => rule.care);
  return { scene, findings, cares, signals: scene.draft.seen.signals, unchecked: [...failed].sort() };
}

/** The official account is named by handle; everything else is personal. */
function accountOf(draft: Draft, options: CheckOptions): Scene['account'] {
  if (draft.context.account) return draft.context.account;
  const handle = draft.context.author?.handle;
  if (handle === undefined) return 'personal';
  const bare = (one: string) => one.replace(/^@/, '').toLowerCase();
  return [...options.pack.handles, ...options.officialAccounts].some((one) => bare(one) === bare(handle))
    ? 'trust'
    : 'personal';
}

function sceneOf(draft: Draft, options: JudgeOptions, failed: Set<string>): Scene {
  const { context } = draft;
  const { ownNames, codes = [] } = options;
  const all = [...detectors, ...namedByIt(ownNames), ...localCode(codes)];
  if (options.kept)
    forgetOtherNames(options.kept, [...ownNames, ...codes.map((code) => JSON.stringify(code))]);
  const around = aroundReader(all, failed, options.kept);
  const view = (text: string) => new View(around(text));
  return {
    draft: new View(detect(draft.text, all, failed, options.kept)),
    quoted: context.quoted === undefined ? undefined : view(context.quoted),
    thread: (context.thread ?? []).map(view),
    profile: context.profile === undefined ? undefined : view(context.profile),
    authorName: context.author?.name === undefined ? undefined : view(context.author.name),
    attachments: (context.attachments ?? []).map((attachment) => ({
      attachment,
      view: view(wordsOf(attachment)),
    })),
    site: context.site,
    surface: context.surface ?? 'post',
    account: options.account,
    author: context.author,
    today: options.today,
  };
}

/** What was seen under other names and codes of the service no longer counts. */
function forgetOtherNames(kept: Kept, given: string[]): void {
  const names = given.join('\n');
  if (kept.names !== names) {
    kept.bySentence.clear();
    kept.around.clear();
  }
  kept.names = names;
}

/** File name and alternative text as words: "PRF_photo-2.jpg" reads "PRF photo 2 jpg". */
function wordsOf(attachment: { name?: string | undefined; alt?: string | undefined }): string {
  const name = (attachment.name ?? '').replace(/([a-z])([A-Z])/g, '$1 $2').replace(/[_\-.]+/g, ' ');
  return [attachment.alt, name].filter((words) => words).join('\n');
}
