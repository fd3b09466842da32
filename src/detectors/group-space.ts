import { findPatterns, patterns } from '../language/patterns';
import type { Detector } from './detector';

/** A group that people can be in or out of: chat, WhatsApp, page, rota list, a do with invitations. */
export const groupSpace: Detector = {
  kind: 'group-space',
  detect: (sentence) => findPatterns(sentence, SPACE),
};

const SPACE = patterns(
  '(the|xmas|christmas|works|leaving|summer|our) (do|party|night out|spa day|meal|weekend) (on|is|group|link)?',
  'link (is|s)? (in)? (your|the)? (dms|inbox|comments)',
  '(group|groups|groupchat|gc|chat|chats|whatsapp|whatsapps|messenger|group page|rota page|noticeboard|crew chat|telegram|discord|invite|invites|invited|invite only|rota list|group list|mailing list)',
  '(lates|earlies|nights|station|crew|team|watch) (crew|chat|page|lot|group)',
  '(added|removed|booted|kicked|binned|shared) (her|him|them|<first-name>|it) (from|off|to|out|before)',
);
