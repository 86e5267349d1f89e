import { relative } from 'node:path';
import { fill, type Text } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';

/** A blank sheet that was written. */
interface WrittenTemplate {
  /** The verb: `template roster`. */
  readonly command: string;
  /** Id of its scheme. */
  readonly scheme: string;
  readonly path: string;
  /** How many it has. */
  readonly columns: number;
  /** What is said of it, with its file and columns. */
  readonly done: Text;
}

/** Tells which blank sheet was written, and for `--json` by which scheme. */
export function tellTemplate({ command, scheme, path, columns, done }: WrittenTemplate, context: Context): void {
  const file = relative(context.surroundings.directory, path) || path;
  const lines = context.json
    ? [JSON.stringify({ schemaVersion: 1, command, scheme, outputs: [file] }, null, 2)]
    : fittedLines([fill(done, context.language, { file, columns })], context);
  for (const line of lines) context.print(line);
}
