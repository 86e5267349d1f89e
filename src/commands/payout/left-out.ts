import { grouped } from '../../io/report/decision/wording.ts';
import { standingTexts } from '../../io/report/text/standing-texts.ts';
import { lacksAccount } from '../../rules/payout/payment.ts';
import { listed } from '../../rules/value/listed.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import { sortOut } from '../notice/kept-back.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import { checkGathered } from './check-gathered.ts';
import { type ClaimToPay, gatherPayables, ofThose, toMove } from './gather.ts';
import { lapsedApprovals } from './lapsed-approvals.ts';

/** So many claims are named. */
const NAMED = 5;

/** Claims that a batch would leave out for who is to be paid, or where. Numbers without the office where it is this one's. */
export interface LeftOut {
  readonly claims: number;
  readonly amount: Yuan;
  /** The first of them. */
  readonly first: readonly string[];
}

/** Those that `payout` would leave out today though their payee has an account: it is damaged or doubted, of several members, of the dead. What waits for approval again, or for its public notice, is not among them. */
export async function leftOut(open: OpenPeriod, today: PlainDate): Promise<LeftOut> {
  const { office } = open.workspace.settings;
  const gathered: ClaimToPay[] = [];
  await gatherPayables(open, { office, unit: undefined }, (page) => {
    gathered.push(...page);
  });
  const { free } = await sortOut(open, toMove(gathered), 'payment', today);
  const payables = ofThose(gathered, free);
  const { blocked } = await checkGathered(open, payables);
  const lapsed = await lapsedApprovals(open);
  const left = payables.filter(
    (each) => blocked.has(each.claim) && !lapsed.has(each.record.number) && !isWithoutAccount(each),
  );
  return {
    claims: left.length,
    amount: yuan(sumOf(left.map(({ amount }) => fen(amount)))),
    first: left.slice(0, NAMED).map(({ claim }) => claim),
  };
}

function isWithoutAccount({ heirs, payee }: ClaimToPay): boolean {
  return heirs.length === 0 ? lacksAccount(payee) : heirs.some(lacksAccount);
}

/** The same in words, below what is payable; nothing where there is none, or nobody looked. */
export function leftOutLines(of: LeftOut | null, language: Language): string[] {
  if (of === null || of.claims === 0) return [];
  const { claims, amount, first } = of;
  const numbers = `${listed(first)[language]}${claims > first.length ? ' …' : ''}`;
  return [`    ${fill(standingTexts.leftOut, language, { claims, amount: grouped(amount), numbers })}`];
}
