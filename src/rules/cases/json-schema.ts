import { z } from 'zod';
import type { JsonSchema } from '../scheme/json-schema.ts';
import { caseFile } from './case-file.ts';

let plain: JsonSchema | undefined;

/** The language of case files as zod says it. Made once, since every file that is read asks for it. */
export function plainCaseSchema(): JsonSchema {
  plain ??= JSON.parse(JSON.stringify(z.toJSONSchema(caseFile, { io: 'input', target: 'draft-7' }))) as JsonSchema;
  return plain;
}

/** What an editor checks a file of cases against while it is written. Text of JSON, with a newline at its end. */
export function caseJsonSchema(): string {
  const { $schema, ...whole } = plainCaseSchema();
  return `${JSON.stringify({ $schema, title: 'Cases that prove a scheme of mutual', ...whole }, null, 2)}\n`;
}
