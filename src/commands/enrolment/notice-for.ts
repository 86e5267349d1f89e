import type { Notice, NoticeLine } from '../../io/workbook/notice.ts';
import type { WorkbookHead } from '../../io/workbook/workbook-head.ts';
import type { Settings } from '../../io/workspace/settings.ts';
import type { CoverageRecord, MemberRecord } from '../../rules/enrolment/known.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { fen, sumOf, type Yuan, yuan } from '../../rules/value/money.ts';
import type { PlainDate } from '../../rules/value/plain-date.ts';

/** What a notice is made of besides the unit's members. */
export interface NoticeSettings {
  readonly scheme: Scheme;
  readonly head: WorkbookHead;
  readonly account: Settings['account'];
  /** The day of the business. */
  readonly issuedOn: PlainDate;
  /** Last day of the payment window, where the scheme has one. */
  readonly payBy: PlainDate | null;
}

/** The payment notice of a unit, over all its members in force. */
export function noticeFor(
  unit: { readonly name: string; readonly number: string },
  members: readonly MemberRecord[],
  settings: NoticeSettings,
): Notice {
  const { scheme, head, account, issuedOn, payBy } = settings;
  const coverages = members.flatMap((member) => member.coverages);
  const paid = (who: string) =>
    yuan(
      sumOf(
        coverages.flatMap((coverage) =>
          coverage.payers.filter((payer) => payer.who === who).map((payer) => fen(payer.amount)),
        ),
      ),
    );
  const others = [...new Set(coverages.flatMap((coverage) => coverage.payers.map((payer) => payer.who)))].filter(
    (who) => who !== 'unit',
  );
  return {
    unit: unit.name,
    number: unit.number,
    lines: noticeLines(coverages, scheme),
    total: yuan(sumOf(coverages.map((coverage) => fen(coverage.fee)))),
    paidByOthers: others.map((who) => ({ who, amount: paid(who) })),
    due: paid('unit'),
    issuedOn,
    payBy,
    account: account ?? null,
    transferRemark: `${unit.name}${scheme.edition}${scheme.language === 'en' ? ' mutual aid' : '医疗互助'}`,
    head,
  };
}

function noticeLines(coverages: readonly CoverageRecord[], scheme: Scheme): NoticeLine[] {
  return Object.entries(scheme.plans).flatMap(([id, plan]) =>
    (['new', 'renewing'] as const).flatMap((renewal) => {
      const alike = coverages.filter((coverage) => coverage.plan === id && coverage.renewal === renewal);
      if (alike.length === 0) return [];
      const fees = new Set<Yuan>(alike.map((coverage) => coverage.fee));
      const [only] = fees;
      const each = fees.size === 1 && only !== undefined ? only : null;
      return [
        {
          plan: plan.title,
          renewal,
          members: alike.length,
          each,
          amount: yuan(sumOf(alike.map((coverage) => fen(coverage.fee)))),
        },
      ];
    }),
  );
}
