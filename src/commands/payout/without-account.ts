import { grouped } from '../../io/report/decision/wording.ts';
import { withoutAccountTexts } from '../../io/report/text/without-account-texts.ts';
import type { Payable } from '../../rules/payout/payable.ts';
import { lacksAccount } from '../../rules/payout/payment.ts';
import { listed } from '../../rules/value/listed.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { sortOut } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { type ClaimToPay, gatherPayables, ofThose, toMove } from './gather.ts';
import { lapsedApprovals } from './lapsed-approvals.ts';
import { stateAccountCommand } from './mend-account.ts';

/** So many claims are named. */
const NAMED = 5;

/** Claims that cannot be paid because no account is known of their payee, or of one of their heirs. Numbers without the office where it is this one's. */
export interface WithoutAccount {
  readonly claims: number;
  readonly amount: Yuan;
  /** The first of them. */
  readonly first: readonly string[];
  /** Which heir of the first lacks it, from 0; null where it has none. */
  readonly heir: number | null;
}

/** Where every payee's account is known, or nothing is payable. */
export const noneWithoutAccount: WithoutAccount = { claims: 0, amount: yuan(0n), first: [], heir: null };

/** Those that `payout` would leave out today for want of an account: what waits for approval or for its public notice is not among them. */
export async function withoutAccount(open: OpenPeriod, today: PlainDate): Promise<WithoutAccount> {
  const { office } = open.workspace.settings;
  const lacking: ClaimToPay[] = [];
  await gatherPayables(open, { office, unit: undefined, unstatedOnly: true }, (page) => {
    lacking.push(...page.filter(lacksOne));
  });
  const lapsed = await lapsedApprovals(open);
  const approved = lacking.filter(({ record }) => !lapsed.has(record.number));
  const { free } = await sortOut(open, toMove(approved), 'payment', today);
  return lackingAccount(ofThose(approved, free));
}

/** Those of claims whose payees are settled that cannot be paid for want of an account. */
export function lackingAccount(payables: readonly Payable[]): WithoutAccount {
  const lacking = payables.filter(lacksOne);
  const [first] = lacking;
  return {
    claims: lacking.length,
    amount: yuan(sumOf(lacking.map(({ amount }) => fen(amount)))),
    first: lacking.slice(0, NAMED).map(({ claim }) => claim),
    heir: first === undefined || first.heirs.length === 0 ? null : first.heirs.findIndex(lacksAccount),
  };
}

function lacksOne({ heirs, payee }: Payable): boolean {
  return heirs.length === 0 ? lacksAccount(payee) : heirs.some(lacksAccount);
}

/** How many there are, the first of them by number, and the command that states the account of the first; none where there are none. */
export function withoutAccountLines(
  of: WithoutAccount,
  asked: 'status' | 'approved',
  language: Language,
): { readonly told: string; readonly command: string } | undefined {
  const { claims, amount, first, heir } = of;
  const [number] = first;
  if (number === undefined) return undefined;
  const numbers = `${listed(first)[language]}${claims > first.length ? ' …' : ''}`;
  const told = fill(withoutAccountTexts[asked], language, { claims, amount: grouped(amount), numbers });
  return { told, command: stateAccountCommand(number, heir, language) };
}

/** The same as data. */
export function withoutAccountJson({ claims, amount, first }: WithoutAccount) {
  return { claims, amount, first };
}
