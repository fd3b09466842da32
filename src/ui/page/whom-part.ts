import type { Contact } from '../../model/contact';
import { pages } from '../../words/en-GB';
import { element, paragraph, part } from './element';

/** Whom to ask, with ways to reach them; what the document does not give is said to be not given. */
export function whomPart(contacts: readonly Contact[]): HTMLElement {
  if (contacts.length === 0) return part(pages.whomTitle(), paragraph(pages.whomNone()));
  return part(
    pages.whomTitle(),
    element(
      'ul',
      { className: 'contacts' },
      ...contacts.map((contact) => element('li', {}, ...contactLines(contact))),
    ),
  );
}

function contactLines({ name, about, phone, email }: Contact): HTMLElement[] {
  return [
    element('strong', {}, name),
    element('span', { className: 'contact-about' }, about),
    element(
      'span',
      { className: 'contact-ways' },
      `${pages.phone()}: `,
      phone === null
        ? pages.notGiven()
        : element('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone),
      ` · ${pages.email()}: `,
      email === null ? pages.notGiven() : element('a', { href: `mailto:${email}` }, email),
    ),
  ];
}
