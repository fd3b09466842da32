import type { Contact } from '../model/contact';
import { pages } from '../words/en-GB';
import { disclosure, element, paragraph, part } from './element';

/** Whom to ask, with ways to reach them; what the document does not give is said to be not given. */
export function whomPart(contacts: readonly Contact[]): HTMLElement {
  return part(pages.whomTitle(), whomLines(contacts));
}

/** The same folded away, where something else is wanted first. */
export function whomFolded(contacts: readonly Contact[]): HTMLElement {
  return disclosure(pages.whomTitle(), whomLines(contacts));
}

function whomLines(contacts: readonly Contact[]): HTMLElement {
  if (contacts.length === 0) return paragraph(pages.whomNone());
  return element(
    'ul',
    { className: 'contacts' },
    ...contacts.map((contact) => element('li', {}, ...contactLines(contact))),
  );
}

function contactLines({ name, about, phone, email }: Contact): HTMLElement[] {
  const ways =
    phone === null && email === null
      ? [pages.neitherGiven()]
      : [`${pages.phone()}: `, telephone(phone), ` · ${pages.email()}: `, mail(email)];
  return [
    element('strong', {}, name),
    element('span', { className: 'contact-about' }, about),
    element('span', { className: 'contact-ways' }, ...ways),
  ];
}

function telephone(phone: string | null): Node | string {
  if (phone === null) return pages.notGiven();
  return element('a', { href: `tel:${phone.replace(/[^\d+]/g, '')}` }, phone);
}

function mail(email: string | null): Node | string {
  return email === null ? pages.notGiven() : element('a', { href: `mailto:${email}` }, email);
}
