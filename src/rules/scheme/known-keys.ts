import { type JsonSchema, plainJsonSchema } from './json-schema.ts';
import type { SchemePath } from './source-tree.ts';

/**
 * The keys that the scheme language has at a path, in alphabetical order: of all readings, where a value allows several.
 *
 * @param root - the language, where it is another's: of case files
 */
export function knownKeys(path: SchemePath, root: JsonSchema = plainJsonSchema()): readonly string[] {
  let here = alternatives(root, root);
  for (const step of path) {
    here = here.flatMap((schema) => inside(schema, step)).flatMap((schema) => alternatives(schema, root));
  }
  return [...new Set(here.flatMap((schema) => Object.keys(schema.properties ?? {})))].sort();
}

function inside(schema: JsonSchema, step: string | number): JsonSchema[] {
  const next = typeof step === 'number' ? schema.items : (schema.properties?.[step] ?? schema.additionalProperties);
  return next ? [next] : [];
}

function alternatives(schema: JsonSchema, root: JsonSchema): JsonSchema[] {
  const referred = schema.$ref && root.definitions?.[schema.$ref.replace('#/definitions/', '')];
  const further = [...(schema.anyOf ?? []), ...(schema.allOf ?? []), ...(referred ? [referred] : [])];
  return [schema, ...further.flatMap((each) => alternatives(each, root))];
}
