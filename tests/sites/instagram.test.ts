// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftContext } from '../../src/model/draft';
import { instagram as instagramModule } from '../../src/sites/instagram';
import { instagramSelectors } from '../../src/sites/instagram-selectors';
import { bubbling, keydown, one, onlyOn, sentOn, show } from '../support/adapter';

const { site: instagram } = instagramModule.adapter();
const sent = sentOn(instagram);
const only = onlyOn(instagram);

const lexical = (text = '', label = 'Write a caption...') =>
  `<div data-lexical-editor="true" contenteditable="true" role="textbox" aria-label="${label}"><p>${text || '<br>'}</p></div>`;
const header = (button = 'Share', title = 'Create new post') =>
  `<div class="header"><div role="button"><svg aria-label="Back"></svg></div><h1>${title}</h1>
   <div><div role="button" class="last">${button}</div></div></div>`;
const tools =
  '<div role="button"><svg aria-label="Emoji"></svg></div><input type="text" name="creation-location-input" placeholder="Add location"><div role="button" aria-expanded="false"><span>Accessibility</span><svg></svg></div>';
const create = (editor = lexical(), { preview = '<img src="blob:1">', top = header(), more = '' } = {}) =>
  `<div role="dialog">${top}<div>${preview}<div><div role="button">sam_road</div>${editor}${tools}${more}</div></div></div>`;
const comment = (text = '', label = 'Add a comment…', more = '<div role="button">Post</div>') =>
  `<form><textarea aria-label="${label}">${text}</textarea><div role="button"><svg aria-label="Emoji"></svg></div>${more}</form>`;
const rows = `<ul><li><a href="/ben_on_nights/">ben_on_nights</a> <span dir="auto">When was this?</span><time>1h</time><button>Reply</button></li>
  <li><a href="/ana_t/">ana_t</a> <span dir="auto">First</span></li><li><a href="/ana_t/">ana_t</a> <span dir="auto">Second</span></li></ul>`;
const post = (form = comment(), list = '') =>
  `<article><a href="/ana_t/">ana_t</a><h1 dir="auto">Fun run on Sunday</h1>${list}${form}</article>`;
const chat = (text = '', button = '<div role="button">Send</div>', label = 'Message') =>
  `<section><h2>Ana</h2><a href="/ana_t/">ana_t</a><div role="grid"><div role="row">What happened to Mrs Marlow?</div></div>
   <div class="row"><div role="button"><svg aria-label="Emoji"></svg></div><div>${lexical(text, label)}</div>${button}</div></section>`;
const nav = `<div><a href="/"><svg></svg></a><a href="/explore/"><svg></svg></a><a href="/sam_road/" role="link"><img alt="sam_road's profile picture"></a></div>
  <main><a href="/someone/"><img></a></main>`;

beforeEach(() => show('', '/'));

describe('findComposers', () => {
  const surfaces: [name: string, html: string, path: string, surfaces: string[]][] = [
    ['caption', create(), '/', ['caption']],
    [
      'caption, the older textarea',
      create('<textarea aria-label="Write a caption..."></textarea>'),
      '/',
      ['caption'],
    ],
    [
      'caption in Welsh',
      create(lexical('', 'Ysgrifennu capsiwn...'), { top: header('Rhannu', 'Creu') }),
      '/',
      ['caption'],
    ],
    [
      'caption in Polish, the older textarea',
      create('<textarea aria-label="Napisz podpis..."></textarea>'),
      '/',
      ['caption'],
    ],
    ['caption over the messages', create(), '/direct/inbox/', ['caption']],
    ['caption over a feed', post() + create(), '/', ['reply', 'caption']],
    [
      'edit info',
      create(lexical('Old words'), {
        preview: '<img src="https://scontent.cdninstagram.com/1.jpg">',
        top: header('Done', 'Edit info'),
      }),
      '/p/1/',
      ['caption'],
    ],
    ['comment under a post in the feed', post(), '/', ['reply']],
    ['comment in a dialog', `<div role="dialog">${post()}</div>`, '/p/1/', ['reply']],
    ["comment on the post's page", `<main>${comment()}</main>`, '/sam_road/p/1/', ['reply']],
    ['comment in Polish', post(comment('', 'Dodaj komentarz…')), '/', ['reply']],
    [
      'comment, contenteditable',
      post('<form><div contenteditable="true" role="textbox" aria-label="Add a comment…"></div></form>'),
      '/',
      ['reply'],
    ],
    [
      'comment, contenteditable in Urdu',
      post('<form><div contenteditable="true" role="textbox" aria-label="تبصرہ شامل کریں…"></div></form>'),
      '/reel/1/',
      ['reply'],
    ],
    ['message', chat(), '/direct/t/1/', ['message']],
    ['message in Polish', chat('', '', 'Wiadomość'), '/direct/t/1/', ['message']],
    ['message in a chat over the feed', chat(), '/', ['message']],
    ['message in a chat over the feed, in Polish', chat('', '', 'Wiadomość'), '/', ['message']],
    [
      'an answer to a story',
      '<form><textarea placeholder="Reply to ana_t..."></textarea></form>',
      '/stories/ana_t/1/',
      ['message'],
    ],
    [
      'words with a post that is sent to people',
      `<div role="dialog"><input name="queryBox">${lexical('', 'Write something')}</div>`,
      '/p/1/',
      ['message'],
    ],
  ];
  it.each(surfaces)('%s', (_name, html, path, expected) => {
    show(html, path);
    expect(instagram.findComposers(document).map((composer) => composer.surface)).toEqual(expected);
  });

  const none: [name: string, html: string, path: string][] = [
    ['the profile', '<form><textarea id="pepBio">I drive</textarea></form>', '/accounts/edit/'],
    ['a caption that is not drawn', `<div style="display:none">${create()}</div>`, '/'],
    ['the search', '<div role="search"><div contenteditable="true" role="textbox"></div></div>', '/'],
    ['a sign-in form', '<form><textarea></textarea><input type="password"></form>', '/p/1/'],
    ['a form that is under no post', '<form><textarea></textarea></form>', '/help/'],
    ['a textarea in a dialog without a picture', '<div role="dialog"><textarea></textarea></div>', '/'],
    ['a place to tag', create('<div></div>'), '/'],
  ];
  it.each(none)('leaves alone: %s', (_name, html, path) => {
    show(html, path);
    expect(instagram.findComposers(document)).toEqual([]);
  });

  it('says of its profile fields that they are left alone', () => {
    show('<textarea id="bio"></textarea>', '/accounts/edit/');
    expect(instagram.ignores?.(one('textarea'))).toBe(true);
    show('<textarea id="words"></textarea>', '/somewhere/');
    expect(instagram.ignores?.(one('textarea'))).toBe(false);
  });

  const page = `${nav}${post(comment('@ben_on_nights Hi'), rows)}${create(lexical('Tea'))}${chat('Hi')}`;
  it.each(Object.keys(instagramSelectors))('stands when nothing matches %s', (name) => {
    show(page, '/');
    const { site } = instagramModule.adapter({ [name]: 'never-there' });
    const found = site.findComposers(document);
    expect(found.length).toBeGreaterThan(0);
    for (const composer of found) {
      expect(site.readDraft(composer).text).not.toBe('');
      site.submitControl(composer);
      site.submits(keydown({ key: 'Enter' }), composer);
    }
  });
});

describe('readDraft', () => {
  const author = { handle: '@sam_road' };
  const drafts: [name: string, html: string, path: string, text: string, context: DraftContext][] = [
    [
      'a caption, who writes it and its picture',
      nav + create(lexical('Tea')),
      '/',
      'Tea',
      { site: 'instagram', surface: 'caption', author, attachments: [{ kind: 'image' }] },
    ],
    [
      'a video',
      create(lexical('Tea'), { preview: '<video src="blob:1"></video>' }),
      '/',
      'Tea',
      { site: 'instagram', surface: 'caption', attachments: [{ kind: 'video' }] },
    ],
    [
      'a picture drawn as a background, once for its frame and once for itself',
      create(lexical('Tea'), {
        preview:
          '<div style="background-image: url(&quot;blob:1&quot;)"><div style="background-image: url(&quot;blob:1&quot;)"></div></div>',
      }),
      '/',
      'Tea',
      { site: 'instagram', surface: 'caption', attachments: [{ kind: 'image' }] },
    ],
    [
      'a picture by nature, also where none is seen',
      create(lexical('Tea'), { preview: '<img src="https://scontent.cdninstagram.com/1.jpg">' }),
      '/',
      'Tea',
      { site: 'instagram', surface: 'caption', attachments: [{ kind: 'image' }] },
    ],
    [
      'descriptions, one a picture',
      create(lexical('Tea'), {
        more: '<div><img src="blob:1"><input type="text" placeholder="Write alt text..." value="A red van"></div><div><img src="blob:2"><input type="text" placeholder="Write alt text..."></div>',
      }),
      '/',
      'Tea',
      {
        site: 'instagram',
        surface: 'caption',
        attachments: [{ kind: 'image', alt: 'A red van' }, { kind: 'image' }],
      },
    ],
    [
      'descriptions in another language, and the video beside them',
      create(lexical('Tea'), {
        preview: '<video src="blob:2"></video>',
        more: '<div><img src="blob:1"><div><input type="text" placeholder="Ysgrifennu" value="Fan goch"></div></div>',
      }),
      '/',
      'Tea',
      {
        site: 'instagram',
        surface: 'caption',
        attachments: [{ kind: 'image', alt: 'Fan goch' }, { kind: 'video' }],
      },
    ],
    [
      'a comment, with the words of the post',
      nav + post(comment('Nice'), rows),
      '/p/1/',
      'Nice',
      { site: 'instagram', surface: 'reply', author, quoted: 'Fun run on Sunday' },
    ],
    [
      'an answer to a comment, with its words',
      post(comment('@ben_on_nights Last week'), rows),
      '/p/1/',
      '@ben_on_nights Last week',
      { site: 'instagram', surface: 'reply', quoted: 'Fun run on Sunday\nWhen was this?' },
    ],
    [
      'an answer to one of several by the same person',
      post(comment('@ana_t Which one?'), rows),
      '/p/1/',
      '@ana_t Which one?',
      { site: 'instagram', surface: 'reply', quoted: 'Fun run on Sunday' },
    ],
    [
      'messages: own words alone',
      chat('Hi Ana'),
      '/direct/t/1/',
      'Hi Ana',
      { site: 'instagram', surface: 'message' },
    ],
  ];
  it.each(drafts)('%s', (_name, html, path, text, context) => {
    show(html, path);
    expect(instagram.readDraft(only())).toEqual({ text, context });
  });
});

describe('submits', () => {
  const buttons: [name: string, html: string, path: string, button: string][] = [
    ['Share', create(), '/', '.last'],
    ['Done', create(lexical('Old'), { top: header('Done', 'Edit info') }), '/p/1/', '.last'],
    ['Share in Urdu', create(lexical('', 'کیپشن'), { top: header('شیئر کریں', 'نئی پوسٹ') }), '/', '.last'],
    [
      'Share in a header without a title, beside Cancel',
      create(lexical(), {
        top: '<div><div role="button">Cancel</div><div role="button" class="last">Share</div></div>',
      }),
      '/',
      '.last',
    ],
    [
      'Share in the outer of two dialogs',
      `<div role="dialog">${header()}<div role="dialog">${lexical()}</div></div>`,
      '/',
      '.last',
    ],
    [
      'Post',
      post(comment('Nice', 'Add a comment…', '<div role="button" class="last">Post</div>')),
      '/',
      '.last',
    ],
    [
      'Opublikuj',
      post(comment('Miło', 'Dodaj komentarz…', '<button type="submit" class="last">Opublikuj</button>')),
      '/',
      '.last',
    ],
    ['Send', chat('Hi', '<div role="button" class="last">Send</div>'), '/direct/t/1/', '.last'],
    [
      'Send as an icon',
      chat('Hi', '<div role="button" class="last"><svg aria-label="Send"></svg></div>'),
      '/direct/t/1/',
      '.last',
    ],
    [
      'Wyślij',
      chat('Hej', '<div role="button" class="last">Wyślij</div>', 'Wiadomość'),
      '/direct/t/1/',
      '.last',
    ],
  ];
  it.each(buttons)('a click on %s', (_name, html, path, button) => {
    show(html, path);
    const found = only();
    expect(instagram.submitControl(found)).toBe(one(button));
    const submit = sent(found, one(button), new MouseEvent('click', bubbling));
    expect(submit).toEqual({ via: 'click', control: one(button) });
  });

  const others: [name: string, html: string, path: string][] = [
    [
      'a header whose button is gone while it uploads',
      create(lexical('Tea'), { top: '<div><h1>Sharing</h1></div>' }),
      '/',
    ],
    ['a comment without text', post(comment('', 'Add a comment…', '')), '/'],
    [
      'a message without text, with buttons beyond its row',
      `<div role="button">Follow</div>${chat('', '')}`,
      '/direct/t/1/',
    ],
  ];
  it.each(others)('no control: %s', (_name, html, path) => {
    show(html, path);
    expect(instagram.submitControl(only())).toBeUndefined();
  });

  const keys: [name: string, html: string, path: string, init: KeyboardEventInit, submits: boolean][] = [
    ['Enter in a caption', create(lexical('Tea')), '/', { key: 'Enter' }, false],
    ['Ctrl+Enter in a caption', create(lexical('Tea')), '/', { key: 'Enter', ctrlKey: true }, true],
    ['Enter in a comment', post(comment('Nice')), '/', { key: 'Enter' }, true],
    ['Shift+Enter in a comment', post(comment('Nice')), '/', { key: 'Enter', shiftKey: true }, false],
    ['Enter of an input method', post(comment('Nice')), '/', { key: 'Enter', isComposing: true }, false],
    ['Enter with code 229', post(comment('Nice')), '/', { key: 'Enter', keyCode: 229 }, false],
    [
      'Enter while names are offered',
      `${post(comment('@an'))}<div role="listbox"></div>`,
      '/',
      { key: 'Enter' },
      false,
    ],
    ['Enter in a message', chat('Hi'), '/direct/t/1/', { key: 'Enter' }, true],
  ];
  it.each(keys)('%s', (_name, html, path, init, expected) => {
    show(html, path);
    const found = only();
    expect(sent(found, found.box, keydown(init)) !== undefined).toBe(expected);
  });

  it('Enter in a message is a submit without a control while Send is not there', () => {
    show(chat('Hi', ''), '/direct/t/1/');
    const found = only();
    expect(sent(found, found.box, keydown({ key: 'Enter' }))).toEqual({ via: 'key' });
  });

  it('not Back, not a disabled Share, not the tools of the caption', () => {
    show(
      create(lexical('Tea'), { top: header().replace('class="last"', 'class="last" aria-disabled="true"') }),
      '/',
    );
    const found = only();
    const pressed = [one('svg[aria-label="Back"]'), one('.last'), one('[aria-expanded] span')];
    const submits = pressed.map((target) => sent(found, target, new MouseEvent('click', bubbling)));
    expect(submits).toEqual([undefined, undefined, undefined]);
  });

  it("not the Post of another post's comment", () => {
    show(post(comment('one')) + post(comment('two')), '/');
    const [first, second] = instagram.findComposers(document);
    const [button] = [...document.querySelectorAll('form [role="button"]:last-child')];
    if (!first || !second || !button) throw new Error('two comments were wanted');
    expect(sent(first, button, new MouseEvent('click', bubbling))).toBeDefined();
    expect(sent(second, button, new MouseEvent('click', bubbling))).toBeUndefined();
  });
});
