import type { Summary } from '../../../rules/summary/summary.ts';
import type { BandFigures } from '../../../rules/summary/unit-figures.ts';
import { ratioOf } from '../../../rules/value/ratio.ts';
import { fill, type Language } from '../../../rules/value/text.ts';
import { formerTotalsTexts } from '../text/former-totals-texts.ts';
import { keyFigureTexts, summaryTexts as texts } from '../text/summary-texts.ts';
import { columns } from './columns.ts';
import type { DocumentTable } from './document.ts';
import { shortSum } from './shown.ts';

/** The figures that centres publish, beside those of the period before. */
export function keyTable({ key, before, beforeBrought }: Summary, language: Language): DocumentTable {
  const former = before ?? beforeBrought;
  const t = (name: 'figures' | 'item' | 'now' | 'before' | 'growth') => texts[name][language];
  return {
    id: 'figures',
    title: t('figures'),
    columns: [
      columns.text(t('item'), 34),
      columns.money(t('now')),
      ...(former === null ? [] : [columns.money(t('before')), columns.ratio(t('growth'))]),
    ],
    rows: key.map(({ name, kind, now, growth, ...each }) => ({
      cells: [keyFigureTexts[name][language], now, ...(former === null ? [] : [each.before, growth])],
      kind,
    })),
    notes: beforeBrought === null ? [] : [fill(formerTotalsTexts.before, language, { period: beforeBrought.number })],
  };
}

/** Helped visits by the bands of their amounts. */
export function bandTable({ now }: Summary, language: Language): DocumentTable {
  const t = (name: 'bands' | 'band' | 'visits' | 'share' | 'amount') => texts[name][language];
  const { byBand, helped } = now.figures.claims;
  return {
    id: 'bands',
    title: t('bands'),
    columns: [
      columns.text(t('band'), 28),
      columns.whole(t('visits')),
      columns.ratio(t('share')),
      columns.money(t('amount')),
      columns.ratio(t('share')),
    ],
    rows: byBand.map((band, place) => ({
      cells: [
        bandName(band, place, language),
        band.visits,
        ratioOf(band.visits, helped.visits),
        band.amount,
        ratioOf(band.amount, helped.amount),
      ],
    })),
    total: [texts.total[language], helped.visits, null, helped.amount, null],
    notes: [],
  };
}

/** `3,000 元以下`: which of the bounds belongs to a band is told by its words. */
export function bandName({ from, to }: BandFigures, place: number, language: Language): string {
  if (from === null && to === null) return texts.bandAll[language];
  if (from === null) return fill(texts.bandBelow, language, { to: shortSum(to ?? '') });
  const shown = shortSum(from);
  if (to !== null) return fill(texts.bandWithin, language, { from: shown, to: shortSum(to) });
  return fill(place === 1 ? texts.bandFrom : texts.bandAbove, language, { from: shown });
}

/** What each benefit gave. */
export function benefitTable({ now, titles }: Summary, language: Language): DocumentTable {
  const t = (name: 'benefits' | 'benefit' | 'visits' | 'share' | 'amount') => texts[name][language];
  const { byBenefit, helped } = now.figures.claims;
  return {
    id: 'benefits',
    title: t('benefits'),
    columns: [
      columns.text(t('benefit'), 32),
      columns.whole(t('visits')),
      columns.money(t('amount')),
      columns.ratio(t('share')),
    ],
    rows: byBenefit.map(({ benefit, visits, amount }) => ({
      cells: [titles.benefits[benefit] ?? benefit, visits, amount, ratioOf(amount, helped.amount)],
    })),
    notes: [],
  };
}

/** Members and fees of each plan. */
export function planTable({ now, titles }: Summary, language: Language): DocumentTable {
  const t = (name: 'plans' | 'plan' | 'new' | 'renewing' | 'fee' | 'due') => texts[name][language];
  return {
    id: 'plans',
    title: t('plans'),
    columns: [
      columns.text(t('plan'), 28),
      columns.whole(t('new')),
      columns.whole(t('renewing')),
      columns.money(t('fee')),
      columns.money(t('due'), 1),
    ],
    rows: now.figures.byPlan.map(({ plan, members, fee, due }) => ({
      cells: [titles.plans[plan] ?? plan, members.new, members.renewing, fee, due],
    })),
    notes: [],
  };
}

/** Claims by what was decided of them. */
export function statusTable({ now }: Summary, language: Language): DocumentTable {
  const t = (name: 'statuses' | 'status' | 'visits' | 'amount') => texts[name][language];
  const { byStatus } = now.figures.claims;
  return {
    id: 'decisions',
    title: t('statuses'),
    columns: [columns.text(t('status'), 20), columns.whole(t('visits')), columns.money(t('amount'))],
    rows: (['approved', 'reduced', 'rejected', 'held'] as const).map((status) => ({
      cells: [texts[status][language], byStatus[status].visits, byStatus[status].amount],
    })),
    notes: [],
  };
}
