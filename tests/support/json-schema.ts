import type { JsonSchema } from '../../src/rules/scheme/json-schema.ts';

type Definitions = Readonly<Record<string, JsonSchema>>;
type Keywords = JsonSchema & {
  readonly pattern?: string;
  readonly const?: unknown;
  readonly minLength?: number;
  readonly propertyNames?: JsonSchema;
};

/** Keywords that say nothing about whether a value is valid. */
const SILENT = ['$schema', 'title', 'description', 'id', '$id', 'definitions'];
const UNDERSTOOD = [
  ...['$ref', 'type', 'properties', 'required', 'additionalProperties', 'items', 'anyOf', 'allOf', 'minItems', 'enum'],
  ...['pattern', 'const', 'minLength', 'propertyNames'],
];

/**
 * What an editor would say of a value: where it is not as a published JSON Schema has it; empty where it is. Of the keywords it knows those that ours use.
 *
 * @throws Error at a keyword that it does not know, so that none is passed over
 */
export function schemaFaults(value: unknown, schema: JsonSchema, path = '', whole: JsonSchema = schema): string[] {
  return faults(value, schema, path, whole.definitions ?? {});
}

function faults(value: unknown, schema: Keywords, path: string, definitions: Definitions): string[] {
  const unknown = Object.keys(schema).filter((key) => !SILENT.includes(key) && !UNDERSTOOD.includes(key));
  if (unknown.length > 0) throw new Error(`keywords that this does not know: ${unknown.join(', ')}`);
  const inner = (each: JsonSchema) => faults(value, each, path, definitions);
  const { $ref, anyOf, allOf = [] } = schema;
  const referred = $ref === undefined ? undefined : definitions[$ref.replace('#/definitions/', '')];
  return [
    ...(referred ? inner(referred) : []),
    ...allOf.flatMap(inner),
    ...(anyOf?.every((each) => inner(each).length > 0) ? [`${path}: none of anyOf`] : []),
    ...scalarFaults(value, schema, path),
    ...(Array.isArray(value) ? listFaults(value, schema, path, definitions) : []),
    ...(isMapping(value) ? mappingFaults(value, schema, path, definitions) : []),
  ];
}

function scalarFaults(value: unknown, schema: Keywords, path: string): string[] {
  const { type, enum: words, pattern, minLength = 0 } = schema;
  const text = typeof value === 'string' ? value : undefined;
  return [
    ...(type !== undefined &&
    ![type].flat().includes(typeOf(value)) &&
    !(typeOf(value) === 'integer' && [type].flat().includes('number'))
      ? [`${path}: is ${typeOf(value)}, not ${type}`]
      : []),
    ...(words && !words.includes(value as string) ? [`${path}: ${String(value)} is none of ${words.join(', ')}`] : []),
    ...('const' in schema && schema.const !== value ? [`${path}: is not ${String(schema.const)}`] : []),
    ...(text !== undefined && pattern !== undefined && !new RegExp(pattern, 'u').test(text)
      ? [`${path}: ${text} is not ${pattern}`]
      : []),
    ...(text !== undefined && text.length < minLength ? [`${path}: is too short`] : []),
  ];
}

function listFaults(value: readonly unknown[], schema: Keywords, path: string, definitions: Definitions): string[] {
  const { items, minItems = 0 } = schema;
  return [
    ...(value.length < minItems ? [`${path}: has fewer than ${minItems}`] : []),
    ...value.flatMap((each, index) => (items ? faults(each, items, `${path}[${index + 1}]`, definitions) : [])),
  ];
}

function mappingFaults(
  value: Record<string, unknown>,
  schema: Keywords,
  path: string,
  definitions: Definitions,
): string[] {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  return [
    ...required.filter((key) => !(key in value)).map((key) => `${path}: lacks ${key}`),
    ...Object.entries(value).flatMap(([key, each]) => {
      const own = Object.hasOwn(properties, key) ? properties[key] : additionalProperties;
      const ofName = propertyNames ? faults(key, propertyNames, `${path}.${key}`, definitions) : [];
      if (own === false) return [`${path}: does not know ${key}`];
      return [...ofName, ...(own ? faults(each, own, `${path}.${key}`, definitions) : [])];
    }),
  ];
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return Number.isInteger(value) ? 'integer' : typeof value;
}
