import type { SettledPart } from '../fund/settled-part.ts';
import type { StatementLine } from '../statement/statement.ts';
import { type Fen, fen } from '../value/money.ts';
import { bare } from './open-book.ts';
import type { ReceiptGrounds, SubsidyOwing } from './receipt.ts';

const INTEREST = /利息|结息|存息|付息|interest/iu;
const DONATION = /捐赠|捐款|捐助|爱心款|donation/iu;
const BANKS = /银行|信用社|信用联社|农商行|利息|应付|^$/u;

/** Who pays parts of fees, by what their accounts are called. */
const payerNames: readonly (readonly [RegExp, string])[] = [
  [/帮扶|送温暖|困难职工/u, 'relief-fund'],
  [/省.*(?:总工会|职工互助|互助会)|省总/u, 'provincial-union'],
  [/(?:市|州|地区|盟).*总工会/u, 'city-union'],
  [/财政|国库|人民政府/u, 'government'],
];

/** Whether a line is interest; `perhaps` where somebody else than the bank pays it. */
export function isInterest({ remark, counterparty, amount }: StatementLine): 'yes' | 'perhaps' | 'no' {
  if (fen(amount) < 0n || !INTEREST.test(`${remark ?? ''} ${counterparty ?? ''}`)) return 'no';
  return BANKS.test(counterparty ?? '') ? 'yes' : 'perhaps';
}

/** Whether a line may be a donation: never sure, since a unit may call its fees so. */
export function isDonation({ remark, counterparty }: StatementLine): boolean {
  return DONATION.test(remark ?? '') || /慈善|红十字|基金会/u.test(counterparty ?? '');
}

/** The payer of parts of fees that the counterparty is, by its name. */
export function subsidyPayer({ counterparty }: Pick<StatementLine, 'counterparty'>): string | undefined {
  return payerNames.find(([pattern]) => pattern.test(counterparty ?? ''))?.[1];
}

/** What payers of parts of fees still owe, while lines are matched. */
export class OpenSubsidies {
  readonly #open = new Map<SubsidyOwing, Fen>();

  constructor({ subsidies }: Pick<ReceiptGrounds, 'subsidies'>) {
    for (const each of subsidies) if (each.open > 0n) this.#open.set(each, each.open);
  }

  open(payer?: string, periods?: ReadonlySet<string>): { readonly owing: SubsidyOwing; readonly open: Fen }[] {
    return [...this.#open]
      .filter(
        ([owing, open]) =>
          open > 0n && (payer === undefined || owing.payer === payer) && (periods?.has(owing.period) ?? true),
      )
      .map(([owing, open]) => ({ owing, open }));
  }

  /** What exactly a payer owes, for one period or all together; undefined where the sum is another. */
  exactly(payer: string, amount: Fen, periods: ReadonlySet<string> | undefined): SettledPart[] | undefined {
    const open = this.open(payer, periods);
    const total = open.reduce((sum, each) => sum + each.open, 0n);
    const fitting = total === amount ? open : open.filter((each) => each.open === amount);
    if (fitting.length === 0 || (total !== amount && fitting.length > 1)) return undefined;
    return this.#take(fitting);
  }

  /**
   * What a sum settles where a person says that it is a subsidy: parts of fees that its payer owes, the oldest period first, and beyond them a grant. A payer that is not
   * known by name is taken for the only one who owes.
   */
  asTold(line: StatementLine, home: string, periods: ReadonlySet<string> | undefined): SettledPart[] {
    const payers = [...new Set(this.open(undefined, periods).map(({ owing }) => owing.payer))];
    const payer = subsidyPayer(line) ?? (payers.length === 1 ? payers[0] : undefined);
    let rest = fen(line.amount);
    const parts: SettledPart[] = [];
    for (const { owing, open } of payer === undefined ? [] : this.open(payer, periods)) {
      const part = open < rest ? open : rest;
      if (part > 0n) parts.push(...this.#take([{ owing, open: part }]));
      rest -= part;
    }
    const grant = {
      ...bare('grant', rest),
      payer: payer ?? line.counterparty,
      period: [...(periods ?? [])][0] ?? home,
    };
    return rest > 0n ? [...parts, grant] : parts;
  }

  #take(some: readonly { readonly owing: SubsidyOwing; readonly open: Fen }[]): SettledPart[] {
    return some.map(({ owing, open }) => {
      this.#open.set(owing, (this.#open.get(owing) ?? 0n) - open);
      return { ...bare('subsidy', open), payer: owing.payer, period: owing.period };
    });
  }
}
