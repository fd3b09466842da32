import { type Managed, type ManagedField, managedFields } from '../model/managed';
import type { ManagedProblem } from '../model/settings';
import { parsePack } from '../rules/pack';
import { faultyLine } from './faulty-line';

/** IT's settings as read, and what was wrong with them. */
export type ParsedManaged = { managed: Managed; problems: ManagedProblem[] };

/**
 * IT's settings, field by field: a fault in one leaves the others in force. In: whatever `storage.managed` gave. A list
 * keeps its good entries. A field this version does not know is no problem: it may be for a newer one.
 */
export function parseManaged(raw: Record<string, unknown>): ParsedManaged {
  const managed: Record<string, unknown> = {};
  const problems: ManagedProblem[] = [];
  for (const field of Object.keys(managedFields) as ManagedField[]) {
    const value = raw[field];
    if (value === undefined || value === null) continue;
    const parsed = field === 'pack' ? parsePackField(value) : parseField(field, value);
    const kept = parsed.ok ? parsed.value : careful[field];
    if (kept !== undefined) managed[field] = kept;
    if (parsed.problem) problems.push(parsed.problem);
  }
  // Each value has just been through the schema of its field.
  return { managed: managed as Managed, problems };
}

/** Where IT's wish to forbid may be what cannot be read, it is forbidden. */
const careful: Partial<Record<ManagedField, unknown>> = { messages: 'forbidden', history: 'forbidden' };

type ParsedField = { ok: boolean; value?: unknown; problem?: ManagedProblem };

function parseField(field: ManagedField, value: unknown): ParsedField {
  const whole = managedFields[field].safeParse(value);
  if (whole.success) return { ok: true, value: whole.data };
  const problem = problemOf(field, value, whole.error.issues);
  if (!Array.isArray(value)) return { ok: false, problem };
  const good = value.flatMap((entry: unknown): unknown => {
    const alone = managedFields[field].safeParse([entry]);
    return alone.success ? alone.data : [];
  });
  return { ok: true, value: good, problem };
}

function parsePackField(value: unknown): ParsedField {
  const json = parseField('pack', value);
  if (!json.ok) return json;
  const read = parsePack(json.value);
  if (read.ok) return { ok: true, value: read.pack };
  const [first] = read.problems;
  const more = read.problems.length - 1;
  return {
    ok: false,
    problem: { field: 'pack', code: 'bad-pack', at: first?.path, said: first?.message, more },
  };
}

/** As much of a zod issue as is used here. */
type Issue = {
  code: string;
  path: PropertyKey[];
  expected?: unknown;
  values?: unknown[];
};

function problemOf(field: ManagedField, value: unknown, issues: readonly Issue[]): ManagedProblem {
  const [first] = issues;
  const problem: ManagedProblem = { field, code: codeOf(first), more: Math.max(0, issues.length - 1) };
  if (first && first.path.length > 0) problem.at = first.path.map(String).join('.');
  if (typeof first?.expected === 'string') problem.expected = first.expected;
  if (first?.values) problem.expected = first.values.map(String).join(', ');
  if (problem.code === 'not-json' && typeof value === 'string') problem.line = faultyLine(value);
  return problem;
}

function codeOf(issue: Issue | undefined): ManagedProblem['code'] {
  switch (issue?.code) {
    case 'custom':
      return 'not-json';
    case 'invalid_type':
      return 'wrong-type';
    case 'invalid_value':
    case 'invalid_key':
    case 'unrecognized_keys':
      return 'not-one-of';
    case 'too_small':
      return 'empty';
    case 'too_big':
      return 'too-long';
    default:
      return 'wrong-form';
  }
}
