import { duesTexts } from '../../io/report/text/scheme-dues-texts.ts';
import { tableLines } from '../../io/terminal/table.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { DuesEffect, DuesOfPlan, DuesUnderBoth } from '../../rules/scheme-difference/dues.ts';
import { yuan } from '../../rules/value/money.ts';
import { fill, type Language } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from './fitted-lines.ts';
import { signed, sumText } from './sum-text.ts';

interface Told {
  readonly former: Scheme;
  readonly next: Scheme;
  /** Units that are listed; none where 0. */
  readonly most: number;
}

/** What the lists in force owe under both schemes: by plan and kind of unit, then the units that gain or lose most. */
export function duesLines(dues: DuesEffect, { former, next, most }: Told, context: Context): string[] {
  const { language, surroundings } = context;
  if (dues.plans.length === 0) return [];
  const t = (key: keyof typeof duesTexts) => duesTexts[key][language];
  const right = (key: keyof typeof duesTexts) => ({ title: t(key), align: 'right' as const });
  const sums = [right('before'), right('after'), right('difference')];
  const plans = tableLines(
    [{ title: t('plan') }, { title: t('kind') }, right('coverages'), ...sums],
    [
      ...dues.plans.map((each) => [
        next.plans[each.plan]?.title ?? former.plans[each.plan]?.title ?? each.plan,
        kindWords(each, [next, former], language),
        String(each.coverages),
        ...sumsOf(each),
      ]),
      [t('together'), '', String(dues.total.coverages), ...sumsOf(dues.total)],
    ],
    surroundings.columns,
  );
  const unknown = dues.total.unknownBefore + dues.total.unknownAfter;
  const counts = { before: dues.total.unknownBefore, after: dues.total.unknownAfter };
  const listed = dues.units.slice(0, most);
  const units = tableLines(
    [{ title: t('unit'), shrinksTo: 16 }, right('coverages'), ...sums],
    listed.map((each) => [each.name, String(each.coverages), ...sumsOf(each)]),
    surroundings.columns,
  );
  return [
    ...plans.map((line) => `  ${line}`),
    ...(unknown > 0 ? fittedLines([fill(duesTexts.unknown, language, counts)], context) : []),
    ...(listed.length > 0
      ? fittedLines([fill(duesTexts.units, language, { count: dues.units.length, listed: listed.length })], context)
      : []),
    ...(listed.length > 0 ? units.map((line) => `  ${line}`) : []),
  ];
}

/** The same for `--json`; sums in yuan. */
export function duesJson({ total, plans, units, unitCount }: DuesEffect, most: number) {
  return {
    units: unitCount,
    ...bothJson(total),
    plans: plans.map(({ plan, unitKind, ...both }) => ({ plan, unitKind, ...bothJson(both) })),
    changedUnits: units.length,
    most: units.slice(0, most).map(({ unit, name, ...both }) => ({ unit, name, ...bothJson(both) })),
  };
}

function bothJson({ coverages, recorded, before, after, unknownBefore, unknownAfter }: DuesUnderBoth) {
  return {
    coverages,
    recorded: yuan(recorded),
    before: yuan(before),
    after: yuan(after),
    difference: yuan(after - before),
    unknownBefore,
    unknownAfter,
  };
}

function sumsOf({ coverages, before, after, unknownBefore, unknownAfter }: DuesUnderBoth): string[] {
  const sum = (amount: bigint, unknown: number) => (unknown === coverages && coverages > 0 ? '—' : sumText(amount));
  return [sum(before, unknownBefore), sum(after, unknownAfter), signed(after - before)];
}

function kindWords({ unitKind }: DuesOfPlan, schemes: readonly Scheme[], language: Language): string {
  if (unitKind === null) return duesTexts.kindUnknown[language];
  return schemes.map((scheme) => scheme.unitKinds?.[unitKind]?.title).find((title) => title !== undefined) ?? unitKind;
}
