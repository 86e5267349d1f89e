import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import type { SubmittedFile } from '../submission/cell.ts';
import { anotherForm, type SubmittedKind } from '../submission/form-words.ts';
import { type ColumnMap, type Recognition, recogniseRoster } from '../submission/recognise-roster.ts';
import { kindsOfFile } from './kinds-of-file.ts';

/**
 * Finds the rosters in a submitted file; where nobody is listed in it, tells what it is instead, so far as a verb takes it: `another-form`.
 *
 * @param options.map - column numbers from 1 that hold a field whatever their header says (`--map`); who gives any says that it is a roster
 */
export function recogniseSubmitted(
  file: SubmittedFile,
  scheme: Scheme,
  { map }: { readonly map?: ColumnMap } = {},
): Recognition {
  const found = recogniseRoster(file, scheme, map ? { map } : {});
  const isListed = found.submissions.some(({ rows }) =>
    rows.some(({ cells }) => /\d{14}/.test(cells['id-number']?.text ?? '')),
  );
  if (isListed || map?.size || found.otherForms.length > 0) return found;
  const instead = anotherKind(file, scheme, 'roster');
  return instead === undefined ? found : { ...found, submissions: [], findings: [instead] };
}

/** `another-form` where a file that a verb finds nothing in is of one kind that another verb takes; undefined where nobody can say. */
export function anotherKind(file: SubmittedFile, scheme: Scheme, wanted: SubmittedKind): Finding | undefined {
  const kinds = kindsOfFile(file, scheme);
  const [kind] = kinds;
  return kind === undefined || kinds.includes(wanted) ? undefined : anotherForm({ file: file.path }, kind, wanted);
}

/**
 * What a verb that found nothing to take in a file tells of it: where the file is of another kind, that in place of what its header lacks. A column that is missing is
 * still told, unless the file is surely another form.
 */
export function withAnotherKind(
  findings: readonly Finding[],
  file: SubmittedFile,
  scheme: Scheme,
  wanted: SubmittedKind,
): readonly Finding[] {
  const isLacking = ({ code }: Finding) => code === 'header-not-found' || code === 'column-missing';
  if (!findings.some(isLacking)) return findings;
  const [form] = recogniseRoster(file, scheme).otherForms;
  const sure = form === undefined || form === wanted ? undefined : anotherForm({ file: file.path }, form, wanted);
  const isNameless = findings.some(({ code }) => code === 'header-not-found');
  const instead = sure ?? (isNameless ? anotherKind(file, scheme, wanted) : undefined);
  return instead === undefined ? findings : [...findings.filter((each) => !isLacking(each)), instead];
}
