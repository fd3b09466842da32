import type { SiteId, Surface } from '../../src/model/draft';

/** A place to write in on a real site: how a person gets there, and what the adapter must call it. */
export type Place = { site: SiteId; name: string; address: string; surface: Surface; open: string };

const x = (name: string, surface: Surface, address: string, open: string): Place => ({
  site: 'x',
  name,
  surface,
  address: `https://x.com${address}`,
  open,
});
const facebook = (name: string, surface: Surface, address: string, open: string): Place => ({
  site: 'facebook',
  name,
  surface,
  address: address.startsWith('https:') ? address : `https://www.facebook.com${address}`,
  open,
});
const linkedin = (name: string, surface: Surface, address: string, open: string): Place => ({
  site: 'linkedin',
  name,
  surface,
  address: `https://www.linkedin.com${address}`,
  open,
});
const instagram = (name: string, surface: Surface, address: string, open: string): Place => ({
  site: 'instagram',
  name,
  surface,
  address: `https://www.instagram.com${address}`,
  open,
});

/** In the order they are gone through. Account-dependent ones may be skipped. */
export const places: readonly Place[] = [
  x('post on the home page', 'post', '/home', 'Click into “What is happening?”'),
  x('post in a modal', 'post', '/compose/post', 'The box is open already'),
  x('reply in a modal', 'reply', '/home', 'Press the reply sign under any post'),
  x("reply on the post's page", 'reply', '/home', 'Open any post and click into “Post your reply”'),
  x('quote', 'share', '/home', 'Press the repost sign under any post, then Quote'),
  x('message', 'message', '/messages', 'Open a conversation with yourself and click into its box'),
  facebook('post in a dialog', 'post', '/', 'Press “What’s on your mind?”'),
  facebook('group post', 'post', '/groups/feed/', 'Open a group of yours and press “Write something”'),
  facebook('page post', 'post', '/pages/', 'Switch to a page of yours and press “What’s on your mind?”'),
  facebook('share', 'share', '/', 'Press Share under any public post'),
  facebook('comment', 'reply', '/', 'Click into “Write a comment” under any post'),
  facebook('reply to a comment', 'reply', '/', 'Press Reply under any comment'),
  facebook('message', 'message', '/messages/', 'Open a conversation and click into its box'),
  facebook(
    'Business Suite',
    'post',
    'https://business.facebook.com/latest/composer',
    'Click into the text of a new post',
  ),
  linkedin('post', 'post', '/feed/', 'Press “Start a post”'),
  linkedin('comment', 'reply', '/feed/', 'Press Comment under any post'),
  linkedin('reply to a comment', 'reply', '/feed/', 'Press Reply under any comment'),
  linkedin('message', 'message', '/messaging/', 'Open a conversation and click into its box'),
  linkedin('article', 'post', '/article/new/', 'Click into the text of the article'),
  instagram('caption', 'caption', '/', 'Press Create, choose a harmless picture, and go on to the caption'),
  instagram('comment', 'reply', '/', 'Open any post and click into “Add a comment”'),
  instagram('message', 'message', '/direct/inbox/', 'Open a conversation and click into its box'),
];
