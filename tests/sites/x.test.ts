// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftContext } from '../../src/model/draft';
import { x as xModule } from '../../src/sites/x';
import { all, bubbling, keydown, one, onlyOn, sentOn, show } from '../support/adapter';

const { site: x } = xModule.adapter();
const sent = sentOn(x);
const only = onlyOn(x);

const box = (text = '', id = 'tweetTextarea_0', more = '') =>
  `<div data-testid="${id}" contenteditable="true" role="textbox" ${more}><div>${text || '<br>'}</div></div>`;
const post = (id = 'tweetButton', more = '') =>
  `<button data-testid="${id}" ${more}><span>Post</span></button>`;
const article = (handle: string, words: string) => `<article data-testid="tweet">
  <div data-testid="UserAvatar-Container-${handle}"></div><div data-testid="User-Name"><span>Somebody</span><span>@${handle}</span></div>
  <time>1h</time><div data-testid="tweetText">${words}</div><img src="https://pbs.twimg.com/media/1.jpg"></article>`;
const card = `<div data-testid="attachments"><div data-testid="User-Name">Ana @ana_t</div><time>2h</time>
  <div data-testid="tweetText">Queue at the door</div><div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/2.jpg"></div></div>`;
const account = `<a data-testid="AppTabBar_Profile_Link" href="/sam_road"></a>
  <button data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-sam_road"></div><div>Sam Road</div><div>@sam_road</div></button>`;
const home = (text = 'home words') =>
  `<main><div class="home">${box(text)}${post('tweetButtonInline')}</div></main>`;
const modal = (inner: string) => `<div role="dialog"><div role="dialog">${inner}</div></div>`;

beforeEach(() => show('', '/home'));

describe('findComposers', () => {
  const surfaces: [name: string, html: string, path: string, surfaces: string[]][] = [
    ['home inline', home(), '/home', ['post']],
    ['home inline, the other button', box() + post(), '/home', ['post']],
    ['modal', modal(box() + post()), '/compose/post', ['post']],
    [
      'home under a modal counts once, as the modal',
      home() + modal(box('in the modal') + post()),
      '/compose/post',
      ['post'],
    ],
    ['reply in a modal', modal(article('ana_t', 'Hi') + box() + post()), '/compose/post', ['reply']],
    ['reply by the route alone', modal(box() + post()), '/compose/post?in_reply_to=1', ['reply']],
    [
      'reply on the page',
      `${article('ana_t', 'Hi')}<div data-testid="inline_reply_offscreen">${box()}${post('tweetButtonInline')}</div>`,
      '/ana_t/status/1',
      ['reply'],
    ],
    ['home with posts around it is no reply', `${article('ana_t', 'Hi')}${home()}`, '/home', ['post']],
    ['quote', modal(box() + card + post()), '/compose/post', ['share']],
    [
      'own picture is no quote',
      modal(`${box()}<div data-testid="attachments"><img src="blob:1"></div>${post()}`),
      '/compose/post',
      ['post'],
    ],
    [
      'thread',
      modal(`<div>${box('one')}</div><div>${box('two', 'tweetTextarea_1')}</div>${post()}`),
      '/compose/post',
      ['post', 'post'],
    ],
    [
      'thread with one id for all',
      modal(`<div>${box('one')}</div><div>${box('two')}</div>${post()}`),
      '/compose/post',
      ['post', 'post'],
    ],
    [
      'narrow layout',
      `<div data-testid="tweetTextarea_0"><textarea></textarea></div>${post()}`,
      '/compose/post',
      ['post'],
    ],
    [
      'article',
      `<div data-testid="composerRichTextInputContainer">${box('', 'composer')}</div>`,
      '/compose/articles',
      ['post'],
    ],
    ['new messages', '<textarea data-testid="dm-composer-textarea"></textarea>', '/i/chat/1', ['message']],
    ['old messages', box('', 'dmComposerTextInput'), '/messages/1', ['message']],
  ];
  it.each(surfaces)('%s', (_name, html, path, expected) => {
    show(html, path);
    expect(x.findComposers(document).map((composer) => composer.surface)).toEqual(expected);
  });

  const none: [name: string, html: string][] = [
    [
      'the label and container that share the prefix',
      '<label data-testid="tweetTextarea_0_label"></label><div data-testid="tweetTextarea_0RichTextInputContainer"></div>',
    ],
    ['a spare composer that is not drawn', `<div style="display:none">${box()}${post()}</div>`],
    ['a spare composer kept invisible', `<div style="visibility:hidden">${box()}${post()}</div>`],
    [
      'the search field',
      '<form role="search"><input role="combobox" data-testid="SearchBox_Search_Input"></form>',
    ],
    ['a search field that took the name', `<div role="search">${box()}</div>`],
    ['a sign-in form', `<form><div>${box()}</div><input type="password"></form>`],
    [
      'the profile',
      '<div data-testid="tweetTextarea_0"><textarea name="description">I drive</textarea></div>',
    ],
  ];
  it.each(none)('leaves alone: %s', (_name, html) => {
    show(html, '/home');
    expect(x.findComposers(document)).toEqual([]);
  });

  it('takes the home box under a modal while it has the focus', () => {
    show(home() + modal(box() + post()), '/home');
    const [first] = all('[contenteditable]');
    first?.setAttribute('tabindex', '0');
    first?.focus();
    expect(x.findComposers(document).map((composer) => composer.box)).toEqual(all('[contenteditable]'));
  });

  it('takes selectors that replace its own', () => {
    show('<div id="new" contenteditable="true"></div>', '/home');
    const { site, refused } = xModule.adapter({ box: '#new', other: '#new', post: '[' });
    expect(site.findComposers(document)).toHaveLength(1);
    expect(refused.map(({ name, why }) => [name, why])).toEqual([
      ['other', 'unknown'],
      ['post', 'unreadable'],
    ]);
  });
});

describe('readDraft', () => {
  const drafts: [name: string, html: string, path: string, text: string, context: DraftContext][] = [
    ['text and nothing else', home('Tea'), '/home', 'Tea', { site: 'x', surface: 'post' }],
    [
      'who writes, by the box, with the name from the switcher',
      account + modal(`<div data-testid="UserAvatar-Container-sam_road"></div>${box('Tea')}${post()}`),
      '/compose/post',
      'Tea',
      { site: 'x', surface: 'post', author: { name: 'Sam Road', handle: '@sam_road' } },
    ],
    [
      'another account in the box than in the switcher',
      account + modal(`<div data-testid="UserAvatar-Container-second_one"></div>${box('Tea')}${post()}`),
      '/compose/post',
      'Tea',
      { site: 'x', surface: 'post', author: { handle: '@second_one' } },
    ],
    [
      'the one who is answered is not the author',
      modal(article('ana_t', 'Where were you?') + box('Tea') + post()),
      '/compose/post',
      'Tea',
      { site: 'x', surface: 'reply', quoted: 'Where were you?' },
    ],
    [
      'of several posts above, the last is answered',
      modal(article('ana_t', 'First') + article('ben_t', 'Then <img alt="🚑">') + box('Tea') + post()),
      '/compose/post',
      'Tea',
      { site: 'x', surface: 'reply', quoted: 'Then 🚑' },
    ],
    [
      "an answer to one's own post is a thread",
      account + modal(article('sam_road', 'Part one') + box('Part two') + post()),
      '/compose/post',
      'Part two',
      {
        site: 'x',
        surface: 'reply',
        author: { name: 'Sam Road', handle: '@sam_road' },
        thread: ['Part one'],
      },
    ],
    [
      'the shared post',
      modal(box('Look') + card + post()),
      '/compose/post',
      'Look',
      { site: 'x', surface: 'share', quoted: 'Queue at the door' },
    ],
    [
      'own media only, with their description',
      modal(
        `${box('Look')}<div data-testid="attachments"><img src="blob:1" alt="A van"><video src="blob:2"></video>
         <div data-testid="tweetPhoto"><img src="https://pbs.twimg.com/media/3.jpg"></div></div>${post()}`,
      ),
      '/compose/post',
      'Look',
      { site: 'x', surface: 'post', attachments: [{ kind: 'image', alt: 'A van' }, { kind: 'video' }] },
    ],
    [
      'the description from its label',
      modal(
        `${box('Look')}<div data-testid="attachments"><img src="blob:1" alt=""><span data-testid="altTextLabel">A red van</span></div>${post()}`,
      ),
      '/compose/post',
      'Look',
      { site: 'x', surface: 'post', attachments: [{ kind: 'image', alt: 'A red van' }] },
    ],
    [
      'messages: own words alone',
      `${account}<div data-testid="dm-conversation-header">Ana</div>${article('ana_t', 'Secret')}<textarea data-testid="dm-composer-textarea">Hi Ana</textarea>`,
      '/i/chat/1',
      'Hi Ana',
      { site: 'x', surface: 'message', author: { name: 'Sam Road', handle: '@sam_road' } },
    ],
  ];
  it.each(drafts)('%s', (_name, html, path, text, context) => {
    show(html, path);
    expect(x.readDraft(only())).toEqual({ text, context });
  });

  it('gives each part of a thread the others, and its own attachments', () => {
    const media = '<div data-testid="attachments"><img src="blob:1"></div>';
    show(
      modal(`<div>${box('one')}${media}</div><div>${box('two')}</div><div>${box('')}</div>${post()}`),
      '/compose/post',
    );
    expect(x.findComposers(document).map((composer) => x.readDraft(composer))).toEqual([
      {
        text: 'one',
        context: { site: 'x', surface: 'post', thread: ['two'], attachments: [{ kind: 'image' }] },
      },
      { text: 'two', context: { site: 'x', surface: 'post', thread: ['one'] } },
      { text: '', context: { site: 'x', surface: 'post', thread: ['one', 'two'] } },
    ]);
  });
});

describe('submits', () => {
  const composer = (html: string, path = '/compose/post') => {
    show(html, path);
    return only();
  };

  it.each(['tweetButton', 'tweetButtonInline'])('a click on the words in %s', (id) => {
    const found = composer(modal(box('Tea') + post(id)));
    const button = one(`[data-testid="${id}"]`);
    expect(sent(found, one('button span'), new MouseEvent('click', bubbling))).toEqual({
      via: 'click',
      control: button,
    });
  });

  const keys: [name: string, init: KeyboardEventInit, submits: boolean][] = [
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, true],
    ['Cmd+Enter', { key: 'Enter', metaKey: true }, true],
    ['Enter', { key: 'Enter' }, false],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }, false],
    ['Ctrl+Shift+Enter', { key: 'Enter', ctrlKey: true, shiftKey: true }, false],
    ['Ctrl+Enter of an input method', { key: 'Enter', ctrlKey: true, isComposing: true }, false],
    ['Ctrl+Enter with code 229', { key: 'Enter', ctrlKey: true, keyCode: 229 }, false],
    ['a letter', { key: 'a', ctrlKey: true }, false],
  ];
  it.each(keys)('%s in the box', (_name, init, expected) => {
    const found = composer(modal(box('Tea') + post()));
    const submit = sent(found, found.box, keydown(init));
    expect(submit).toEqual(expected ? { via: 'key', control: one('button') } : undefined);
  });

  it.each(keys)('%s in a message', (name, init, posts) => {
    const found = composer(
      '<textarea data-testid="dm-composer-textarea">Hi</textarea><button data-testid="dm-composer-send-button"></button>',
      '/i/chat/1',
    );
    const expected = posts || name === 'Enter';
    expect(sent(found, found.box, keydown(init)) !== undefined).toBe(expected);
  });

  it.each([
    ['Enter', true],
    [' ', true],
    ['Tab', false],
  ])('"%s" on the Post button', (key, expected) => {
    const found = composer(modal(box('Tea') + post()));
    const submit = sent(found, one('button'), keydown({ key }));
    expect(submit).toEqual(expected ? { via: 'key', control: one('button') } : undefined);
  });

  it.each([
    [
      'the box points at an entry',
      modal(box('@sa', 'tweetTextarea_0', 'aria-activedescendant="m1"') + post()),
    ],
    ['the box is expanded', modal(box('@sa', 'tweetTextarea_0', 'aria-expanded="true"') + post())],
    ['a list is shown', `${modal(box('@sa') + post())}<div role="listbox"></div>`],
  ])('not while a picker is open: %s', (_name, html) => {
    const found = composer(html);
    expect(sent(found, found.box, keydown({ key: 'Enter', ctrlKey: true }))).toBeUndefined();
  });

  it('Ctrl+Enter with a list that is there but not shown', () => {
    const found = composer(`${modal(box('Tea') + post())}<div role="listbox" style="display:none"></div>`);
    expect(sent(found, found.box, keydown({ key: 'Enter', ctrlKey: true }))).toBeDefined();
  });

  it('not by a disabled button, in any way', () => {
    const found = composer(modal(box('') + post('tweetButton', 'aria-disabled="true"')));
    const events: [Element, Event][] = [
      [one('button'), new MouseEvent('click', bubbling)],
      [one('button'), keydown({ key: 'Enter' })],
      [found.box, keydown({ key: 'Enter', ctrlKey: true })],
    ];
    expect(events.map(([target, event]) => sent(found, target, event))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('Ctrl+Enter still posts where the button cannot be found', () => {
    const found = composer(modal(box('Tea')));
    expect(sent(found, found.box, keydown({ key: 'Enter', ctrlKey: true }))).toEqual({ via: 'key' });
    expect(x.submitControl(found)).toBeUndefined();
  });

  it("not by another composer's button or box", () => {
    show(home() + modal(box() + post()), '/compose/post');
    const found = only();
    expect(sent(found, one('.home button'), new MouseEvent('click', bubbling))).toBeUndefined();
    expect(
      sent(found, one('.home [contenteditable]'), keydown({ key: 'Enter', ctrlKey: true })),
    ).toBeUndefined();
    expect(x.submitControl(found)).toBe(one('[role="dialog"] button'));
  });

  it('the home box with the focus does not take the button of the modal', () => {
    show(home() + modal(box() + post()), '/home');
    const [first] = all('[contenteditable]');
    first?.setAttribute('tabindex', '0');
    first?.focus();
    const [under] = x.findComposers(document);
    expect(under && x.submitControl(under)).toBe(one('.home button'));
    expect(
      under && sent(under, one('[role="dialog"] button'), new MouseEvent('click', bubbling)),
    ).toBeUndefined();
  });

  it('one press posts every part of a thread', () => {
    show(modal(`<div>${box('one')}</div><div>${box('two')}</div>${post()}`), '/compose/post');
    const parts = x.findComposers(document);
    const submits = parts.map((part) => sent(part, one('button'), new MouseEvent('click', bubbling)));
    expect(submits).toEqual([
      { via: 'click', control: one('button') },
      { via: 'click', control: one('button') },
    ]);
  });

  it('Ctrl+Enter in one part posts every part of a thread', () => {
    show(modal(`<div>${box('one')}</div><div>${box('two')}</div>${post()}`), '/compose/post');
    const parts = x.findComposers(document);
    const last = parts[1]?.box as HTMLElement;
    const submits = parts.map((part) => sent(part, last, keydown({ key: 'Enter', ctrlKey: true })));
    expect(submits).toEqual([
      { via: 'key', control: one('button') },
      { via: 'key', control: one('button') },
    ]);
  });

  it('takes the button that is shown when both are there', () => {
    const found = composer(
      modal(`${box('Tea')}<div style="display:none">${post()}</div>${post('tweetButtonInline')}`),
    );
    expect(x.submitControl(found)).toBe(one('[data-testid="tweetButtonInline"]'));
  });
});
