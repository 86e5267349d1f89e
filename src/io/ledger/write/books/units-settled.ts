import type { EntryBody } from '../../entry/entry.ts';

/** Units for which a statement, an assignment or a set-off settles something, also more than once; undefined for entries of other kinds. */
export function unitsSettled(body: EntryBody): readonly (string | null)[] | undefined {
  switch (body.kind) {
    case 'statement-taken':
      return body.lines.flatMap((line) => line.parts.map(({ unit }) => unit));
    case 'statement-assigned':
      return [...body.before, ...body.after].map(({ unit }) => unit);
    case 'advances-set-off':
      return body.items.map(({ unit }) => unit);
    default:
      return undefined;
  }
}
