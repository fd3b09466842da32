// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DraftContext } from '../../src/model/draft';
import { facebook as facebookModule } from '../../src/sites/facebook';
import type { Composer, Site } from '../../src/sites/site';
import { bubbling, keydown, one, sentOn } from '../support/adapter';

let facebook: Site;
// The adapter is another one in each test.
const sent = (composer: Composer, target: Element, event: Event) => sentOn(facebook)(composer, target, event);

const box = (text = '', more = '') =>
  `<div data-lexical-editor="true" contenteditable="true" role="textbox" ${more}>${text
    .split('\n')
    .map((line) => `<p>${line === '' ? '<br>' : `<span data-lexical-text="true">${line}</span>`}</p>`)
    .join('')}</div>`;
const button = (label: string, more = '') =>
  `<div role="button" tabindex="0" aria-label="${label}" ${more}><div><span>${label}</span></div></div>`;
const dialog = (inner: string, more = '') => `<div role="dialog" ${more}>${inner}</div>`;
const compose = (text = '', foot = button('Post'), head = '') =>
  dialog(`<h2>Create post</h2>${head}<form method="POST">${box(text)}${foot}</form>`, 'id="compose"');
const head = (name: string) =>
  `<div><div><b>${name}</b></div><div role="button" aria-label="Edit privacy. Sharing with Public."><span>Public</span></div></div>`;
const comment = (text = '', label = 'Comment as Sam Road', send = '') =>
  `<form role="presentation">${box(text, `aria-label="${label}"`)}${send}</form>`;
const SEND =
  '<div id="focused-state-composer-submit"><div role="button" aria-label="Comment"><i></i></div></div>';
const words = (name: string, text: string) =>
  `<div data-ad-rendering-role="profile_name">${name}</div><div data-ad-rendering-role="story_message">${text}</div>`;
const said = (name: string, text: string) =>
  `<div role="article" aria-label="Comment by ${name}"><span dir="auto">${name}</span><div dir="auto">${text}</div><span>Like</span></div>`;
const post = (name: string, text: string, inner = '') =>
  `<div role="article">${words(name, text)}<img src="https://scontent.xx.fbcdn.net/1.jpg">${inner}</div>`;
const message = (text = '', send = '') =>
  `<div><p>Somebody's secret</p><div>${box(text, 'aria-label="Message" aria-placeholder="Aa"')}${send}</div></div>`;
const suiteBox = (text = '') =>
  `<div role="combobox" contenteditable="true" aria-label="Write into the dialogue box to include text with your post."><div>${text || '<br>'}</div></div>`;
const suite = (texts: string[], more = '', foot = '<div role="button">Publish</div>') =>
  `<div role="main"><div role="combobox" tabindex="0">Post to Demo Ambulance</div>${texts.map((text) => `<div>${suiteBox(text)}</div>`).join('')}${more}<footer>${foot}</footer></div>`;
const started = (title: string, link: string, more = '"snippet":"You"') =>
  `<script type="application/json" data-sjs>{"require":[{"edges":[{"node":{"sts_info":{"direct_nav_result":{"ent_id":"1000","link_url":"${link}",${more},"title":"${title}"}}}}]}]}</script>`;

const HOME = 'https://www.facebook.com/';
const SUITE = 'https://business.facebook.com/latest/composer?asset_id=1';

beforeEach(() => {
  facebook = facebookModule.adapter().site;
  document.documentElement.lang = 'en-GB';
});

describe('findComposers', () => {
  const surfaces: [name: string, html: string, url: string, surfaces: string[]][] = [
    ['post in a dialog', compose(), HOME, ['post']],
    ['post in a dialog with Next', compose('', button('Next')), HOME, ['post']],
    ['post in a group', compose('', button('Post')), `${HOME}groups/1/`, ['post']],
    [
      'post in one of two dialogs',
      dialog('<h2>Notifications</h2>') + compose() + dialog('<h2>Chats</h2>'),
      HOME,
      ['post'],
    ],
    [
      'share with the card of a post',
      dialog(box() + words('Ana T', 'Hi') + button('Share now')),
      HOME,
      ['share'],
    ],
    ['share of a post without words', dialog(box() + post('Ana T', '') + button('Post')), HOME, ['share']],
    ['comment on the page', post('Ana T', 'Hi', comment()), HOME, ['reply']],
    [
      'comment in a form, in any language',
      post('Ana T', 'Hi', comment('', 'Comentar como Ana')),
      HOME,
      ['reply'],
    ],
    ['comment in an article, in any language', post('Ana T', 'Hi', box()), HOME, ['reply']],
    ['comment known by its label alone', box('', 'aria-label="Write a public comment…"'), HOME, ['reply']],
    ['answer to a question in a group', box('', 'aria-label="Answer as Sam Road"'), HOME, ['reply']],
    ['reply to a comment', box('', 'aria-label="Reply to Ben"'), HOME, ['reply']],
    ["comment in a post's dialog", dialog(post('Ana T', 'Hi') + comment()), HOME, ['reply']],
    [
      'a post over a page with comments: the dialog first',
      post('Ana T', 'Hi', comment()) + compose(),
      HOME,
      ['post', 'reply'],
    ],
    ['message', message(), `${HOME}messages/t/1`, ['message']],
    [
      'message in a chat tab over a feed',
      post('Ana T', 'Hi', comment()) + message(),
      HOME,
      ['reply', 'message'],
    ],
    ['message in a dialog is no post', dialog(message()), HOME, ['message']],
    ['message in another language', box('', 'aria-label="Mensaje"'), `${HOME}messages/t/1`, ['message']],
    ['Business Suite', suite(['']), SUITE, ['post']],
    ['Business Suite, customised for each site', suite(['one', 'two']), SUITE, ['post', 'post']],
    ['Business Suite, a story', suite(['']), 'https://business.facebook.com/latest/story_composer', ['post']],
    ['the other hosts', compose(), 'https://web.facebook.com/', ['post']],
  ];
  it.each(surfaces)('%s', (_name, html, url, expected) => {
    show(html, url);
    expect(facebook.findComposers(document).map((composer) => composer.surface)).toEqual(expected);
  });

  const none: [name: string, html: string, url: string][] = [
    ['a spare that is not drawn', `<div style="display:none">${compose()}</div>`, HOME],
    ['an editor that nothing is known of', `<div>${box('', 'aria-label="Describe your group"')}</div>`, HOME],
    ['an editor of another make', dialog('<div contenteditable="true" role="textbox"></div>'), HOME],
    ['the search', `<div role="search">${box('', 'aria-label="Comment as Sam"')}</div>`, HOME],
    ['a sign-in form', `<form role="presentation">${box()}<input type="password"></form>`, HOME],
    ['a combobox outside Business Suite', dialog(suiteBox()), HOME],
    ["Business Suite's inbox", suiteBox(), 'https://business.facebook.com/latest/inbox/all'],
    [
      'the opener of the group box',
      '<div data-pagelet="GroupInlineComposer"><div role="button">Write something…</div></div>',
      `${HOME}groups/1/`,
    ],
  ];
  it.each(none)('leaves alone: %s', (_name, html, url) => {
    show(html, url);
    expect(facebook.findComposers(document)).toEqual([]);
  });

  it('takes selectors that replace its own', () => {
    show(dialog('<div id="new" contenteditable="true"></div>'), HOME);
    const { site, refused } = facebookModule.adapter({ box: '#new', other: '#new', post: '[' });
    expect(site.findComposers(document)).toHaveLength(1);
    expect(refused.map(({ name, why }) => [name, why])).toEqual([
      ['other', 'unknown'],
      ['post', 'unreadable'],
    ]);
  });
});

describe('readDraft', () => {
  const drafts: [name: string, html: string, url: string, text: string, context: DraftContext][] = [
    [
      'text and nothing else',
      compose('Tea\n\nthen cake'),
      HOME,
      'Tea\n\nthen cake',
      { site: 'facebook', surface: 'post' },
    ],
    [
      'who is signed in, with the name of their profile',
      started('Sam Road', 'https://www.facebook.com/sam.road') + compose('Tea'),
      HOME,
      'Tea',
      { site: 'facebook', surface: 'post', author: { name: 'Sam Road', handle: 'sam.road' } },
    ],
    [
      'a profile without a name of its own',
      started('Sam Road', 'https://www.facebook.com/profile.php?id=1000') + compose('Tea'),
      HOME,
      'Tea',
      { site: 'facebook', surface: 'post', author: { name: 'Sam Road' } },
    ],
    [
      'the page that is posted as, by the head of the dialog',
      started('Sam Road', 'https://www.facebook.com/sam.road') +
        compose('Tea', button('Next'), head('Demo Ambulance')),
      HOME,
      'Tea',
      { site: 'facebook', surface: 'post', author: { name: 'Demo Ambulance' } },
    ],
    [
      'the page that is commented as, by the label',
      started('Sam Road', 'https://www.facebook.com/sam.road') +
        post('Ana T', 'Hi', comment('Tea', 'Comment as Demo Ambulance…')),
      HOME,
      'Tea',
      { site: 'facebook', surface: 'reply', author: { name: 'Demo Ambulance' }, quoted: 'Hi' },
    ],
    [
      'the post that is commented on, not its neighbours or comments',
      post('Ben', 'Other') +
        post('Ana T', 'Where were <img alt="🚑"> you?', said('Cat', 'Yes!') + comment('Here')) +
        post('Ben', 'More'),
      HOME,
      'Here',
      { site: 'facebook', surface: 'reply', author: { name: 'Sam Road' }, quoted: 'Where were 🚑 you?' },
    ],
    [
      'a post that shares another one',
      post('Ana T', 'Look at this', post('Ben', 'Queue at the door') + comment('Here')),
      HOME,
      'Here',
      {
        site: 'facebook',
        surface: 'reply',
        author: { name: 'Sam Road' },
        quoted: 'Look at this\nQueue at the door',
      },
    ],
    [
      'the comment that is answered, after its post',
      post(
        'Ana T',
        'Hi',
        `${said('Cat', 'First')}<div>${said('Ben', 'Which hospital?')}${comment('Ours', 'Reply to Ben')}</div>${said('Dan', 'Later')}`,
      ),
      HOME,
      'Ours',
      { site: 'facebook', surface: 'reply', quoted: 'Hi\nWhich hospital?' },
    ],
    [
      "in a post's dialog, not the page beneath",
      post('Ben', 'Beneath') + dialog(post('Ana T', 'Hi') + comment('Tea')),
      HOME,
      'Tea',
      { site: 'facebook', surface: 'reply', author: { name: 'Sam Road' }, quoted: 'Hi' },
    ],
    [
      "a comment on one's own post is a thread",
      post('Sam Road', 'Part one', comment('Part two')),
      HOME,
      'Part two',
      { site: 'facebook', surface: 'reply', author: { name: 'Sam Road' }, thread: ['Part one'] },
    ],
    [
      'the shared post',
      dialog(box('Look') + words('Ana T', 'Queue at the door') + button('Share now')),
      HOME,
      'Look',
      { site: 'facebook', surface: 'share', quoted: 'Queue at the door' },
    ],
    [
      'own media only, with their description',
      compose(
        'Look',
        `<img src="blob:1" alt="A van"><video src="blob:2"></video><img src="https://scontent.xx.fbcdn.net/face.png" alt="Sam">${button('Post')}`,
      ),
      HOME,
      'Look',
      {
        site: 'facebook',
        surface: 'post',
        attachments: [{ kind: 'image', alt: 'A van' }, { kind: 'video' }],
      },
    ],
    [
      'media that have been sent, by their buttons, each once',
      compose(
        'Look',
        `<figure><img src="https://scontent.xx.fbcdn.net/9.jpg" alt="May be an image of a van">${button('Edit photo')}${button('Remove photo')}</figure><div>${button('Remove video')}</div>${button('Post')}`,
      ),
      HOME,
      'Look',
      { site: 'facebook', surface: 'post', attachments: [{ kind: 'image' }, { kind: 'video' }] },
    ],
    [
      'a picture on a comment',
      post(
        'Ana T',
        'Hi',
        `<form role="presentation">${box('Tea', 'aria-label="Comment as Sam Road"')}<img src="blob:1" alt=""></form>`,
      ),
      HOME,
      'Tea',
      {
        site: 'facebook',
        surface: 'reply',
        author: { name: 'Sam Road' },
        quoted: 'Hi',
        attachments: [{ kind: 'image' }],
      },
    ],
    [
      'messages: own words alone',
      started('Sam Road', 'https://www.facebook.com/sam.road') + message('Hi Ana', '<img src="blob:1">'),
      `${HOME}messages/t/1`,
      'Hi Ana',
      { site: 'facebook', surface: 'message', author: { name: 'Sam Road', handle: 'sam.road' } },
    ],
    [
      'Business Suite is official, and draws the post again beside the box',
      suite(
        ['Tea'],
        `<figure><img src="https://scontent.xx.fbcdn.net/1.jpg">${button('Remove photo')}</figure><aside><p>Tea</p><img src="blob:1"></aside>`,
      ),
      SUITE,
      'Tea',
      {
        site: 'facebook',
        surface: 'post',
        account: 'trust',
        author: { name: 'Demo Ambulance' },
        attachments: [{ kind: 'image' }],
      },
    ],
  ];
  it.each(drafts)('%s', (_name, html, url, text, context) => {
    show(html, url);
    expect(facebook.readDraft(first())).toEqual({ text, context });
  });

  it('knows the one who is signed in by id, where the page is in another language', () => {
    vi.spyOn(document, 'cookie', 'get').mockReturnValue('locale=cy_GB; c_user=1000');
    show(started('Sam Road', 'https://www.facebook.com/sam.road', '"snippet":"Chi"') + compose('Te'), HOME);
    expect(facebook.readDraft(first()).context.author).toEqual({ name: 'Sam Road', handle: 'sam.road' });
  });

  it('gives each version for another site the other one', () => {
    show(suite(['one', 'two']), SUITE);
    const contexts = facebook.findComposers(document).map((composer) => facebook.readDraft(composer).context);
    expect(contexts.map(({ thread }) => thread)).toEqual([['two'], ['one']]);
  });

  it('the same words for each site are no thread', () => {
    show(suite(['one', 'one']), SUITE);
    expect(facebook.readDraft(first()).context.thread).toBeUndefined();
  });
});

describe('submits', () => {
  it.each([
    ['Post', compose('Tea')],
    ['Share now', dialog(box('Tea') + words('Ana T', 'Hi') + button('Share now'))],
    ['Save', compose('Tea', button('Save'))],
  ])('a click on the words in %s', (label, html) => {
    show(html, HOME);
    const control = one(`[aria-label="${label}"]`);
    expect(press(first(), one(`[aria-label="${label}"] span`))).toEqual({ via: 'click', control });
    expect(facebook.submitControl(first())).toBe(control);
  });

  it('in another language, the last button of the dialog that is words alone', () => {
    document.documentElement.lang = 'cy';
    const foot = `<div role="button" aria-label="Lluniau"><i></i></div><div role="button" id="add">Ychwanegu</div><div role="button" id="post">Postio</div>`;
    show(compose('Te', foot, '<div role="button">Pawb</div>'), HOME);
    expect(facebook.submitControl(first())).toBe(one('#post'));
    expect(press(first(), one('#post'))).toEqual({ via: 'click', control: one('#post') });
    expect(press(first(), one('#add'))).toBeUndefined();
  });

  const keys: [name: string, init: KeyboardEventInit, where: 'none' | 'comments' | 'all'][] = [
    ['Enter', { key: 'Enter' }, 'comments'],
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'all'],
    ['Cmd+Enter', { key: 'Enter', metaKey: true }, 'all'],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }, 'none'],
    ['Enter of an input method', { key: 'Enter', isComposing: true }, 'none'],
    ['Enter with code 229', { key: 'Enter', keyCode: 229 }, 'none'],
    ['a letter', { key: 'a', ctrlKey: true }, 'none'],
  ];
  it.each(keys)('%s in a post', (_name, init, where) => {
    show(compose('Tea'), HOME);
    const expected = { via: 'key', control: one('[aria-label="Post"]') };
    expect(sent(first(), first().box, keydown(init))).toEqual(where === 'all' ? expected : undefined);
    expect(facebook.postsByKey?.(first())).toBe(false);
  });
  it.each(keys)('%s before Next', (_name, init) => {
    show(compose('Tea', button('Next')), HOME);
    expect(sent(first(), first().box, keydown(init))).toBeUndefined();
  });
  it.each(keys)(
    '%s in Business Suite: held where it may publish, and never replayed',
    (_name, init, where) => {
      show(suite(['Tea']), SUITE);
      expect(sent(first(), first().box, keydown(init))).toEqual(where === 'all' ? { via: 'key' } : undefined);
    },
  );
  it.each(keys)('%s in a comment', (_name, init, where) => {
    show(post('Ana T', 'Hi', comment('Tea')), HOME);
    expect(facebook.postsByKey?.(first())).toBe(true);
    expect(sent(first(), first().box, keydown(init))).toEqual(where === 'none' ? undefined : { via: 'key' });
  });
  it.each(keys)('%s in a comment with its button', (_name, init, where) => {
    show(post('Ana T', 'Hi', comment('Tea', 'Comment as Sam Road', SEND)), HOME);
    const expected = { via: 'key', control: one('[aria-label="Comment"]') };
    expect(sent(first(), first().box, keydown(init))).toEqual(where === 'none' ? undefined : expected);
  });
  it.each(keys)('%s in a message', (_name, init, where) => {
    show(message('Hi'), `${HOME}messages/t/1`);
    expect(sent(first(), first().box, keydown(init))).toEqual(where === 'none' ? undefined : { via: 'key' });
  });

  it('a click on Send', () => {
    show(message('Hi', button('Press Enter to send')), `${HOME}messages/t/1`);
    const control = one('[role="button"]');
    expect(press(first(), one('[role="button"] span'))).toEqual({ via: 'click', control });
  });

  it.each(['Enter', ' '])('"%s" on the Post button', (key) => {
    show(compose('Tea'), HOME);
    const control = one('[aria-label="Post"]');
    expect(sent(first(), control, keydown({ key }))).toEqual({ via: 'key', control });
  });

  it.each([
    [
      'the box points at an entry',
      comment('@sa').replace('role="textbox"', 'role="textbox" aria-activedescendant="m1"'),
    ],
    ['a list is shown', `${comment('@sa')}<ul role="listbox"></ul>`],
  ])('not while a picker is open: %s', (_name, html) => {
    show(html, HOME);
    expect(sent(first(), first().box, keydown({ key: 'Enter' }))).toBeUndefined();
  });

  it('not by a disabled button', () => {
    show(compose('', button('Post', 'aria-disabled="true"')), HOME);
    expect(press(first(), one('[aria-label="Post"]'))).toBeUndefined();
    expect(sent(first(), one('[aria-label="Post"]'), keydown({ key: 'Enter' }))).toBeUndefined();
  });

  it("not by another box's button or key", () => {
    const other = comment('two', 'Comment as Sam Road', SEND);
    show(`${post('Ana T', 'Hi', comment('one'))}${post('Ben', 'Ho', other)}${compose('Tea')}`, HOME);
    const [posting, one_, two] = facebook.findComposers(document) as [Composer, Composer, Composer];
    const send = one('#focused-state-composer-submit [role="button"]');
    expect([posting, one_, two].map((composer) => press(composer, send))).toEqual([
      undefined,
      undefined,
      { via: 'click', control: send },
    ]);
    expect(sent(one_, two.box, keydown({ key: 'Enter' }))).toBeUndefined();
    expect(press(two, one('[aria-label="Post"]'))).toBeUndefined();
  });

  it('one press publishes both versions in Business Suite; Enter publishes none', () => {
    show(suite(['one', 'two']), SUITE);
    const composers = facebook.findComposers(document);
    const publish = one('footer [role="button"]');
    const expected = { via: 'click', control: publish };
    expect(composers.map((composer) => press(composer, publish))).toEqual([expected, expected]);
    expect(sent(first(), first().box, keydown({ key: 'Enter' }))).toBeUndefined();
  });

  it.each(['Publish', 'Schedule', 'Save'])('%s in Business Suite, by its words', (label) => {
    show(
      suite(
        ['Tea'],
        '<div role="button">Boost</div>',
        `<div role="button">Cancel</div><div role="button">${label}</div><div role="button">Help</div>`,
      ),
      SUITE,
    );
    expect(facebook.submitControl(first())?.textContent).toBe(label);
  });

  it('the last button in Business Suite in another language', () => {
    show(suite(['Te'], '', '<div role="button">Canslo</div><div role="button">Cyhoeddi</div>'), SUITE);
    expect(facebook.submitControl(first())?.textContent).toBe('Cyhoeddi');
  });
});

describe('a post by way of Next', () => {
  const settings = dialog(
    `<h2>Post settings</h2><div role="button">Scheduling options</div>${button('Post')}`,
    'id="settings"',
  );
  const steps: [name: string, go: () => void][] = [
    [
      'the box is hidden',
      () => {
        one('#compose form').style.display = 'none';
        one('#compose').insertAdjacentHTML('beforeend', `<h2>Post settings</h2>${button('Post')}`);
      },
    ],
    [
      'the box is gone',
      () => {
        one('#compose').innerHTML = `<h2>Post settings</h2>${button('Post')}`;
      },
    ],
    [
      'its dialog is replaced',
      () => {
        one('#compose').outerHTML = settings;
      },
    ],
    ['another dialog opens over it', () => document.body.insertAdjacentHTML('beforeend', settings)],
  ];
  it.each(steps)('Next is let through, Post is held with the words: %s', (_name, go) => {
    show(dialog('<h2>Notifications</h2>') + compose('Tea', button('Next')), HOME);
    const written = first();
    expect(facebook.submitControl(written)).toBe(one('[aria-label="Next"]'));
    expect(press(written, one('[aria-label="Next"] span'))).toBeUndefined();
    go();
    const [last] = facebook.findComposers(document);
    expect(last?.box).toBe(written.box);
    const control = one('[aria-label="Post"]');
    expect(last && facebook.submitControl(last)).toBe(control);
    expect(last && press(last, control)).toEqual({ via: 'click', control });
    expect(last && facebook.readDraft(last).text).toBe('Tea');
  });

  it('in another language the first button is held too, and the last one still', () => {
    document.documentElement.lang = 'cy';
    show(compose('Te', '<div role="button" id="next">Nesaf</div>'), HOME);
    const written = first();
    expect(press(written, one('#next'))).toEqual({ via: 'click', control: one('#next') });
    one('#compose').innerHTML = '<div role="button" id="last">Postio</div>';
    expect(press(first(), one('#last'))).toEqual({ via: 'click', control: one('#last') });
    expect(facebook.readDraft(first()).text).toBe('Te');
  });

  it('in another language Post is held in the dialog that the first button opened, and in no other', () => {
    document.documentElement.lang = 'cy';
    show(
      compose('Te', '<div role="button" id="next">Nesaf</div>') + dialog('<div role="button">Sgwrs</div>'),
      HOME,
    );
    const written = first();
    press(written, one('#next'));
    one('#compose').style.display = 'none';
    const step = dialog('<h2>Gosodiadau</h2><div role="button" id="last">Postio</div>');
    document.body.insertAdjacentHTML('beforeend', step);
    for (let times = 0; times < 2; times += 1) {
      const last = first();
      expect(last.box).toBe(written.box);
      expect(press(last, one('#last'))).toEqual({ via: 'click', control: one('#last') });
      expect(facebook.readDraft(last).text).toBe('Te');
      document.body.insertAdjacentHTML('beforeend', dialog('<div role="button">Hysbysebu</div>'));
    }
  });

  it('in another language, Edit at the first button leaves it held, whatever else is open', () => {
    document.documentElement.lang = 'cy';
    show(
      compose('Te', '<div role="button" id="post">Postio</div>') +
        dialog('<div role="button">Gweld popeth</div>'),
      HOME,
    );
    for (let times = 0; times < 2; times += 1) {
      expect(press(first(), one('#post'))).toEqual({ via: 'click', control: one('#post') });
      expect(facebook.findComposers(document)).toHaveLength(1);
    }
    one('#compose').remove();
    expect(facebook.findComposers(document)).toEqual([]);
  });

  it('is forgotten with its dialog, or when another post is begun', () => {
    for (const html of [dialog(`<h2>Audience</h2>${button('Done')}`), compose('Other', button('Next'))]) {
      show(compose('Tea', button('Next')), HOME);
      const written = first();
      press(written, one('[aria-label="Next"]'));
      document.body.innerHTML = html;
      expect(facebook.findComposers(document).map(({ box }) => box)).not.toContain(written.box);
      document.body.innerHTML = settings;
      expect(facebook.findComposers(document)).toEqual([]);
    }
  });
});

describe('each selector may fail by itself', () => {
  const pages: [html: string, url: string][] = [
    [
      started('Sam Road', 'https://www.facebook.com/sam.road') +
        compose('Tea', `<img src="blob:1">${button('Next')}`, head('Sam Road')),
      HOME,
    ],
    [dialog(box('Look') + words('Ana T', 'Hi') + button('Share now')), HOME],
    [post('Ana T', 'Hi', said('Ben', 'Ho') + comment('Tea', 'Reply to Ben', SEND)), HOME],
    [message('Hi', button('Send')), `${HOME}messages/t/1`],
    [suite(['one', 'two'], button('Remove photo')), SUITE],
  ];
  it.each(Object.keys(facebookModule.selectors))('%s', (name) => {
    const { site } = facebookModule.adapter({ [name]: '.not-there' });
    for (const [html, url] of pages) {
      show(html, url);
      for (const composer of site.findComposers(document)) {
        expect(site.readDraft(composer).context.site).toBe('facebook');
        site.submitControl(composer);
        site.submits(keydown({ key: 'Enter' }), composer);
        site.submits(new MouseEvent('click', bubbling), composer);
      }
    }
  });
});

function show(html: string, url: string) {
  (window as unknown as { happyDOM: { setURL(url: string): void } }).happyDOM.setURL(url);
  document.body.innerHTML = html;
}

function press(composer: Composer, target: Element) {
  return sent(composer, target, new MouseEvent('click', bubbling));
}

function first(): Composer {
  const [found] = facebook.findComposers(document);
  if (!found) throw new Error('no composer');
  return found;
}
