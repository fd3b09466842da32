/**
 * Everything of ours in the page. Colours meet WCAG AA in both schemes; nothing pressed is under 24 px; system colours
 * take over in forced colours. Sizes are in px: a site's root font size is its own affair.
 *
 * A sheet is low, so its head scrolls away with the rest. The hold stays visible when the rest of ours goes with the
 * extension: until it is answered the page takes no key; its buttons stay in view, and the keys scroll what the focus is in.
 */
export const styles = `
:host { color-scheme: light dark; }
* { box-sizing: border-box; }
[hidden] { display: none !important; }

.mark, .card, .hold {
  --ink: #212b32; --soft: #4c6272; --paper: #ffffff; --raised: #f0f4f5; --line: #aeb7bd; --edge: #768692;
  --link: #005eb8; --amber: #b85c00; --focus: #212b32; --halo: #ffeb3b;
  --main: #005eb8; --main-ink: #ffffff; --care: #e8f3ee; --care-line: #00703c;
  font: 400 15px/1.45 system-ui, Arial, sans-serif;
  color: var(--ink); pointer-events: auto; text-align: start;
}
@media (prefers-color-scheme: dark) {
  .mark, .card, .hold {
    --ink: #eef2f4; --soft: #b4c0c8; --paper: #1b2329; --raised: #26313a; --line: #46545f; --edge: #7d8d99;
    --link: #8cc8ff; --amber: #ffb454; --focus: #ffeb3b; --halo: #000000;
    --main: #8cc8ff; --main-ink: #0b1a26; --care: #1c2f28; --care-line: #7fd1a6;
  }
}
h2, h3, p, ul, ol { margin: 0; padding: 0; }
:focus { outline: none; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; box-shadow: 0 0 0 2px var(--halo); }
h2:focus-visible { outline: none; box-shadow: none; }

.mark {
  position: fixed; display: inline-flex; align-items: center; gap: 6px; min-height: 26px; min-width: 26px;
  max-width: min(420px, calc(100vw - 16px)); margin: 0; padding: 3px 10px 3px 7px; border: 1px solid var(--line); border-radius: 13px;
  background: var(--paper); color: var(--soft); font-size: 13px; line-height: 18px; cursor: pointer; text-align: start;
}
.mark:hover { border-color: var(--edge); color: var(--ink); }
.mark .words { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mark.compact { padding: 3px; justify-content: center; }
.mark.compact .words { display: none; }
.sign {
  flex: none; display: inline-block; min-width: 18px; height: 18px; padding: 0 4px; border: 2px solid transparent; border-radius: 9px;
  font-size: 12px; font-weight: 700; line-height: 14px; text-align: center;
}
[data-look="clean"] .sign { border-color: var(--edge); }
[data-look="things"] { color: var(--ink); border-color: var(--amber); }
[data-look="things"] .sign { border-color: var(--amber); background: var(--amber); color: var(--paper); }
[data-look="unchecked"] .sign { border: 2px dashed var(--edge); }

.card {
  position: fixed; display: flex; flex-direction: column; width: min(400px, calc(100vw - 16px)); max-height: 560px;
  border: 1px solid var(--edge); border-radius: 12px; background: var(--paper); box-shadow: 0 6px 24px rgb(0 0 0 / 22%); overflow: hidden;
}
.card.sheet { top: auto !important; bottom: 8px; left: 8px !important; right: 8px; width: auto; max-height: max(45vh, min(200px, calc(100vh - 16px))) !important; }
.card.sheet { overflow: auto; overscroll-behavior: contain; }
.card.sheet .body { flex: none; overflow: visible; }
.card.sheet.head { top: 8px !important; bottom: auto; }
header { flex: none; display: flex; justify-content: space-between; gap: 8px; padding: 12px 8px 10px 16px; border-bottom: 1px solid var(--line); }
header .button { flex: none; width: 32px; height: 32px; min-height: 32px; padding: 0; border-color: transparent; background: none; font-size: 22px; line-height: 1; }
h2 { font-size: 17px; line-height: 1.3; font-weight: 700; }
h3 { font-size: 15px; line-height: 1.4; font-weight: 700; }
.pack { margin-top: 2px; font-size: 13px; color: var(--soft); }
.pack p { display: inline; }
.passed { color: var(--amber); }
.body { flex: 1 1 auto; min-height: 0; overflow: auto; overscroll-behavior: contain; padding: 12px 16px 14px; display: flex; flex-direction: column; gap: 12px; }
.body > * { flex: none; }
ol, ul { list-style: none; }
.findings { display: flex; flex-direction: column; gap: 14px; }
.finding { padding-inline-start: 12px; border-inline-start: 4px solid var(--line); }
.finding.serious { border-inline-start-color: var(--amber); }
.finding > * + * { margin-top: 6px; }
.section > * + * { margin-top: 2px; }
.section + .section { margin-top: 10px; }
.ref { font-size: 14px; color: var(--soft); }
.ref > :first-child { font-weight: 600; }
.says { display: block; }
.ref .button.link { padding: 0; font-size: inherit; font-weight: inherit; text-align: start; }
.row { display: flex; flex-wrap: wrap; gap: 8px; }
.finding > .row, .note > .row { gap: 6px; }
.finding > .row > .button, .note > .row > .button { padding-inline: 9px; }
.finding > .row { margin-top: 10px; }
.finding > details { font-size: 14px; }
details > summary { cursor: pointer; min-height: 24px; color: var(--link); font-size: 14px; }
details[open] > summary { margin-bottom: 8px; }

.button {
  min-height: 32px; margin: 0; padding: 4px 12px; border: 1px solid var(--edge); border-radius: 6px; background: var(--paper);
  color: var(--ink); font: inherit; font-size: 14px; cursor: pointer;
}
.button:hover { background: var(--raised); }
.button.main { border-color: var(--main); background: var(--main); color: var(--main-ink); font-weight: 700; }
.button.main:hover { text-decoration: underline; }
.button.link { min-height: 24px; padding: 0 4px; border-color: transparent; background: none; color: var(--link); text-decoration: underline; }

.wording { margin-top: 10px; padding: 10px 12px; border-radius: 8px; background: var(--raised); font-size: 14px; }
.wording > * + * { margin-top: 6px; }
.wording .piece { overflow-wrap: anywhere; }
.wording del { color: var(--soft); }
.wording ins { font-weight: 600; text-decoration: none; }
.put-in { font-weight: 600; }
.note .row { margin-top: 6px; }
.care { padding: 12px 14px; border-radius: 8px; background: var(--care); border-inline-start: 4px solid var(--care-line); }
.care > * + * { margin-top: 6px; }
.care li + li { margin-top: 6px; }
.notes { font-size: 14px; }
.notes:not(:first-child) { padding-top: 12px; border-top: 1px solid var(--line); }
.notes h3 { font-size: 14px; color: var(--soft); }
.note { margin-top: 8px; }
.limits { padding: 10px 12px; border-radius: 8px; background: var(--raised); font-size: 14px; }
.limits p + p { margin-top: 6px; }
.offer { padding: 10px 12px; border: 1px solid var(--line); border-radius: 8px; font-size: 14px; }
.offer .row { margin-top: 8px; }
.set-aside { font-size: 14px; color: var(--soft); }

.hold {
  visibility: visible;
  width: min(480px, calc(100vw - 16px)); max-width: none; max-height: calc(100vh - 16px); margin: auto; padding: 22px 0 0; overflow: auto; overscroll-behavior: contain;
  border: 1px solid var(--edge); border-radius: 12px; background: var(--paper); box-shadow: 0 12px 48px rgb(0 0 0 / 35%);
}
.hold > * { padding-inline: 24px; }
.hold::backdrop { background: rgb(0 0 0 / 45%); }
.hold h2 { font-size: 20px; }
.hold .lead { margin-top: 6px; }
.hold .findings { margin-top: 16px; }
.hold .finding > * + * { margin-top: 4px; }
.quoted { font-weight: 600; overflow-wrap: anywhere; color: var(--amber); }
.more { margin-top: 12px; color: var(--soft); }
.hold > .row { position: sticky; bottom: 0; padding-block: 14px 12px; gap: 10px; background: var(--paper); }
.hold .button { min-height: 44px; padding: 8px 18px; font-size: 16px; }
.foot { padding-bottom: 16px; font-size: 13px; color: var(--soft); }

.mirror { position: fixed; inset: 0 auto auto 0; overflow: hidden; pointer-events: none; }
.mirror-text { color: transparent; overflow-wrap: break-word; }
.marked { text-decoration: underline wavy #c15c00 2px; text-decoration-skip-ink: none; }
.marked.shown { background: rgb(255 221 102 / 60%); }
.unseen { position: fixed; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (max-width: 400px) {
  .hold { padding-top: 16px; }
  .hold > * { padding-inline: 16px; }
  .hold .button { flex: 1 1 0; padding-inline: 6px; }
}
@media (max-height: 420px) {
  .hold { padding-top: 10px; }
  .hold h2 { font-size: 17px; }
  .hold .lead { margin-top: 2px; font-size: 14px; }
  .hold .findings { margin-top: 8px; }
  .hold > .row { padding-block: 8px; }
}
@media (forced-colors: active) {
  .mark, .card, .hold, .button { border-color: ButtonBorder; }
  .sign { forced-color-adjust: none; color: CanvasText !important; background: Canvas !important; border-color: CanvasText !important; }
  :focus-visible { outline-color: Highlight; }
}
@media (prefers-reduced-motion: no-preference) {
  .card, .hold { animation: appear 120ms ease-out; }
}
@keyframes appear { from { opacity: 0; } }
`;
