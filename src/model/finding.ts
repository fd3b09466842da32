import type { CareId, ConcernId, Severity } from './concern';

/** A stretch of the draft's text, UTF-16 offsets, `start < end`. */
export type Span = { start: number; end: number };

/** A rule's word that signals plus context make a concern. */
export type Finding = {
  concern: ConcernId;
  /** The words it rests on; empty when the whole draft or an attachment carries it. */
  spans: Span[];
  /** One sentence on what was noticed, shown to people. Never the draft's own personal details. */
  noticed: string;
  /** Raises or lowers the concern's default severity for this draft only, for example when few people fit. */
  severity?: Severity;
  /** The most this finding may be, whatever pack or IT say: a doubtful one never holds Post. */
  atMost?: Severity;
};

/** A care that the draft calls for. */
export type CareFinding = { care: CareId; spans: Span[] };
