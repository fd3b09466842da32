import { parseArgs } from 'node:util';
import { checkDraft } from '../src/check/check-draft';
import type { Pack } from '../src/model/pack';
import { builtInPacks, isReviewPassed } from '../src/rules/pack';
import { scan as words } from '../src/words/en-GB/scan';
import { readPack } from './check-pack/read-pack';
import { readDrafts } from './read-drafts';

/**
 * The headless check:
 *   scan --trust wmas [--format text|jsonl] [--signals] [--pack FILE] FILE|-
 * Exit 0 when nothing serious was noticed, 1 when something was, 2 on bad input.
 */
function main(): number {
  const asked = readArguments();
  if (typeof asked === 'string') return fail(asked);
  const pack = findPack(asked);
  if (typeof pack === 'string') return fail(pack);

  let lines: ReturnType<typeof readDrafts>;
  try {
    lines = readDrafts(asked.file);
  } catch (error) {
    return fail(
      words.unreadable({
        file: asked.file,
        reason: error instanceof Error ? error.message : String(error),
      }),
    );
  }
  const today = new Date().toISOString().slice(0, 10);
  if (asked.format === 'text' && isReviewPassed(pack, today)) {
    process.stderr.write(
      `${words.reviewPassed({ title: pack.document.title, review: pack.document.review ?? '' })}\n`,
    );
  }
  let serious = false;
  let broken = false;
  for (const line of lines) {
    if (!line.ok) {
      process.stderr.write(`${words.brokenLine({ line: line.line, reason: line.reason })}\n`);
      broken = true;
      continue;
    }
    const report = checkDraft(line.draft, { pack, today, ownNames: [], officialAccounts: [], severity: {} });
    serious ||= report.warnings.some((warning) => warning.severity === 'serious');
    process.stdout.write(
      asked.format === 'jsonl'
        ? `${asLine(line.id, report, asked.signals)}\n`
        : asText(line.id, line.draft.text, report, asked.signals),
    );
  }
  return broken ? 2 : serious ? 1 : 0;
}

type Asked = {
  trust: string | undefined;
  pack: string | undefined;
  format: 'text' | 'jsonl';
  signals: boolean;
  file: string;
};

function readArguments(): Asked | string {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        trust: { type: 'string' },
        pack: { type: 'string' },
        format: { type: 'string', default: 'text' },
        signals: { type: 'boolean', default: false },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) return words.usage();
    if (values.format !== 'text' && values.format !== 'jsonl') return words.usage();
    return { trust: values.trust, pack: values.pack, format: values.format, signals: values.signals, file };
  } catch (error) {
    return `${error instanceof Error ? error.message : String(error)}\n${words.usage()}`;
  }
}

function findPack(asked: Asked): Pack | string {
  if (asked.pack !== undefined) {
    try {
      const read = readPack(asked.pack);
      return read.ok ? read.pack : read.faults.map(words.badPack).join('\n');
    } catch (error) {
      return words.unreadable({
        file: asked.pack,
        reason: error instanceof Error ? error.message : String(error),
      });
    }
  }
  const known = Object.keys(builtInPacks());
  const pack = builtInPacks()[(asked.trust ?? '').toLowerCase()];
  return pack ?? words.unknownTrust({ trust: asked.trust ?? '', known: known.join(', ') });
}

function asLine(id: string, report: ReturnType<typeof checkDraft>, signals: boolean): string {
  return JSON.stringify({
    id,
    warnings: report.warnings.map(({ concern, severity, sections, spans, message }) => ({
      concern,
      severity,
      sections: sections.map((section) => section.ref),
      spans,
      message,
    })),
    unchecked: report.unchecked,
    ...(signals ? { signals: report.signals } : {}),
  });
}

function asText(id: string, text: string, report: ReturnType<typeof checkDraft>, signals: boolean): string {
  const lines = [words.heading({ id, count: report.warnings.length })];
  for (const warning of report.warnings) {
    lines.push(words.warning({ severity: warning.severity, message: warning.message }));
    for (const { start, end } of warning.spans) lines.push(words.quoted({ words: text.slice(start, end) }));
    for (const section of warning.sections) lines.push(words.section(section));
  }
  for (const care of report.cares) lines.push(words.care({ care }));
  if (report.unchecked.length > 0) lines.push(words.unchecked({ names: report.unchecked.join(', ') }));
  if (signals)
    for (const { kind, start, end } of report.signals)
      lines.push(words.signal({ kind, start, end, words: text.slice(start, end) }));
  return `${lines.join('\n')}\n\n`;
}

function fail(message: string): number {
  process.stderr.write(`${message}\n`);
  return 2;
}

process.exitCode = main();
