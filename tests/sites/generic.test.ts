// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftContext, SiteId, Surface } from '../../src/model/draft';
import { isPrivateField } from '../../src/sites/boxes';
import { withGeneric } from '../../src/sites/generic';
import { sites } from '../../src/sites/index';
import type { Composer, Site } from '../../src/sites/site';
import { bubbling, one, onlyOn, sentOn } from '../support/adapter';

/** A site whose adapter knows nothing. */
const nothing: Site = {
  id: 'x',
  findComposers: () => [],
  readDraft: () => ({ text: 'read by the adapter', context: {} }),
  submits: () => undefined,
  submitControl: () => undefined,
};
const quiet = () => undefined;
const generic = withGeneric(nothing, quiet);
const only = onlyOn(generic);
const editable = (text = 'Tea', more = 'role="textbox"') =>
  `<div contenteditable="true" ${more}><p>${text}</p></div>`;
const button = (words = 'Post', more = '') => `<button type="button" ${more}>${words}</button>`;

beforeEach(() => show(''));

describe('findComposers', () => {
  const read: [name: string, html: string][] = [
    ['a contenteditable', `<div>${editable()}${button()}</div>`],
    ['a contenteditable without a role', `<div>${editable('Tea', '')}${button()}</div>`],
    [
      'a contenteditable for plain text',
      `<div><div contenteditable="plaintext-only">Tea</div>${button()}</div>`,
    ],
    ['a combobox of several lines', `<div>${editable('Tea', 'role="combobox"')}${button()}</div>`],
    ['a textarea', `<div><textarea>Tea</textarea>${button()}</div>`],
    [
      'in wrappers of its own',
      `<div><div><div><div>${editable()}</div></div></div><div><div>${button()}</div></div></div>`,
    ],
    [
      'in a dialog',
      `<main><article>${button('Reply')}</article></main><div role="dialog"><div>${editable()}</div><footer>${button()}</footer></div>`,
    ],
    ['whose only button is a sign', `<div>${editable()}<div role="button"><svg></svg></div></div>`],
    ['with a button in a language that is not known', `<div>${editable()}${button('Lähetä')}</div>`],
    [
      'a headline of an article',
      `<div><textarea id="article-editor-headline__textarea">Tea</textarea>${button('Publish')}</div>`,
    ],
    [
      'an edited post, whose button says Save, beside Share',
      `<div>${editable()}${button('Save')}${button('Share')}</div>`,
    ],
  ];
  it.each(read)('reads %s', (_name, html) => {
    show(html);
    const [found, ...others] = generic.findComposers(document);
    expect(others).toEqual([]);
    expect(found && generic.readDraft(found)).toEqual({
      text: 'Tea',
      context: { site: 'x', surface: 'post' },
    });
  });

  const alone: [name: string, html: string, path?: string][] = [
    ['search by its place', `<div role="search">${editable()}${button()}</div>`],
    ['search by its role', `<div>${editable('Tea', 'role="searchbox"')}${button()}</div>`],
    ['search by its keyboard', `<div><textarea inputmode="search">Tea</textarea>${button()}</div>`],
    ['search by its label', `<div><textarea aria-label="Search messages">Tea</textarea>${button()}</div>`],
    ['search in Welsh', `<div>${editable('Tea', 'aria-label="Chwilio"')}${button()}</div>`],
    ['search in Urdu', `<div>${editable('Tea', 'aria-label="تلاش کریں"')}${button()}</div>`],
    ['search in Polish', `<div><textarea placeholder="Szukaj…">Tea</textarea>${button()}</div>`],
    ['a sign-in form', `<form><textarea>Tea</textarea><input type="password">${button()}</form>`],
    ['a code', `<div><textarea autocomplete="one-time-code">Tea</textarea>${button()}</div>`],
    ['numbers', `<div><textarea inputmode="numeric">Tea</textarea>${button()}</div>`],
    ['an address', `<div><textarea autocomplete="section-1 street-address">Tea</textarea>${button()}</div>`],
    ['the bio by its name', `<div><textarea name="bio">Tea</textarea>${button()}</div>`],
    ['the bio by its id', `<div><textarea id="pepBio">Tea</textarea>${button()}</div>`],
    ['the bio by its label', `<div><textarea aria-label="Enter bio text">Tea</textarea>${button()}</div>`],
    ['the headline', `<div>${editable('Tea', 'aria-label="Headline*"')}${button()}</div>`],
    ['about', `<div><textarea name="about">Tea</textarea>${button()}</div>`],
    ['a setting that is saved', `<div><textarea>Tea</textarea>${button('Cancel')}${button('Save')}</div>`],
    ['a setting that is saved, in Polish', `<div>${editable()}${button('Zapisz')}</div>`],
    ['the settings', `<div>${editable()}${button()}</div>`, '/settings/profile'],
    ['one line', `<div>${editable('Tea', 'aria-multiline="false"')}${button()}</div>`],
    ['an input', `<div><input value="Tea">${button()}</div>`],
    ['not editable', `<div><div contenteditable="false" role="textbox">Tea</div>${button()}</div>`],
    ['not drawn', `<div style="display:none">${editable()}${button()}</div>`],
    [
      'without a button of its own',
      `<main><div>${editable()}</div><article>${button('Reply')}</article></main>`,
    ],
    [
      'beside a button that opens a menu',
      `<main><div>${editable()}${button('More', 'aria-haspopup="menu"')}</div><article></article></main>`,
    ],
  ];
  it.each(alone)('leaves alone: %s', (_name, html, path = '/home') => {
    show(html, path);
    expect(generic.findComposers(document)).toEqual([]);
  });

  const surfaces: [name: string, html: string, path: string, surface: Surface][] = [
    [
      'a comment by its label',
      `<div>${editable('Tea', 'aria-label="Write a comment…"')}${button()}</div>`,
      '/',
      'reply',
    ],
    ['a comment by its place', `<article><div>${editable()}${button()}</div></article>`, '/', 'reply'],
    [
      'a comment in Polish',
      `<div><textarea placeholder="Dodaj komentarz…">Tea</textarea>${button()}</div>`,
      '/',
      'reply',
    ],
    [
      'a caption',
      `<div>${editable('Tea', 'aria-label="Write a caption..."')}${button('Share')}</div>`,
      '/',
      'caption',
    ],
    ['a message by the address', `<div>${editable()}${button('Send')}</div>`, '/messages/t/1/', 'message'],
    [
      'a message by its label',
      `<div>${editable('Tea', 'aria-label="Message"')}${button('Send')}</div>`,
      '/',
      'message',
    ],
    [
      'a message in Welsh',
      `<div>${editable('Tea', 'aria-label="Neges"')}${button('Anfon')}</div>`,
      '/',
      'message',
    ],
    [
      'a message by its place',
      `<div aria-label="Messages"><div>${editable()}${button('Send')}</div></div>`,
      '/',
      'message',
    ],
    [
      'a post in a dialog over the messages',
      `<div role="dialog">${editable()}${button()}</div>`,
      '/direct/inbox/',
      'post',
    ],
  ];
  it.each(surfaces)('calls it right: %s', (_name, html, path, surface) => {
    show(html, path);
    expect(generic.findComposers(document).map((found) => found.surface)).toEqual([surface]);
  });

  it('leaves to the adapter what the adapter knows or ignores', () => {
    show(
      `<div>${editable('one', 'id="known"')}${button()}</div><div>${editable('two', 'id="left"')}${button()}</div>`,
    );
    const known: Composer = { box: one('#known'), surface: 'share', scope: document.body };
    const site = withGeneric(
      { ...nothing, findComposers: () => [known], ignores: (box) => box.id === 'left' },
      quiet,
    );
    const found = site.findComposers(document);
    expect(found).toEqual([known]);
    expect(site.readDraft(known).text).toBe('read by the adapter');
  });

  it('reads the page without an adapter that throws, and says so', () => {
    show(`<div>${editable('Tea', 'id="box"')}${button()}</div>`);
    let thrown = 0;
    const fault = () => {
      throw new TypeError('what the page never was before');
    };
    const broken: Site = { ...nothing, findComposers: fault, readDraft: fault, ignores: fault, roots: fault };
    const site = withGeneric(broken, () => {
      thrown += 1;
    });
    const [found] = site.findComposers(document);
    expect(found?.box).toBe(one('#box'));
    expect(found && site.readDraft(found)).toEqual({ text: 'Tea', context: { site: 'x', surface: 'post' } });
    expect(found && site.submitControl(found)).toBe(one('button'));
    expect(thrown).toBeGreaterThan(0);
  });

  it('under a dialog takes a box of the page only while it has the focus', () => {
    show(
      `<div>${editable('page', 'id="page" tabindex="0"')}${button()}</div><div role="dialog">${editable('dialog')}${button()}</div>`,
    );
    const words = () => generic.findComposers(document).map((found) => generic.readDraft(found).text);
    expect(words()).toEqual(['dialog']);
    one('#page').focus();
    expect(words()).toEqual(['page', 'dialog']);
  });

  it('finds an editor in an open shadow root once it has the focus, and forgets it with its host', () => {
    show('<div id="host"></div>');
    const root = one('#host').attachShadow({ mode: 'open' });
    root.innerHTML = `<div>${editable('Tea', 'tabindex="0"')}${button()}</div>`;
    expect(generic.findComposers(document)).toEqual([]);
    root.querySelector<HTMLElement>('[contenteditable]')?.focus();
    expect(generic.findComposers(document).map((found) => generic.readDraft(found).text)).toEqual(['Tea']);
    expect(generic.roots?.(document)).toEqual([root]);
    document.body.innerHTML = '';
    expect(generic.roots?.(document)).toEqual([]);
  });

  it('sees own pictures, and not those of others', () => {
    show(
      `<div role="dialog">${editable()}<img src="blob:1" alt="A van"><img src="https://a.test/1.jpg">${button()}</div>`,
    );
    const [found] = generic.findComposers(document);
    expect(found && generic.readDraft(found).context.attachments).toEqual([{ kind: 'image', alt: 'A van' }]);
  });
});

describe('submits', () => {
  const known: [name: string, html: string][] = [
    ['Post', `<div>${editable()}${button('Post', 'id="it"')}</div>`],
    ['Post all (2)', `<div>${editable()}${button('Post all (2)', 'id="it"')}</div>`],
    ['Rhannu', `<div>${editable()}${button('Rhannu', 'id="it"')}</div>`],
    ['Opublikuj', `<div>${editable()}<div role="button" id="it">Opublikuj</div></div>`],
    ['شیئر کریں', `<div>${editable()}${button('شیئر کریں', 'id="it"')}</div>`],
    ['نشر', `<div>${editable()}${button('نشر', 'id="it"')}</div>`],
    [
      'a sign that is called Send',
      `<div>${editable()}<div role="button" id="it" aria-label="Send"><svg></svg></div></div>`,
    ],
    [
      'what submits the form, in any language',
      `<form>${editable()}<button type="submit" id="it">Lähetä</button></form>`,
    ],
    [
      'Share in a dialog, beside a card that has one too',
      `<div role="dialog">${editable()}<article>${button('Share')}</article>${button('Share', 'id="it"')}</div>`,
    ],
  ];
  it.each(known)('a click on %s', (_name, html) => {
    show(html);
    const found = only();
    expect(generic.submitControl(found)).toBe(one('#it'));
    expect(sentOn(generic)(found, one('#it'), click())).toEqual({ via: 'click', control: one('#it') });
    expect(sentOn(generic)(found, found.box, enter({ ctrlKey: true }))).toEqual({
      via: 'key',
      control: one('#it'),
    });
    expect(sentOn(generic)(found, found.box, enter({}))).toBeUndefined();
  });

  const unknown: [name: string, html: string][] = [
    ['a word that is not known', `<div>${editable()}${button('Lähetä')}</div>`],
    ['a sign', `<div>${editable()}<div role="button"><svg></svg></div></div>`],
    ['Save', `<div>${editable()}${button('Save as a draft')}</div>`],
    [
      'Comment that opens the box',
      `<div>${editable()}${button('Comment', 'aria-expanded="true"')}${button('Bold')}</div>`,
    ],
    [
      'the submit of another form',
      `<div>${editable()}${button('Bold')}<form><button type="submit">Go</button></form></div>`,
    ],
  ];
  it.each(unknown)('says that Post is not known: %s', (_name, html) => {
    show(html);
    expect(generic.submitControl(only())).toBeUndefined();
  });

  it('in any language, the button of words that was off while the box was empty', () => {
    show(
      `<div role="dialog">${button('Peruuta')}${editable('')}${button('Lähetä', 'id="it" disabled')}</div>`,
    );
    expect(generic.submitControl(only())).toBeUndefined();
    one('p').textContent = 'Tea';
    one('#it').removeAttribute('disabled');
    expect(generic.submitControl(only())).toBe(one('#it'));
    expect(sentOn(generic)(only(), one('#it'), click())).toEqual({ via: 'click', control: one('#it') });
  });
});

describe('private fields', () => {
  const composers = [
    '<textarea aria-label="What is happening?"></textarea>',
    '<textarea aria-label="Research you would like to share"></textarea>',
    '<textarea placeholder="Tell people about your day"></textarea>',
    '<textarea autocomplete="off"></textarea>',
    '<textarea name="status" inputmode="text"></textarea>',
  ];
  it.each(composers)('not %s', (html) => {
    show(html);
    expect(isPrivateField(one('textarea'))).toBe(false);
  });
});

/** The main box of each site as its adapter knows it, drawn from what was seen of the site. */
const MAIN: Record<SiteId, { path: string; html: string }> = {
  x: {
    path: '/compose/post',
    html: '<div role="dialog"><div data-testid="tweetTextarea_0" contenteditable="true" role="textbox"><div>Tea</div></div><button data-testid="tweetButton"><span>Post</span></button></div>',
  },
  facebook: {
    path: '/',
    html: '<div role="dialog"><div data-lexical-editor="true" contenteditable="true" role="textbox"><p>Tea</p></div><div role="button" aria-label="Post" tabindex="0">Post</div></div>',
  },
  linkedin: {
    path: '/feed/',
    html: '<div role="dialog" class="share-box-v2__modal"><div class="ql-container"><div class="ql-editor" contenteditable="true" role="textbox"><p>Tea</p></div></div><button class="share-actions__primary-action">Post</button></div>',
  },
  instagram: {
    path: '/',
    html: '<div role="dialog"><div><div role="button"><svg></svg></div><h1>Create new post</h1><div role="button">Share</div></div><div><img src="blob:1"><div data-lexical-editor="true" contenteditable="true" role="textbox" aria-label="Write a caption..."><p>Tea</p></div></div></div>',
  },
};

describe('a box that Enter may post, nobody knows', () => {
  it.each([
    ['Message', true],
    ['Reply', true],
    ['Your post', false],
  ])('%s: %s', (label, may) => {
    show(`<div>${editable('Tea', `aria-label="${label}"`)}${button()}</div>`);
    const [found] = generic.findComposers(document);
    expect(found && generic.mayPostUnheld?.(found)).toBe(may);
  });
});

describe('what the adapter knows of the page', () => {
  const around: DraftContext = {
    author: { name: 'Sam Road', handle: '@sam_road' },
    quoted: 'Anybody know what happened at the bridge?',
    profile: 'not of this box',
  };
  const site = withGeneric({ ...nothing, readDraft: () => ({ text: 'Other', context: around }) }, quiet);
  const contextIn = (html: string) => {
    show(html);
    const [found] = site.findComposers(document);
    return found && site.readDraft(found);
  };

  it('goes with a draft that it has no box for: who writes, and what is answered', () => {
    const { author, quoted } = around;
    expect(contextIn(`<div>${editable('Tea', 'aria-label="Reply"')}${button('Reply')}</div>`)).toEqual({
      text: 'Tea',
      context: { site: 'x', surface: 'reply', author, quoted },
    });
  });

  it('never with a message: the other side is not read', () => {
    expect(
      contextIn(`<div>${editable('Tea', 'aria-label="Message"')}${button('Send')}</div>`)?.context,
    ).toEqual({
      site: 'x',
      surface: 'message',
      author: around.author,
    });
  });
});

describe.each(sites.map((site) => [site.id, site] as const))('%s', (id, module) => {
  const { path, html } = MAIN[id];
  const gone = (names: string[]) =>
    withGeneric(module.adapter(Object.fromEntries(names.map((name) => [name, 'never-there']))).site, quiet);

  it('has its main box read by its adapter', () => {
    show(html, path);
    expect(module.adapter().site.findComposers(document)).toHaveLength(1);
  });

  it.each(Object.keys(module.selectors))('is still read when nothing matches %s', (name) => {
    show(html, path);
    const site = gone([name]);
    const found = site.findComposers(document);
    expect(found.map((composer) => site.readDraft(composer).text)).toEqual(['Tea']);
  });

  it('is still read, and Post held, when nothing matches anything', () => {
    show(html, path);
    const site = gone(Object.keys(module.selectors));
    const [found] = site.findComposers(document);
    if (!found) throw new Error('the box was not found');
    expect(site.readDraft(found).text).toBe('Tea');
    const control = site.submitControl(found);
    expect(control && sentOn(site)(found, control, click())).toEqual({ via: 'click', control });
  });
});

function show(html: string, path = '/home') {
  history.replaceState(null, '', path);
  document.body.innerHTML = html;
}

function click(): MouseEvent {
  return new MouseEvent('click', bubbling);
}

function enter(init: KeyboardEventInit): KeyboardEvent {
  return new KeyboardEvent('keydown', { ...bubbling, key: 'Enter', ...init });
}
