import { type Managed, type ManagedField, managedFields, structuredFields } from '../model/managed';
import type { ManagedProblem } from '../model/settings';
import { parsePackChanges } from '../rules/change-pack';
import { parsePack } from '../rules/pack';
import { asPath, type Issue, type PackProblem, schemaProblems } from '../rules/schema-problems';
import { readJson } from './json-text';

/** IT's settings as read, and what was wrong with them. */
export type ParsedManaged = { managed: Managed; problems: ManagedProblem[] };

/**
 * IT's settings, field by field: a fault in one leaves the others in force. In: whatever `storage.managed` gave. A list
 * keeps its good entries; a structured value is used whole or not at all. Of each field the first fault is told. A field
 * that is not known has no effect, and is told too: most likely it is a mistyped one. Chromium drops those before us.
 */
export function parseManaged(raw: Record<string, unknown>): ParsedManaged {
  const managed: Record<string, unknown> = {};
  const problems: ManagedProblem[] = [];
  for (const field of Object.keys(managedFields) as ManagedField[]) {
    const { kept, problems: found } = readField(field, raw[field]);
    if (kept !== undefined) managed[field] = kept;
    const [first] = found;
    if (first) problems.push({ ...first, more: found.length - 1 });
  }
  problems.push(...unknownFields(raw));
  // Each value has just been through the schema of its field.
  return { managed: managed as Managed, problems };
}

function unknownFields(raw: Record<string, unknown>): ManagedProblem[] {
  const known = Object.keys(managedFields);
  return Object.keys(raw)
    .filter((field) => !known.includes(field))
    .map((field) => ({ field, code: 'unknown-field', expected: known.join(', '), more: 0 }));
}

/** What one field's value comes to, undefined when it is not given or cannot be used, and every fault in it. */
export function readField(
  field: ManagedField,
  value: unknown,
): { kept: unknown; problems: ManagedProblem[] } {
  if (value === undefined || value === null) return { kept: undefined, problems: [] };
  const read =
    isStructured(field) && typeof value === 'string' ? readText(field, value) : judge(field, value);
  return { kept: read.ok ? read.value : careful[field], problems: read.problems };
}

/** Where IT's wish to forbid may be what cannot be read, it is forbidden. */
const careful: Partial<Record<ManagedField, unknown>> = { messages: 'forbidden', history: 'forbidden' };

type StructuredField = keyof typeof structuredFields;
type ReadValue = { ok: boolean; value?: unknown; problems: ManagedProblem[] };

function isStructured(field: ManagedField): field is StructuredField {
  return field in structuredFields;
}

function readText(field: StructuredField, text: string): ReadValue {
  const json = readJson(text);
  if (!json.ok) return { ok: false, problems: [{ field, code: 'not-json', line: json.line, more: 0 }] };
  const read = readStructured(field, json.value);
  if (read.ok) return { ok: true, value: read.value, problems: [] };
  return { ok: false, problems: read.problems.map((problem) => inField(field, problem, json.lineOf)) };
}

/** A fault inside a structured value as one of the field that holds it. Without a text it has no line. */
export function inField(
  field: ManagedField,
  { path, message }: PackProblem,
  lineOf?: (path: string) => number,
): ManagedProblem {
  return { field, code: 'bad-content', at: path, line: lineOf?.(path), said: message, more: 0 };
}

function readStructured(field: StructuredField, value: unknown) {
  if (field === 'pack') {
    const read = parsePack(value);
    return read.ok ? { ok: true as const, value: read.pack } : read;
  }
  if (field === 'packChanges') {
    const read = parsePackChanges(value);
    return read.ok ? { ok: true as const, value: read.changes } : read;
  }
  const read = structuredFields[field].safeParse(value);
  if (read.success) return { ok: true as const, value: read.data };
  return { ok: false as const, problems: schemaProblems(read.error.issues, value) };
}

function judge(field: ManagedField, value: unknown): ReadValue {
  const whole = managedFields[field].safeParse(value);
  if (whole.success) return { ok: true, value: whole.data, problems: [] };
  const problems = whole.error.issues.map((issue) => problemOf(field, issue));
  if (!Array.isArray(value)) return { ok: false, problems };
  const good = value.flatMap((entry: unknown): unknown => {
    const alone = managedFields[field].safeParse([entry]);
    return alone.success ? alone.data : [];
  });
  return { ok: true, value: good, problems };
}

function problemOf(field: ManagedField, issue: Issue): ManagedProblem {
  const problem: ManagedProblem = { field, code: codeOf(issue), more: 0 };
  if (issue.path.length > 0) problem.at = asPath(issue.path);
  if (typeof issue.expected === 'string') problem.expected = issue.expected;
  if (issue.values) problem.expected = issue.values.map(String).join(', ');
  return problem;
}

function codeOf({ code }: Issue): ManagedProblem['code'] {
  switch (code) {
    case 'invalid_type':
      return 'wrong-type';
    case 'invalid_value':
      return 'not-one-of';
    case 'too_small':
      return 'empty';
    case 'too_big':
      return 'too-long';
    default:
      return 'wrong-form';
  }
}
