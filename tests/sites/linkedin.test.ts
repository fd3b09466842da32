// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { DraftContext, Surface } from '../../src/model/draft';
import { linkedin as module } from '../../src/sites/linkedin';
import { all, bubbling, keydown, one, onlyOn, sentOn, show } from '../support/adapter';

const { site: linkedin } = module.adapter();
const sent = sentOn(linkedin);
const only = onlyOn(linkedin);

const editable = 'contenteditable="true" role="textbox"';
const paragraph = (text: string) => `<p>${text || '<br>'}</p>`;
const quill = (text = '') =>
  `<div class="ql-container"><div class="ql-editor" ${editable}>${paragraph(text)}</div><div class="ql-clipboard" contenteditable="true" tabindex="-1"></div></div>`;
const tiptap = (text = '', more = '') =>
  `<div data-testid="ui-core-tiptap-text-editor-wrapper"><div class="tiptap ProseMirror" ${editable} ${more}>${paragraph(text)}</div></div>`;
const icon = '<button aria-label="Add media"><svg></svg></button>';

const me =
  '<img class="global-nav__me-photo" alt="Sam Road"><div class="profile-card"><a href="/in/sam-road/?x=1">Sam</a></div>';
const author =
  '<button aria-haspopup="dialog"><img alt=""><span>Sam Road</span><span>Post to anyone</span></button>';
const classicShare = (text = '', more = '', primary = '') =>
  `<div class="share-box-v2__modal" role="dialog">${author}${quill(text)}${more}${icon}<button class="share-actions__primary-action" ${primary}><span>Post</span></button></div>`;
const newShare = (text = '', more = '', primary = '') =>
  `<dialog open><div data-sdui-screen="com.linkedin.sdui.flagshipnav.sharing.ShareCompose">${author}
   ${tiptap(text, 'componentkey="ShareBox_textEditor"')}${more}<div>${icon}<button class="h4sh" ${primary}><span>Veröffentlichen</span></button></div></div></dialog>`;

const classicPost = (inner: string, words = 'Forty minutes for my nan') =>
  `<div class="feed-shared-update-v2" data-urn="urn:li:activity:1"><img src="https://media.licdn.com/1.jpg" alt="Ana T"><div class="update-components-text"><span>${words}</span></div>${inner}</div>`;
const classicForm = (text = '', more = '') =>
  `<div class="comments-comment-box"><form class="comments-comment-box__form">${quill(text)}${more}<button class="comments-comment-box__submit-button--cr artdeco-button"><span>Comment</span></button></form></div>`;
const newPost = (inner: string, words = 'Coffee van is back') =>
  `<div role="listitem"><p data-testid="expandable-text-box">${words}</p><button aria-expanded="false" componentkey="x-commentButtonSection"><span>Comment</span></button>${inner}</div>`;
const newComment = (text = '', submit = 'data-view-name="comment-post"', more = '') =>
  `<div componentkey="commentBox-urn:li:activity:2"><div><div>${tiptap(text)}${icon}</div>${more}${submit ? `<div><button ${submit}><span>Comment</span></button></div>` : ''}</div></div>`;
const newRow = (words: string, inner: string) =>
  `<div componentkey="replaceableComment_urn:li:comment:3"><p data-testid="expandable-text-box">${words}</p>${inner}</div>`;
const message = (text = '') =>
  `<form class="msg-form"><p class="msg-s-event-listitem__body">Secret</p><div class="msg-form__contenteditable" ${editable}>${paragraph(text)}</div><button class="msg-form__send-button">Send</button></form>`;
const invite = (text = '') =>
  `<div role="dialog"><textarea id="custom-message">${text}</textarea><button><svg></svg></button><button>Cancel</button><button class="send">Send</button></div>`;
const article = (headline = '', body = '') =>
  `<textarea id="article-editor-headline__textarea">${headline}</textarea><div data-test-article-editor-content-textbox class="ProseMirror" ${editable}>${paragraph(body)}</div><button class="article-editor-nav__publish">Next</button>`;
const lastStep = (text = '') =>
  `<div role="dialog" data-test-modal-id="sharebox">${quill(text)}<button>Save</button><button class="share-actions__primary-action">Publish</button></div>`;

beforeEach(() => show('', '/feed/'));

/** Every surface, as its page shows it. */
const SURFACES: [name: string, html: (text: string) => string, path: string, surface: Surface][] = [
  ['post, classic', classicShare, '/feed/', 'post'],
  ['post, new', newShare, '/feed/', 'post'],
  [
    'post as a page, unnamed dialog',
    (text) =>
      `<div role="dialog">${author}<div ${editable}>${paragraph(text)}</div><button>Post</button></div>`,
    '/company/77/admin/page-posts/published/?share=true',
    'post',
  ],
  ['comment, classic', (text) => classicPost(classicForm(text)), '/feed/', 'reply'],
  ['comment, new', (text) => newPost(newComment(text)), '/feed/', 'reply'],
  [
    'comment, new, by its view name',
    (text) =>
      newPost(
        newComment(text).replace(
          'componentkey="commentBox-urn:li:activity:2"',
          'data-view-name="comment-box"',
        ),
      ),
    '/feed/',
    'reply',
  ],
  [
    'reply to a comment, classic',
    (text) =>
      classicPost(
        `<article class="comments-comment-entity"><div class="update-components-text">Same here</div>${classicForm(text)}</article>`,
      ),
    '/feed/',
    'reply',
  ],
  [
    'reply to a comment, new',
    (text) => newPost(newRow('Same here', newComment(text, 'data-view-name="comment-reply-post"'))),
    '/feed/',
    'reply',
  ],
  ['message', message, '/messaging/', 'message'],
  ['note to an invitation', invite, '/in/ana-t/', 'message'],
];

describe('findComposers', () => {
  it.each(SURFACES)('%s', (_name, html, path, surface) => {
    show(html('Tea'), path);
    expect(linkedin.findComposers(document).map((composer) => composer.surface)).toEqual([surface]);
    expect(linkedin.readDraft(only()).text).toBe('Tea');
  });

  it.each(SURFACES.filter(([name]) => name !== 'note to an invitation'))(
    '%s, in the open shadow root',
    (_name, html, path, surface) => {
      showInOutlet(html('Tea'), path);
      expect(linkedin.roots?.(document)).toEqual([outlet()]);
      expect(linkedin.findComposers(document).map((composer) => composer.surface)).toEqual([surface]);
      expect(linkedin.readDraft(only()).text).toBe('Tea');
      expect(linkedin.submitControl(only())).toBeDefined();
    },
  );

  it('headline and body of an article', () => {
    show(article('Nights', 'Tea'), '/article/new/');
    expect(linkedin.findComposers(document).map((composer) => composer.surface)).toEqual(['post', 'post']);
  });

  it('a repost with one’s own thoughts', () => {
    show(newShare('Look', '<p data-testid="expandable-text-box">Coffee van</p>'), '/feed/');
    expect(only().surface).toBe('share');
  });

  const none: [name: string, html: string, path: string][] = [
    [
      'the profile headline, in the editor of comments',
      `<dialog open>${tiptap('I drive')}<button>Save</button></dialog>`,
      '/in/sam-road/edit/intro/',
    ],
    ['the same editor anywhere else', tiptap('I drive'), '/feed/'],
    [
      'where Quill catches what is pasted',
      '<div class="share-box-v2__modal"><div class="ql-clipboard" contenteditable="true"></div></div>',
      '/feed/',
    ],
    [
      'the placeholder before the share box',
      '<dialog open><div data-sdui-screen="x.sharing.ShareCompose"><div role="textbox">…</div></div></dialog>',
      '/feed/',
    ],
    [
      'the opener of the share box',
      '<button class="share-box-feed-entry__trigger">Start a post</button>',
      '/feed/',
    ],
    ['the search field', '<input role="combobox" class="search-global-typeahead__input">', '/feed/'],
    ['a share box that is not drawn', `<div style="display:none">${classicShare()}</div>`, '/feed/'],
    [
      'another dialog on an admin page',
      `<div role="dialog"><div ${editable}></div></div>`,
      '/company/77/admin/settings/',
    ],
    [
      'the same dialog on no admin page',
      `<div role="dialog"><div ${editable}></div></div>`,
      '/feed/?share=true',
    ],
  ];
  it.each(none)('leaves alone: %s', (_name, html, path) => {
    show(html, path);
    expect(linkedin.findComposers(document)).toEqual([]);
  });

  it('says of the profile and of Quill’s paste catcher that they are known', () => {
    show(classicShare(), '/feed/');
    expect(linkedin.ignores?.(one('.ql-clipboard'))).toBe(true);
    expect(linkedin.ignores?.(one('.ql-editor'))).toBe(false);
    show(tiptap(), '/in/sam-road/edit/intro/');
    expect(linkedin.ignores?.(one('.tiptap'))).toBe(true);
  });

  it('finds every box once, in page and shadow root together', () => {
    showInOutlet(classicShare('above'), '/feed/', classicPost(classicForm('beneath')));
    expect(
      linkedin
        .findComposers(document)
        .map((composer) => linkedin.readDraft(composer).text)
        .sort(),
    ).toEqual(['above', 'beneath']);
  });
});

describe('readDraft', () => {
  const sam = { name: 'Sam Road', handle: 'sam-road' };
  const code = `<code style="display:none">{"data":{"$type":"com.linkedin.voyager.common.Me"},"included":[{"firstName":"Sam","lastName":"Road","publicIdentifier":"sam-road"}]}</code>`;
  const drafts: [name: string, html: string, path: string, context: Partial<DraftContext>][] = [
    [
      'the author by the top bar and the own card',
      me + classicShare('Tea'),
      '/feed/',
      { surface: 'post', author: sam },
    ],
    [
      'the author by what the page was sent',
      code + newShare('Tea'),
      '/feed/',
      { surface: 'post', author: sam },
    ],
    [
      'the author by the face in the box',
      me + newPost(`<div componentkey="commentBox-1"><img alt="Photo of Sam Road">${tiptap('Tea')}</div>`),
      '/feed/',
      { surface: 'reply', author: sam, quoted: 'Coffee van is back' },
    ],
    [
      'a page that comments',
      me +
        newPost(
          `<div componentkey="commentBox-1"><button aria-expanded="false"><img alt="Ridley Harriers"></button>${tiptap('Tea')}</div>`,
        ),
      '/feed/',
      { surface: 'reply', author: { name: 'Ridley Harriers' }, quoted: 'Coffee van is back' },
    ],
    [
      'a page that posts',
      me + classicShare('Tea').replace('Sam Road', 'Ridley Harriers'),
      '/company/77/admin/?share=true',
      { surface: 'post', author: { name: 'Ridley Harriers', handle: '77' } },
    ],
    [
      'a page that posts, by its address alone',
      me + classicShare('Tea').replace(author, ''),
      '/company/ridley-harriers/admin/?share=true',
      { surface: 'post', author: { handle: 'ridley-harriers' } },
    ],
    [
      'the post that is commented on, classic',
      classicPost(classicForm('Tea')),
      '/feed/',
      { surface: 'reply', quoted: 'Forty minutes for my nan' },
    ],
    [
      'not another’s comment',
      newPost(`${newRow('Same here', '')}${newComment('Tea')}`),
      '/feed/',
      { surface: 'reply', quoted: 'Coffee van is back' },
    ],
    [
      'the comment that is answered',
      newPost(newRow('Same here', newComment('Tea'))),
      '/feed/',
      { surface: 'reply', quoted: 'Same here' },
    ],
    [
      'the post that is passed on, without its pictures',
      newShare(
        'Tea',
        '<div id="ShareBoxpreviewCard"><p data-testid="expandable-text-box">Coffee van</p><img src="https://media.licdn.com/2.jpg"></div>',
      ),
      '/feed/',
      { surface: 'share', author: { name: 'Sam Road' }, quoted: 'Coffee van' },
    ],
    [
      'own media, classic',
      classicShare(
        'Tea',
        '<div class="share-creation-state__preview-container"><img class="update-components-image__image" src="https://media.licdn.com/3.jpg" alt="A van"><video></video></div>',
      ).replace(author, ''),
      '/feed/',
      { surface: 'post', attachments: [{ kind: 'image', alt: 'A van' }, { kind: 'video' }] },
    ],
    [
      'own media, new; no faces, no link’s picture',
      newShare(
        'Tea',
        '<div id="ShareBoxpreviewCard"><img src="blob:1"><img src="https://media.licdn.com/4.jpg"></div>',
      ).replace(author, '<img src="https://media.licdn.com/me.jpg">'),
      '/feed/',
      { surface: 'post', attachments: [{ kind: 'image' }] },
    ],
    [
      'own media in a classic comment',
      classicPost(
        classicForm(
          'Tea',
          '<div class="comments-comment-media-preview-box__container--cr"><img src="data:image/png;base64,AA"></div>',
        ),
      ),
      '/feed/',
      { surface: 'reply', quoted: 'Forty minutes for my nan', attachments: [{ kind: 'image' }] },
    ],
    ['messages: own words alone', me + message('Tea'), '/messaging/', { surface: 'message', author: sam }],
  ];
  it.each(drafts)('%s', (_name, html, path, context) => {
    show(html, path);
    expect(linkedin.readDraft(only())).toEqual({ text: 'Tea', context: { site: 'linkedin', ...context } });
  });

  it('gives each box of an article the others', () => {
    show(article('Nights', 'Tea') + lastStep('Read me'), '/article/new/');
    const read = linkedin.findComposers(document).map((composer) => linkedin.readDraft(composer));
    expect(read.map(({ text, context }) => [text, context.thread])).toEqual([
      ['Nights', ['Tea', 'Read me']],
      ['Tea', ['Nights', 'Read me']],
      ['Read me', ['Nights', 'Tea']],
    ]);
  });
});

describe('submits', () => {
  const buttons: Record<string, string> = {
    'post, classic': '.share-actions__primary-action',
    'post, new': '.h4sh',
    'post as a page, unnamed dialog': '[role="dialog"] > button:last-child',
    'comment, classic': '.comments-comment-box__submit-button--cr',
    'comment, new': '[data-view-name="comment-post"]',
    'comment, new, by its view name': '[data-view-name="comment-post"]',
    'reply to a comment, classic': '.comments-comment-box__submit-button--cr',
    'reply to a comment, new': '[data-view-name="comment-reply-post"]',
    message: '.msg-form__send-button',
    'note to an invitation': '.send',
  };
  it.each(SURFACES)('a click on the button and Ctrl+Enter: %s', (name, html, path) => {
    show(html('Tea'), path);
    const found = only();
    const control = one(buttons[name] ?? '');
    expect(linkedin.submitControl(found)).toBe(control);
    expect(sent(found, control.firstElementChild ?? control, new MouseEvent('click', bubbling))).toEqual({
      via: 'click',
      control,
    });
    expect(sent(found, found.box, keydown({ key: 'Enter', ctrlKey: true }))).toEqual({ via: 'key', control });
    expect(sent(found, found.box, keydown({ key: 'Enter', shiftKey: true }))).toBeUndefined();
    // Enter sends messages, or not, by a setting: nothing is pressed for the person.
    expect(sent(found, found.box, keydown({ key: 'Enter' }))).toEqual(
      name === 'message' ? { via: 'key' } : undefined,
    );
    control.setAttribute('aria-disabled', 'true');
    expect(sent(found, control, new MouseEvent('click', bubbling))).toBeUndefined();
  });

  it('in the shadow root too', () => {
    showInOutlet(classicShare('Tea'), '/feed/');
    const control = outlet().querySelector<HTMLElement>('.share-actions__primary-action') as HTMLElement;
    expect(sent(only(), control.firstElementChild as Element, new MouseEvent('click', bubbling))).toEqual({
      via: 'click',
      control,
    });
    expect(sent(only(), only().box, keydown({ key: 'Enter', ctrlKey: true }))).toEqual({
      via: 'key',
      control,
    });
    outlet().append(Object.assign(document.createElement('div'), { role: 'listbox' }));
    expect(sent(only(), only().box, keydown({ key: 'Enter', ctrlKey: true }))).toBeUndefined();
  });

  const not: [name: string, html: string, pressed: string][] = [
    ['the button that opens the comment box', newPost(newComment('Tea')), '[aria-expanded]'],
    ['an icon in the share box', newShare('Tea'), '[aria-label="Add media"]'],
    ['the author button of the share box', newShare('Tea'), '[aria-haspopup]'],
    ['Cancel beside an invitation', invite('Tea'), 'button:nth-of-type(2)'],
    [
      'another comment’s button',
      newPost(newComment('Tea')) +
        newPost(
          '<div componentkey="commentBox-9"><button data-view-name="comment-post" id="other">Comment</button></div>',
        ),
      '#other',
    ],
  ];
  it.each(not)('not by %s', (_name, html, pressed) => {
    show(html, '/feed/');
    expect(sent(only(), one(pressed), new MouseEvent('click', bubbling))).toBeUndefined();
  });

  it('a comment box without its button yet takes no other’s', () => {
    show(newPost(newComment('', '') + newRow('Hi', newComment('Tea'))), '/feed/');
    const [empty] = linkedin.findComposers(document);
    expect(empty && linkedin.submitControl(empty)).toBeUndefined();
  });

  it('each of two messages has its own button', () => {
    show(message('one') + message('two'), '/messaging/');
    const controls = linkedin.findComposers(document).map((composer) => linkedin.submitControl(composer));
    expect(controls).toEqual(all('.msg-form__send-button'));
  });

  it('an article by its last step alone, for all its boxes', () => {
    show(article('Nights', 'Tea'), '/article/new/');
    const [headline] = linkedin.findComposers(document);
    expect(headline && linkedin.submitControl(headline)).toBe(one('.article-editor-nav__publish'));
    expect(
      headline && sent(headline, one('.article-editor-nav__publish'), new MouseEvent('click', bubbling)),
    ).toBeUndefined();
    expect(
      headline && sent(headline, headline.box, keydown({ key: 'Enter', ctrlKey: true })),
    ).toBeUndefined();

    show(article('Nights', 'Tea') + lastStep(), '/article/new/');
    const control = one('.share-actions__primary-action');
    const parts = linkedin.findComposers(document);
    expect(parts.map((part) => sent(part, control, new MouseEvent('click', bubbling)))).toEqual(
      parts.map(() => ({ via: 'click', control })),
    );
    const share = one('.ql-editor');
    expect(parts.map((part) => sent(part, share, keydown({ key: 'Enter', ctrlKey: true })))).toEqual(
      parts.map(() => ({ via: 'key', control })),
    );
  });
});

describe('a selector that no longer fits anything', () => {
  it.each(Object.keys(module.selectors))('%s', (name) => {
    const { site, refused } = module.adapter({ [name]: 'gone-from-the-page' });
    expect(refused).toEqual([]);
    for (const [, html, path] of SURFACES) {
      showInOutlet(html('Tea'), path, html('Tea') + me + article());
      for (const composer of site.findComposers(document)) {
        site.readDraft(composer);
        site.submitControl(composer);
        sentOn(site)(composer, composer.box, keydown({ key: 'Enter', ctrlKey: true }));
      }
    }
  });
});

function showInOutlet(html: string, path: string, beneath = '') {
  show(`${beneath}<div id="interop-outlet"></div>`, path);
  one('#interop-outlet').attachShadow({ mode: 'open' }).innerHTML = html;
}

function outlet(): ShadowRoot {
  return one('#interop-outlet').shadowRoot as ShadowRoot;
}
