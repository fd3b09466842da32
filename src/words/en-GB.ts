/** Every text shown to people, in British English, by where it is shown. */
export { about } from './en-GB/about';
export { concernWords } from './en-GB/concerns';
export type { ExampleDraft } from './en-GB/example-draft';
export { noticed } from './en-GB/noticed';
export { noticedInWords } from './en-GB/noticed-in-words';
export { careOrder, pages } from './en-GB/pages';
export { policy } from './en-GB/policy';
export { scan } from './en-GB/scan';
export { type Outcome, trial } from './en-GB/trial';
export { type UncheckedReason, ui } from './en-GB/ui';
