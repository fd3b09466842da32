import { noticed } from '../../words/en-GB/noticed';
import type { Rule } from '../rule';
import { real, whose } from '../whose';

/**
 * A password, log-in, one-time code, PIN, door or alarm code given away, or a picture of where they are written down.
 * Misses: a code in words; one given in reply to a question that stands elsewhere.
 */
export const accountSecurity: Rule = {
  concern: 'account-security',
  judge: (scene) => {
    const view = scene.draft;
    const given = real(view, 'password', 'door-code').filter((code) => whose(view, code) !== 'thing');
    const pictured = scene.attachments.length > 0 ? real(view, 'password-on-view') : [];
    const answered =
      given.length === 0 && scene.quoted?.has('code-asked') === true ? view.of('bare-code') : [];
    const spans = [...given, ...pictured, ...answered].map(({ start, end }) => ({ start, end }));
    const readable = scene.attachments.some(({ view: words }) =>
      words.has('password', 'door-code', 'password-on-view'),
    );
    return spans.length === 0 && !readable ? undefined : { spans, noticed: noticed.accountSecurity() };
  },
};
