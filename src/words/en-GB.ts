/** Every text shown to people, in British English, by where it is shown. */
export { noticed } from './en-GB/noticed';
export { noticedInWords } from './en-GB/noticed-in-words';
export { careOrder, pages } from './en-GB/pages';
export { scan } from './en-GB/scan';
export { type UncheckedReason, ui } from './en-GB/ui';
