import type { Fact } from '../../../rules/scheme/facts.ts';
import type { WorkedExample } from '../../../rules/scheme-page/worked-example.ts';
import { costColumnWords, type countWords, eventWords, factWords, yesNoWords } from '../text/language-words.ts';
import { exampleTexts } from '../text/scheme-page-example-texts.ts';
import { pageTexts } from '../text/scheme-page-texts.ts';
import { moneyWords } from './amount-words.ts';
import { choiceWords, countOf } from './condition-words.ts';
import { inert } from './markdown.ts';
import { listed, type Page, titleOf, together } from './page.ts';

type Given = WorkedExample['of']['given'];

/** Days of a claim, in the order in which they come to pass. */
const DAYS = ['happened', 'diagnosed', 'admitted', 'discharged', 'settled', 'notified', 'applied'] as const;

/** What a case or an example gives, as one cell: the event, its days, the money, the facts, the member, what went before. */
export function givenWords({ claim, member, unit, history = [] }: Given, page: Page): string {
  const { say, scheme } = page;
  const days = DAYS.flatMap((key) => {
    const day = claim[key];
    return day === undefined ? [] : fact(say(exampleTexts.days[key]), day, page);
  });
  const costs = Object.entries(claim.costs ?? {}).flatMap(([column, sum]) =>
    sum === undefined ? [] : `${say(costColumnWords[column as keyof typeof costColumnWords])} ${moneyWords(sum, page)}`,
  );
  const plans = Object.entries(member?.plans ?? {}).map(([id, coverage]) => {
    const { shares, renewal } = [coverage].flat().at(-1) ?? {};
    const more = [
      shares === undefined ? '' : countOf('shares', shares, page),
      renewal === undefined ? '' : choiceWords('renewal', renewal, page),
    ].filter((part) => part !== '');
    return [titleOf(scheme.plans, id), ...more].join(' ');
  });
  return together(
    [
      say(eventWords[claim.event]),
      ...days,
      ...costs,
      ...claimFacts(claim, page),
      ...memberFacts(member, unit, page),
      plans.length === 0 ? '' : fact(say(exampleTexts.enrolledIn), listed(plans, page), page),
      history.length === 0 ? '' : say(exampleTexts.formerClaims, { number: history.length }),
    ],
    page,
  );
}

function claimFacts(claim: Given['claim'], page: Page): string[] {
  const { say } = page;
  const stated: Partial<Record<Fact, unknown>> = {
    days: claim.days,
    insurance: claim.insurance,
    'hospital-level': claim.hospitalLevel,
    'hospital-area': claim.hospitalArea,
    'recognised-hospital': claim.recognisedHospital,
    severity: claim.severity,
    disease: claim.diseases,
    treatment: claim.treatments,
    cause: claim.cause,
    'disability-grade': claim.disabilityGrade,
    'first-diagnosis': claim.firstDiagnosis,
    'pre-existing': claim.preExisting,
    relation: claim.relation,
    'only-child': claim.onlyChild,
    parents: claim.parents,
    'parents-enrolled-days': claim.parentsEnrolledDays,
  };
  const { diagnosis, papers, exclusions } = claim;
  return [
    ...factsOf(stated, page),
    diagnosis === undefined ? '' : fact(say(exampleTexts.diagnosis), inert(diagnosis), page),
    papers === undefined || papers === 'all'
      ? ''
      : fact(say(exampleTexts.papers), listed(papers.map(inert), page), page),
    exclusions === undefined
      ? ''
      : fact(
          say(exampleTexts.exclusions),
          listed(
            exclusions.map((id) => titleOf(page.scheme.claims?.exclusions, id)),
            page,
          ),
          page,
        ),
  ];
}

function memberFacts(member: Given['member'], unit: Given['unit'], page: Page): string[] {
  const { birthDate } = member ?? {};
  const stated = {
    sex: member?.sex,
    insurance: member?.insurance,
    'staff-kind': member?.staffKind,
    hardship: member?.hardship,
    'model-worker': member?.modelWorker,
    'unit-kind': unit?.kind,
  };
  return [
    ...factsOf(stated, page),
    birthDate === undefined ? '' : fact(page.say(exampleTexts.birthDate), birthDate, page),
  ];
}

function factsOf(stated: Partial<Record<Fact, unknown>>, page: Page): string[] {
  return Object.entries(stated).flatMap(([name, value]) => {
    if (value === undefined) return [];
    const words = [value].flat().map((each) => factValue(name as Fact, each, page));
    return fact(page.say(factWords[name as Fact]), listed(words, page), page);
  });
}

/** One value of a fact as a claim states it: a number, yes or no, or a word. */
function factValue(name: Fact, value: unknown, page: Page): string {
  if (typeof value === 'boolean') return page.say(yesNoWords[value ? 'yes' : 'no']);
  if (typeof value === 'number') return countOf(name as keyof typeof countWords, value, page);
  return choiceWords(name, String(value), page);
}

function fact(label: string, text: string, page: Page): string {
  return page.say(pageTexts.labelled, { label, text });
}
