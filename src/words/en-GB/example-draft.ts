import type { Draft } from '../../model/draft';

/** A draft made up to show what a concern is about. */
export type ExampleDraft = { text: string; context?: Draft['context'] };
