import type { Fund } from '../../../../rules/scheme/fund.ts';
import { claimTexts } from '../../text/scheme-page-claim-texts.ts';
import { inert } from '../markdown.ts';
import { listed, type Page, type Row, together } from '../page.ts';
import { ruleTable } from '../rule-table.ts';

/** Where the money comes from, how it is parted, what stays, and what holds when it does not suffice. */
export function fundSection(page: Page): string[] {
  const { fund } = page.scheme;
  const gap = page.gap('fund');
  if (!fund) return gap === '' ? [] : [gap, ''];
  const { say, marks } = page;
  const texts = claimTexts.fund;
  return ruleTable(page, [
    ...(fund.sources ?? []).map((source): Row => {
      const amount = source.amount === undefined ? '' : inert(source.amount);
      return [
        say(texts.source),
        together([say(texts.sources[source.from]), amount], page),
        marks(source.clause ?? fund.clause),
      ];
    }),
    ...(fund.splits ?? []).map((split): Row => {
      const words = say(texts.splitOf, {
        of: texts.splitBases[split.of],
        rate: split.rate,
        to: texts.splits[split.to],
      });
      return [inert(split.title), words, marks(split.clause ?? fund.clause)];
    }),
    [say(texts.splitRow), page.gap('fund.splits'), ''],
    carryOverRow(fund, page),
    shortRow(fund, page),
    [say(texts.pool), fund.pool ? inert(fund.pool.title) : page.gap('fund.pool'), marks(fund.pool?.clause)],
  ]);
}

function carryOverRow(fund: Fund, page: Page): Row {
  const texts = claimTexts.fund;
  const { carryOver } = fund;
  const words = carryOver ? page.say(texts.carryOverTo[carryOver.scope]) : page.gap('fund.carryOver');
  return [page.say(texts.carryOver), words, carryOver ? page.marks(carryOver.clause ?? fund.clause) : ''];
}

function shortRow(fund: Fund, page: Page): Row {
  const texts = claimTexts.fund;
  const { short } = fund;
  if (!short) return [page.say(texts.short), page.gap('fund.short'), ''];
  const by = listed(
    (short.by ?? []).map((who) => page.say(texts.payers[who])),
    page,
  );
  const words = together([page.say(texts.answers[short.answer]), by], page);
  return [page.say(texts.short), words, page.marks(short.clause ?? fund.clause)];
}
