import { bareName } from '../person/bare-name.ts';
import { saysNothing } from '../person/tidy-text.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { ClaimColumn } from './find-header.ts';
import type { ClaimRow } from './find-tables.ts';
import { memberHimself } from './words.ts';

/** What is stated of whoever gets the money. */
const ofPayee: ReadonlySet<ClaimField> = new Set(['payee', 'heirs', 'bank', 'bank-card', 'phone']);
const ofPatient: readonly ClaimField[] = ['patient', 'patient-id-number', 'patient-birth-date'];
const payeeWords = /收款|领款|领取|代领|代办|继承|受益|户名|开户/;

/** Whether a header asks what the payee or an heir is to the member, not the patient: 收款人与职工关系. */
export function asksForPayeesRelation(header: string): boolean {
  return payeeWords.test(header) && header.includes('关系');
}

/**
 * Whether the relation stands among the payee's columns of a list that has none for a patient: 收款人、与职工关系, also with bank or account between them. There it is the payee's, as the
 * application for a death grant or for a sick member whose family fetches the money has it.
 */
export function standsBesidePayee(columns: readonly ClaimColumn[]): boolean {
  const at = columns.findIndex(({ field }) => field === 'relation');
  if (at === -1 || columns.some(({ field }) => field !== undefined && ofPatient.includes(field))) return false;
  for (const { field, header } of columns.slice(0, at).reverse()) {
    if (field === 'payee' || field === 'heirs') return true;
    if (field === undefined ? !payeeWords.test(header) : !ofPayee.has(field)) return false;
  }
  return false;
}

/** Whether a form asks for the relation in the row of the payee or heir, to the right, and for no patient. */
export function asksBesidePayee({ cells }: ClaimRow): boolean {
  const { relation, payee, heirs } = cells;
  if (relation === undefined || ofPatient.some((field) => cells[field] !== undefined)) return false;
  return [payee, heirs].some((cell) => cell?.row === relation.row && cell.column < relation.column);
}

/** The row without the relation that is the payee's: somebody else than the member is named there. Where nobody else is, it is left to be the patient's. */
export function withoutPayeesRelation(row: ClaimRow): ClaimRow {
  const { relation, ...cells } = row.cells;
  const { name, payee, heirs } = cells;
  if (relation === undefined) return row;
  const others = [payee, heirs].filter((cell) => cell !== undefined && namesAnother(cell.text, name?.text ?? ''));
  return others.length === 0 ? row : { ...row, cells };
}

function namesAnother(text: string, name: string): boolean {
  const called = bareName(text);
  return !saysNothing(called) && !memberHimself.test(called) && called !== bareName(name);
}
