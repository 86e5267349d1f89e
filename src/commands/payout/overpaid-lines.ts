import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { OverpaidClaim } from '../../io/ledger/read/claims/overpaid-claims.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { heldNextTexts } from '../../io/report/text/held-next-texts.ts';
import { overpaidTexts } from '../../io/report/text/overpaid-texts.ts';
import { listed } from '../../rules/value/listed.ts';
import { fen, sumOf, yuan } from '../../rules/value/money.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';

/** So many numbers are named. */
const NAMED = 5;

/** What was paid beyond what is owed, with the command that books it. */
export function overpaidLines(overpaid: readonly OverpaidClaim[], office: string, { language }: Context): string[] {
  if (overpaid.length === 0) return [];
  const { members, amount } = overpaidSum(overpaid);
  const first = overpaid.slice(0, NAMED).map(({ number }) => shownNumber(office, number));
  const numbers = `${listed(first)[language]}${members > first.length ? ' …' : ''}`;
  const paid = overpaid.find((each) => each.paid !== undefined)?.paid;
  const reason = heldNextTexts.reasonWord[language];
  const command = `mutual claim correct ${shownNumber(office, paid ?? '')} --reason ${reason}`;
  return [
    `  ${fill(overpaidTexts.status, language, { members, amount: grouped(amount), numbers })}`,
    ...(paid === undefined ? [] : [`    ${fill(overpaidTexts.next, language, { command })}`]),
  ];
}

/** How many members, and how much together. */
export function overpaidSum(overpaid: readonly OverpaidClaim[]) {
  return { members: overpaid.length, amount: yuan(sumOf(overpaid.map(({ amount }) => fen(amount)))) };
}
