import type { Heir, SubmittedClaim } from '../claim-intake/submitted-claim.ts';
import { factReaders } from '../claim-sheet/fact-readers.ts';
import { costColumn } from '../scheme/amounts.ts';
import type { ClaimField } from '../scheme/forms.ts';
import type { Scheme } from '../scheme/schema.ts';

/** A fact of a claim before and after it was put right, as plain text; null where it was, or is, not stated. */
export interface FactChange {
  readonly field: ClaimField;
  readonly before: string | null;
  readonly after: string | null;
}

/** What differs between two statements of one claim, in the order of a claim sheet. */
export function factChanges(before: SubmittedClaim, after: SubmittedClaim, scheme: Scheme): FactChange[] {
  return readersOf(scheme).flatMap(([field, read]) => {
    const [one, other] = [textOf(read(before)), textOf(read(after))];
    return one === other ? [] : [{ field, before: one, after: other }];
  });
}

type Read = (submitted: SubmittedClaim) => unknown;

function readersOf(scheme: Scheme): (readonly [ClaimField, Read])[] {
  return [
    ['unit-name', ({ unitName }) => unitName],
    ['name', ({ claimant }) => claimant.name],
    ['benefit', ({ claim }) => claim.benefit],
    ['event', ({ claim }) => claim.event],
    ['patient', ({ patient }) => patient?.name],
    ['patient-id-number', ({ patient }) => patient?.identityNumber],
    ['hospital', ({ hospital }) => hospital],
    ...factReaders(scheme).map(({ field, as }) => [field, ({ claim }: SubmittedClaim) => claim[as]] as const),
    ...costColumn.options.map(
      (column) => [`cost:${column}`, ({ claim }: SubmittedClaim) => claim.costs[column]] as const,
    ),
    ['visit-number', ({ visitNumber }) => visitNumber],
    ['receipt-number', ({ receiptNumber }) => receiptNumber],
    ['payee', ({ payee }) => payee.name],
    ['bank', ({ payee }) => payee.bank],
    ['bank-card', ({ payee }) => payee.account],
    ['phone', ({ payee }) => payee.phone],
    ['heirs', ({ heirs }) => heirs.map(heirText)],
    ['spouse-id-number', ({ spouseNumber }) => spouseNumber],
    ['remark', ({ remark }) => remark],
  ];
}

function heirText({ name, share, bank, account, papers }: Heir): string {
  return [name, share, bank, account, ...papers].filter((part) => part !== null).join(' ');
}

function textOf(value: unknown): string | null {
  if (value === undefined || value === null) return null;
  if (!Array.isArray(value)) return String(value);
  return value.length === 0 ? null : value.map(String).join('、');
}
