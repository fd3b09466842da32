import type { ConcernId } from '../model/concern';
import { concernWords, type ExampleDraft, policy } from '../words/en-GB';
import { disclosure, element, paragraph } from './element';

/** Examples for every concern, folded away: a draft that touches it and one that does not. */
export function examplesView(concerns: readonly ConcernId[]): HTMLElement | undefined {
  if (concerns.length === 0) return undefined;
  return disclosure(
    policy.examples({ count: concerns.length }),
    paragraph(policy.exampleHint(), 'nhsuk-hint'),
    ...concerns.map(pairView),
  );
}

function pairView(concern: ConcernId): HTMLElement {
  const { name, touches, clear } = concernWords[concern];
  return element(
    'div',
    { className: 'example' },
    element('h4', { className: 'example-title' }, name),
    element(
      'dl',
      { className: 'example-drafts' },
      element('dt', {}, policy.touches()),
      draftView(touches),
      element('dt', {}, policy.doesNotTouch()),
      draftView(clear),
    ),
  );
}

function draftView(example: ExampleDraft): HTMLElement {
  return element(
    'dd',
    {},
    paragraph(policy.quoted({ text: example.text }), 'example-text'),
    ...aroundOf(example).map((line) => paragraph(line, 'example-around')),
  );
}

/** What stands around the words, where the concern hangs on it. */
function aroundOf({ context = {} }: ExampleDraft): string[] {
  const { account, attachments = [], author, profile, quoted, surface } = context;
  return [
    ...(account === 'trust' ? [policy.fromOfficial()] : []),
    ...(author?.name === undefined ? [] : [policy.postedAs({ name: author.name })]),
    ...(profile === undefined ? [] : [policy.profile({ text: profile })]),
    ...(quoted === undefined
      ? []
      : [surface === 'share' ? policy.sharing({ text: quoted }) : policy.replyingTo({ text: quoted })]),
    ...attachments.map(({ alt }) => policy.withPicture({ alt })),
  ];
}
