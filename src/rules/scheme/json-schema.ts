import { z } from 'zod';
import { scheme, schemeId } from './schema.ts';

/** As much of JSON Schema as the scheme language's own uses. */
export interface JsonSchema {
  readonly $schema?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: JsonSchema | false;
  readonly items?: JsonSchema;
  readonly anyOf?: readonly JsonSchema[];
  readonly allOf?: readonly JsonSchema[];
  readonly minItems?: number;
  readonly enum?: readonly (string | number | boolean)[];
  readonly definitions?: Readonly<Record<string, JsonSchema>>;
  readonly if?: JsonSchema;
  readonly then?: JsonSchema;
  readonly else?: JsonSchema;
}

let plain: JsonSchema | undefined;

/** The scheme language as zod says it, for a scheme that stands by itself. Made once, since every key that is looked up asks for it. */
export function plainJsonSchema(): JsonSchema {
  plain ??= JSON.parse(JSON.stringify(z.toJSONSchema(scheme, { io: 'input', target: 'draft-7' }))) as JsonSchema;
  return plain;
}

/**
 * What an editor checks a scheme's file against while it is written: a whole scheme where the file extends none, else only the changes, in which no key is
 * required and `~` takes a key away. Text of JSON, with a newline at its end.
 */
export function schemeJsonSchema(): string {
  const { $schema, definitions = {}, ...whole } = plainJsonSchema();
  const { properties = {}, ...changes } = changesOf(whole, definitions);
  const extending = { ...properties, id: whole.properties?.id ?? {}, extends: extendsKey() };
  const differing = Object.keys(definitions).filter((name) => hasChanges(name, definitions));
  const published = {
    $schema,
    title: 'A scheme of mutual',
    if: { required: ['extends'] },
    // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
    then: { ...changes, properties: extending, required: ['id', 'extends'] },
    else: whole,
    definitions: {
      ...definitions,
      ...Object.fromEntries(
        differing.map((name) => [changesName(name), changesOf(definitions[name] ?? {}, definitions)]),
      ),
    },
  };
  return `${JSON.stringify(published, null, 2)}\n`;
}

function extendsKey(): JsonSchema {
  return {
    ...(z.toJSONSchema(schemeId, { io: 'input', target: 'draft-7' }) as JsonSchema),
    description: 'Id of the scheme of which this file says only what changes',
  };
}

type Definitions = Readonly<Record<string, JsonSchema>>;

/** The same schema for a file of changes: nothing required, null allowed for every key, lists (which replace) left as they are. */
function changesOf(schema: JsonSchema, definitions: Definitions): JsonSchema {
  const { required: _, properties, additionalProperties, anyOf, allOf, $ref, ...rest } = schema;
  const inner = (each: JsonSchema) => changesOf(each, definitions);
  const name = $ref?.replace(/^.*\//, '') ?? '';
  return {
    ...rest,
    ...($ref && { $ref: hasChanges(name, definitions) ? $ref.replace(name, changesName(name)) : $ref }),
    ...(properties && {
      properties: Object.fromEntries(Object.entries(properties).map(([key, value]) => [key, removable(inner(value))])),
    }),
    ...(additionalProperties !== undefined && {
      additionalProperties: additionalProperties && removable(inner(additionalProperties)),
    }),
    ...(anyOf && { anyOf: anyOf.map(inner) }),
    ...(allOf && { allOf: allOf.map(inner) }),
  };
}

/** Only what has keys differs in a file of changes; texts and numbers are the same. */
function hasChanges(name: string, definitions: Definitions): boolean {
  const schema = definitions[name];
  return [schema, ...(schema?.anyOf ?? [])].some((each) => each?.type === 'object');
}

function removable(schema: JsonSchema): JsonSchema {
  if (schema.type !== undefined && schema.enum === undefined)
    return { ...schema, type: [...[schema.type].flat(), 'null'] };
  return { anyOf: [schema, { type: 'null' }] };
}

function changesName(name: string): string {
  return `${name}-changes`;
}
