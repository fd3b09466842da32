import * as z from 'zod/mini';
import schema from '../../public/managed_schema.json';
import { type ManagedField, managedFields } from '../../src/model/managed';

/** How a setting is entered: `json` is JSON in a string. */
export type FieldKind = 'text' | 'json' | 'choice' | 'yes-no' | 'list';

/** One managed setting as the kit describes it, in plain English. `choices` is empty but for a `choice`. */
export type KitField = {
  name: ManagedField;
  title: string;
  description: string;
  kind: FieldKind;
  choices: string[];
};

/** What IT wants set, in the shape in which browsers take it. */
export type Intended = Partial<Record<ManagedField, string | boolean | string[]>>;

/**
 * Every managed setting, in the schema's order: words and type from `public/managed_schema.json`, choices and the need
 * for JSON from the zod schema that judges the values. Every policy file of the kit is made from this list.
 */
export const kitFields: readonly KitField[] = (Object.keys(managedFields) as ManagedField[]).map(describe);

function describe(name: ManagedField): KitField {
  const { title, description } = schema.properties[name];
  const choices = choicesOf(name);
  return { name, title, description, choices, kind: kindOf(name, choices) };
}

function kindOf(name: ManagedField, choices: readonly string[]): FieldKind {
  const { type } = schema.properties[name];
  if (type === 'boolean') return 'yes-no';
  if (type === 'array') return 'list';
  if (choices.length > 0) return 'choice';
  // Only a field that wants JSON says of half a bracket that it is none.
  const judged = managedFields[name].safeParse('{');
  return judged.error?.issues.some(({ code }) => code === 'custom') ? 'json' : 'text';
}

function choicesOf(name: ManagedField): string[] {
  const read = z.toJSONSchema(managedFields[name], { io: 'input', unrepresentable: 'any' });
  return (read.enum ?? []).map(String);
}
