import type { AgeOfSome, Members } from '../../../../rules/scheme/members.ts';
import { pageEnrolmentTexts } from '../../text/scheme-page-enrolment-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { countBoundsWords } from '../amount-words.ts';
import { countOf } from '../condition-words.ts';
import { listed, type Page, type Row, titleOf, together } from '../page.ts';

type Age = NonNullable<Members['age']>;

/** The ages at which people are taken: everybody’s, then those of certain plans and insurances. */
export function ageRows(page: Page): Row[] {
  const { say, gap, scheme } = page;
  const { age, ages = [] } = scheme.members;
  const texts = pageTexts.members;
  const common: Row[] = age
    ? [
        [say(texts.men), boundsWords(age.men, page), page.marks(age.clause)],
        [say(texts.women), boundsWords(age.women, page), page.marks(age.clause)],
        [say(texts.ageOn), say(texts.ageDays[age.on]), page.marks(age.clause)],
        ...furtherRows(age, (what) => what, page),
      ]
    : [[say(texts.age), gap('members.age'), '']];
  return [...common, ...ages.flatMap((rule) => rowsOfSome(rule, page))];
}

function rowsOfSome(rule: AgeOfSome, page: Page): Row[] {
  const { say, marks } = page;
  const texts = pageEnrolmentTexts;
  const who = whoseWords(rule, page);
  const bounds = (['men', 'women'] as const).flatMap((sex): Row[] => {
    const limits = rule[sex];
    if (!limits) return [];
    return [[say(texts.agesOf, { who, sex: texts[sex] }), boundsWords(limits, page), marks(rule.clause)]];
  });
  return [
    ...bounds,
    [say(texts.agesOnOf, { who }), say(pageTexts.members.ageDays[rule.on]), marks(rule.clause)],
    ...furtherRows(rule, (what) => say(texts.agesFurtherOf, { what, who }), page),
  ];
}

function whoseWords({ plans = [], insurance = [] }: AgeOfSome, page: Page): string {
  const { say, scheme } = page;
  const titles = (ids: readonly string[], things: Parameters<typeof titleOf>[0]) =>
    listed(
      ids.map((id) => titleOf(things, id)),
      page,
    );
  return together(
    [
      plans.length > 0 ? say(pageEnrolmentTexts.takes, { plans: titles(plans, scheme.plans) }) : '',
      insurance.length > 0
        ? say(pageEnrolmentTexts.insured, { insurances: titles(insurance, scheme.insuranceKinds) })
        : '',
    ],
    page,
  );
}

function boundsWords(limits: Age['men'], page: Page): string {
  const { below, ...rest } = limits;
  const years = (number: number) => countOf('age', number, page);
  if (below !== 'statutory') return countBoundsWords({ ...rest, below }, years, page);
  return together(
    [
      rest.from === undefined ? '' : countBoundsWords({ from: rest.from }, years, page),
      page.say(pageTexts.members.belowStatutory),
    ],
    page,
  );
}

/** What besides bounds a rule of ages says; `named` puts for whom into the first column. */
function furtherRows(
  { statutory, renewingBeyond, clause }: Pick<Age, 'statutory' | 'renewingBeyond' | 'clause'>,
  named: (what: string) => string,
  page: Page,
): Row[] {
  const { say, marks, scheme } = page;
  const texts = pageTexts.members;
  const rows: Row[] = [];
  if (statutory) {
    const kinds = Object.entries(statutory.staffKinds ?? {}).map(([id, years]) =>
      say(texts.formerAgeOf, { kind: titleOf(scheme.staffKinds, id), years }),
    );
    const words = together([say(texts.formerAge, { years: statutory.women }), ...kinds], page);
    rows.push([named(say(texts.statutory)), words, marks(statutory.clause)]);
  }
  if (renewingBeyond) rows.push([named(say(texts.renewing)), say(texts.renewingBeyond), marks(clause)]);
  return rows;
}
