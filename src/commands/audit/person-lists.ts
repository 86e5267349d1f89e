import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import type { AuditFound } from '../../rules/audit/audit-test.ts';
import { type ListedPerson, readPersonList } from '../../rules/audit/lists/read-person-list.ts';
import type { Origin } from '../../rules/submission/cell.ts';
import { type Text, worded } from '../../rules/value/text.ts';

/** Lists of people that auditors brought, read together. */
export interface PersonLists {
  readonly persons: readonly ListedPerson[];
  /** Why nothing can be compared: no file has identity numbers. */
  readonly unusable: Text | undefined;
  /** How many were read and what was not, as figures of the test. */
  readonly measures: NonNullable<AuditFound['measures']>;
}

const UNUSABLE: Text = {
  zh: '{files} 中没有读到身份证号码。请检查文件，或另存为 Excel 工作簿后再试。',
  en: 'No identity number could be read in {files}. Look at the file, or save it as a workbook of Excel and try again.',
};
const NAMED: Text = { zh: '名单人数', en: 'People on the list' };
const WITHOUT_NUMBERS: Text = { zh: '没有读到身份证号码的文件', en: 'Files in which no identity number was read' };
const NOT_UNDERSTOOD: Text = { zh: '名单中号码有误、未比对的行', en: 'Lines whose number is wrong, not compared' };
const FIRST: Text = { zh: '其中第一处', en: 'The first of them' };

/**
 * Reads the files, whatever their layout. What cannot be read is told, never thrown.
 *
 * @param given - files, folders or patterns as on the command line
 * @param directory - what relative paths start from
 * @throws UserError where a file is not there
 */
export async function readPersonLists(given: readonly string[], directory: string): Promise<PersonLists> {
  const { inputs } = await expandInputs(given, directory);
  const persons: ListedPerson[] = [];
  const notUnderstood: Origin[] = [];
  const without: string[] = [];
  for (const { path, shownAs } of inputs) {
    const { file } = await readSubmittedFile(path, { shownAs });
    const list = file && readPersonList(file);
    if (list === undefined || list.persons.length === 0) without.push(shownAs);
    for (const each of list?.persons ?? []) persons.push(each);
    for (const each of list?.notUnderstood ?? []) notUnderstood.push(each);
  }
  const files = inputs.map(({ shownAs }) => shownAs).join('、');
  const [first] = notUnderstood;
  return {
    persons,
    unusable: persons.length === 0 ? worded(UNUSABLE, { files }) : undefined,
    measures: [
      { name: NAMED, value: String(persons.length) },
      ...(without.length > 0 ? [{ name: WITHOUT_NUMBERS, value: without.join('、') }] : []),
      ...(first === undefined
        ? []
        : [
            { name: NOT_UNDERSTOOD, value: String(notUnderstood.length) },
            {
              name: FIRST,
              value: [first.file, first.sheet, first.cell].filter((part) => part !== undefined).join(' '),
            },
          ]),
    ],
  };
}
