import { concernIds } from '../model/concern';
import { packProblems } from '../words/en-GB/pack-problems';

/** What is wrong with a piece of data and where: `path` as in `sections[3].concerns[0].id`, empty for all of it. */
export type PackProblem = { path: string; message: string };

/** As much of a zod issue as is used here. */
export type Issue = {
  code: string;
  path: PropertyKey[];
  expected?: unknown;
  values?: unknown[];
  keys?: string[];
};

/**
 * A schema's issues with `value` in words for people. Keys that are not known come first, each named: where one is
 * mistyped another is missing, and the first tells why.
 */
export function schemaProblems(issues: readonly Issue[], value: unknown): PackProblem[] {
  const isUnknownKey = ({ code }: Issue) => code === 'unrecognized_keys';
  const unknown = issues
    .filter(isUnknownKey)
    .flatMap(({ path, keys = [] }) =>
      keys.map((key) => ({ path: pathTo(asPath(path), key), message: packProblems.unknownKey() })),
    );
  const others = issues.filter((issue) => !isUnknownKey(issue));
  return [
    ...unknown,
    ...others.map((issue) => ({ path: asPath(issue.path), message: inWords(issue, value) })),
  ];
}

/** The place of a key or an index within the place that holds it. */
export function pathTo(path: string, key: PropertyKey): string {
  if (typeof key === 'number') return `${path}[${key}]`;
  return path === '' ? String(key) : `${path}.${String(key)}`;
}

/** A place from the outside in: `['sections', 3, 'ref']` is `sections[3].ref`. */
export function asPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>(pathTo, '');
}

function inWords(issue: Issue, value: unknown): string {
  if (valueAt(value, issue.path) === undefined) return packProblems.missing();
  switch (issue.code) {
    case 'invalid_type':
      return packProblems.notA({ expected: String(issue.expected) });
    case 'too_small':
      return packProblems.empty();
    case 'too_big':
      return packProblems.tooLong();
    case 'invalid_value':
      return notOneOf(issue.values ?? []);
    case 'invalid_key':
      return packProblems.unknownKey();
    default:
      return ofWrongForm(issue.path);
  }
}

function notOneOf(allowed: unknown[]): string {
  return allowed.length === concernIds.length
    ? packProblems.unknownConcern()
    : packProblems.notOneOf({ allowed: allowed.map(String) });
}

const FORMS: Record<string, () => string> = {
  format: packProblems.badFormat,
  ownNames: packProblems.badName,
  approved: packProblems.badDate,
  issued: packProblems.badDate,
  review: packProblems.badDate,
  id: packProblems.badId,
  trust: packProblems.badId,
};

/** The nearest name on the way to it says what form was expected: an entry of a list has none of its own. */
function ofWrongForm(path: readonly PropertyKey[]): string {
  const named = path.findLast((key) => typeof key === 'string');
  return (FORMS[String(named)] ?? packProblems.malformed)();
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
