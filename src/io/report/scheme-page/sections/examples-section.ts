import type { Step } from '../../../../rules/benefit/step.ts';
import type { Award } from '../../../../rules/claim/decision.ts';
import type { WorkedExample } from '../../../../rules/scheme-page/worked-example.ts';
import { reasonText } from '../../decision/reason-text.ts';
import { bandLine, sentenceOf } from '../../decision/step-lines.ts';
import { amountText, type Wording } from '../../decision/wording.ts';
import { operatorWords, statusWords } from '../../text/language-words.ts';
import { exampleTexts } from '../../text/scheme-page-example-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { moneyWords } from '../amount-words.ts';
import { givenWords } from '../given-words.ts';
import { inert, reference, table } from '../markdown.ts';
import { type Page, titleOf, together } from '../page.ts';

/** Each example with what it gives, the decision and every step that led to its amount. */
export function examplesSection(examples: readonly WorkedExample[], reasons: Wording['reasons'], page: Page): string[] {
  if (examples.length === 0) return page.scheme.benefits ? [page.say(exampleTexts.none), ''] : [];
  return [
    page.say(exampleTexts.intro),
    '',
    ...examples.flatMap((example, index) =>
      exampleLines(example, index + 1, { scheme: example.decidedBy, language: page.language, reasons }, page),
    ),
  ];
}

function exampleLines(example: WorkedExample, number: number, wording: Wording, page: Page): string[] {
  const { say } = page;
  const texts = exampleTexts;
  const { of, decision, expected, origin } = example;
  const result = say(texts.resultOf, { status: statusWords[decision.status], sum: moneyWords(decision.amount, page) });
  const rows = [
    [say(texts.given), givenWords(of.given, page)],
    [say(texts.source), of.source === undefined ? '' : reference(of.source)],
    [say(texts.result), result],
    [say(texts.expected), expected ? expectedWords(expected, page) : ''],
    [say(texts.reasons), reasonWords(example, wording, page)],
  ];
  const { what, says } = pageTexts.columns;
  return [
    `### ${say(texts[origin], { number, name: inert(of.name) })}`,
    '',
    ...table(
      [say(what), say(says)],
      rows.filter(([, said]) => said !== ''),
    ),
    ...decision.awards.flatMap((award) => awardLines(award, wording, page)),
  ];
}

/** What a case expects, and whether it came out. */
function expectedWords({ of, met }: NonNullable<WorkedExample['expected']>, page: Page): string {
  const status = statusWords[of.status];
  const said =
    of.amount === undefined
      ? page.say(status)
      : page.say(exampleTexts.resultOf, { status, sum: moneyWords(of.amount, page) });
  return together([said, met ? '' : page.say(exampleTexts.differs)], page);
}

/** Why it is not paid, not in full or not yet: each reason once. What does not apply beside a benefit that pays explains nothing. */
function reasonWords({ decision }: WorkedExample, wording: Wording, page: Page): string {
  const { status, awards } = decision;
  if (status === 'approved') return '';
  const all = [...decision.reasons, ...awards.flatMap((award) => award.reasons)];
  const telling = new Set(
    awards.filter(({ state }) => state === 'reduced' || state === 'held').map((each) => each.benefit),
  );
  const kept = status === 'rejected' ? all : all.filter(({ benefit }) => benefit === undefined || telling.has(benefit));
  const sentences = new Set(kept.map((reason) => reasonText(reason, wording).replace(/[。.]$/, '')));
  return together([...sentences].map(inert), page);
}

function awardLines(award: Award, wording: Wording, page: Page): string[] {
  if (award.state === 'none' || award.steps.length === 0) return [];
  const { say } = page;
  const texts = exampleTexts;
  const title = say(texts.award, {
    benefit: titleOf(page.scheme.benefits, award.benefit),
    sum: moneyWords(award.amount, page),
  });
  return [
    title,
    '',
    ...table(
      [say(texts.step), say(texts.by), say(texts.after), say(pageTexts.columns.clauses)],
      stepLines(award.steps, wording, page),
    ),
  ];
}

function stepLines(steps: readonly Step[], wording: Wording, page: Page, inner = ''): string[][] {
  return steps.flatMap((step) => {
    const name = step.title === undefined ? page.say(operatorWords[step.operator]) : inert(step.title);
    const bands = (step.bands ?? []).filter((band) => band.reached).map((band) => bandLine(band, wording));
    const words = together([sentenceOf(step, wording), ...bands].map(inert), page);
    return [
      [`${inner}${name}`, words, amountText(step.after), page.marks(step.clause)],
      ...stepLines(step.steps ?? [], wording, page, `${inner}– `),
    ];
  });
}
