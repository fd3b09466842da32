import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const FOLDER = path.resolve(import.meta.dirname, '../../src/words/en-GB');
/** What a hole is read as. */
const HOLE = 'it';

/** A text of `src/words`: its file, and its words with every hole filled. */
export type Said = { file: string; text: string };

/** Every text in the files of words, also those that only one turn of a condition gives. In: files to leave out. */
export function saidInWords(besides: readonly string[]): Said[] {
  return readdirSync(FOLDER)
    .filter((file) => !besides.includes(file))
    .flatMap((file) => {
      const source = readFileSync(path.join(FOLDER, file), 'utf8');
      return textsIn(ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true)).map((text) => ({
        file,
        text,
      }));
    });
}

function textsIn(node: ts.Node): string[] {
  if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return [];
  if (ts.isPropertyAssignment(node)) return textsIn(node.initializer);
  if (ts.isStringLiteralLike(node)) return [node.text];
  if (ts.isTemplateExpression(node)) {
    const whole = node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('');
    const inner = node.templateSpans.flatMap(({ expression }) => textsIn(expression));
    return [whole, ...inner];
  }
  const texts: string[] = [];
  ts.forEachChild(node, (child) => {
    texts.push(...textsIn(child));
  });
  return texts;
}
