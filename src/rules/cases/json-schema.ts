import { z } from 'zod';
import type { JsonSchema } from '../scheme/json-schema.ts';
import { caseFile } from './case-file.ts';

/** The language of case files as zod says it. */
export function plainCaseSchema(): JsonSchema {
  return JSON.parse(JSON.stringify(z.toJSONSchema(caseFile, { io: 'input', target: 'draft-7' })));
}

/** What an editor checks a file of cases against while it is written. Text of JSON, with a newline at its end. */
export function caseJsonSchema(): string {
  const { $schema, ...whole } = plainCaseSchema();
  return `${JSON.stringify({ $schema, title: 'Cases that prove a scheme of mutual', ...whole }, null, 2)}\n`;
}
