import type { Fee, Payer } from '../../../../rules/scheme/fees.ts';
import type { Plan } from '../../../../rules/scheme/plans.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { moneyWords } from '../amount-words.ts';
import { choiceWords } from '../condition-words.ts';
import { durationWords } from '../day-words.ts';
import { inert, table } from '../markdown.ts';
import { listed, type Page, titleOf, together } from '../page.ts';

/** The plans, what they cost and who pays. */
export function feesSection(page: Page): string[] {
  const { scheme, say } = page;
  const texts = pageTexts.fees;
  const titles = (...columns: readonly (keyof typeof texts.columns)[]) => [
    ...columns.map((column) => say(texts.columns[column])),
    say(pageTexts.columns.clauses),
  ];
  const plans = Object.entries(scheme.plans);
  return [
    ...table(
      titles('plan', 'taken', 'shares', 'term'),
      plans.map(([id, plan]) => planRow(id, plan, page)),
    ),
    ...table(
      titles('plan', 'for', 'fee'),
      plans.flatMap(([id, plan]) => feeRows(id, plan, page)),
    ),
    ...payerLines(page),
  ];
}

function planRow(id: string, plan: Plan, page: Page): string[] {
  const { say, scheme } = page;
  const texts = pageTexts.fees;
  const taken = together(
    [
      say(texts.takenBy[plan.taken]),
      plan.only ? say(texts.women) : '',
      plan.needs
        ? say(texts.needs, {
            plans: listed(
              plan.needs.map((id) => titleOf(scheme.plans, id)),
              page,
            ),
          })
        : '',
    ],
    page,
  );
  const { most = 1, uniform } = plan.shares ?? {};
  const open = page.gap(`plans.${id}.shares`);
  const said = together([say(texts.shares, { most }), uniform ? say(texts.uniform) : ''], page);
  const shares = open || (plan.shares ? said : say(pageTexts.byDefault, { rule: said }));
  const term = page.gap(`plans.${id}.term`) || durationWords(plan.term ?? scheme.period.length, page);
  return [inert(plan.title), taken, shares, term, page.marks(plan.clause, plan.shares?.clause)];
}

function feeRows(id: string, plan: Plan, page: Page): string[][] {
  const title = inert(plan.title);
  if (plan.fee === undefined) return [[title, '', page.gap(`plans.${id}.fee`), '']];
  return branches(plan.fee, [], [plan.clause], page).map(({ of, sum, clauses }) => [
    title,
    of.length === 0 ? page.say(pageTexts.bounds.all) : together(of, page),
    moneyWords(sum, page),
    page.marks(...clauses),
  ]);
}

interface FeeBranch {
  readonly of: readonly string[];
  readonly sum: string;
  readonly clauses: readonly string[];
}

/** Every sum that a fee may come to, with the choices that lead to it. */
function branches(fee: Fee, of: readonly string[], clauses: readonly string[], page: Page): FeeBranch[] {
  if (typeof fee === 'string') return [{ of, sum: fee, clauses }];
  const { by, clause } = fee;
  return Object.entries(fee.of).flatMap(([branch, inner]) =>
    branches(inner, [...of, choiceWords(by, branch, page)], clause === undefined ? clauses : [clause], page),
  );
}

function payerLines(page: Page): string[] {
  const { say, marks, scheme } = page;
  const texts = pageTexts.fees;
  const lines = Object.values(scheme.plans).flatMap(({ title, paidBy = [], remittance }) => [
    ...paidBy.map((payer) => {
      const amount = payer.amount === 'all' ? say(texts.all) : moneyWords(payer.amount, page);
      const who = say(texts.payers[payer.who]);
      return (
        say(texts.paidBy, { plan: inert(title), who, amount, when: payerCondition(payer, page) }) + marks(payer.clause)
      );
    }),
    ...(remittance
      ? [
          say(texts.remittance, { plan: inert(title), unit: remittance.unit, members: remittance.members }) +
            marks(remittance.clause),
        ]
      : []),
  ]);
  return lines.length === 0 ? [] : [...lines.map((line) => `- ${line}`), ''];
}

function payerCondition({ when }: Payer, page: Page): string {
  if (!when) return '';
  const { scheme, say } = page;
  const words = together(
    [
      when.hardship === undefined ? '' : say(pageTexts.fees.hardship[when.hardship ? 'yes' : 'no']),
      when.staffKinds
        ? listed(
            when.staffKinds.map((id) => titleOf(scheme.staffKinds, id)),
            page,
          )
        : '',
      when.unitKinds
        ? listed(
            when.unitKinds.map((id) => titleOf(scheme.unitKinds, id)),
            page,
          )
        : '',
    ],
    page,
  );
  return say(pageTexts.inBrackets, { text: words });
}
