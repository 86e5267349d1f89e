import type { Step } from '../../../../rules/benefit/step.ts';
import type { Award } from '../../../../rules/claim/decision.ts';
import type { Fact } from '../../../../rules/scheme/facts.ts';
import type { WorkedExample } from '../../../../rules/scheme-page/worked-example.ts';
import { factWords, operatorWords, statusWords } from '../../text/language-words.ts';
import { exampleTexts } from '../../text/scheme-page-example-texts.ts';
import { pageTexts } from '../../text/scheme-page-texts.ts';
import { grouped, moneyWords } from '../amount-words.ts';
import { givenWords } from '../given-words.ts';
import { inert, reference, table } from '../markdown.ts';
import { type Page, type Row, titleOf, together } from '../page.ts';
import { pathWords } from '../path-words.ts';
import { ruleTable } from '../rule-table.ts';

/** Each example with what it gives, the decision and every step that led to its amount. */
export function examplesSection(examples: readonly WorkedExample[], page: Page): string[] {
  if (examples.length === 0) return [];
  return [
    page.say(exampleTexts.intro),
    '',
    ...examples.flatMap((example, index) => exampleLines(example, index + 1, page)),
  ];
}

function exampleLines(example: WorkedExample, number: number, page: Page): string[] {
  const { say } = page;
  const texts = exampleTexts;
  const { of, decision, expected, origin } = example;
  const result = say(texts.resultOf, { status: statusWords[decision.status], sum: moneyWords(decision.amount, page) });
  const rows: Row[] = [
    [say(texts.given), givenWords(of.given, page), ''],
    [say(texts.source), of.source === undefined ? '' : reference(of.source), ''],
    [say(texts.result), result, ''],
    [say(texts.expected), expected ? expectedWords(example, page) : '', ''],
    [
      say(texts.reasons),
      together(
        example.reasons.map((reason) => reasonWords(reason, page)),
        page,
      ),
      '',
    ],
  ];
  return [
    `### ${say(texts[origin], { number, name: inert(of.name) })}`,
    '',
    ...ruleTable(page, rows),
    ...decision.awards.flatMap((award) => awardLines(award, page)),
  ];
}

/** What a case expects, and whether it came out. */
function expectedWords({ expected, decision }: WorkedExample, page: Page): string {
  if (!expected) return '';
  const { status, amount } = expected;
  const differs = status !== decision.status || (amount !== undefined && Number(amount) !== Number(decision.amount));
  const said =
    amount === undefined
      ? page.say(statusWords[status])
      : page.say(exampleTexts.resultOf, { status: statusWords[status], sum: moneyWords(amount, page) });
  return together([said, differs ? page.say(exampleTexts.differs) : ''], page);
}

/** A reason; facts and paths in it are given in words. */
function reasonWords({ text, values }: WorkedExample['reasons'][number], page: Page): string {
  const shown = Object.entries(values).map(([key, value]) => {
    if (key === 'fact' && Object.hasOwn(factWords, value)) return [key, page.say(factWords[value as Fact])];
    if (key === 'path') return [key, inert(pathWords(value, page.scheme, page.language))];
    return [key, inert(value)];
  });
  return page.say(text, Object.fromEntries(shown)).replace(/[。.]$/, '');
}

function awardLines(award: Award, page: Page): string[] {
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
      stepLines(award.steps, page, ''),
    ),
  ];
}

function stepLines(steps: readonly Step[], page: Page, inner: string): string[][] {
  return steps.flatMap((step) => {
    const name = page.say(operatorWords[step.operator]);
    const title = step.title === undefined ? '' : page.say(pageTexts.inBrackets, { text: inert(step.title) });
    const rest = stepLines(step.steps ?? [], page, `${inner}– `);
    return [[`${inner}${name}${title}`, byWords(step, page), grouped(step.after), page.marks(step.clause)], ...rest];
  });
}

/** What a step went by: the bands that the amount reached, or the values that the engine names. */
function byWords(step: Step, page: Page): string {
  if (step.skipped) return page.say(exampleTexts.passedOver);
  if (step.missing) return page.say(pageTexts.notGiven);
  const reached = (step.bands ?? []).filter((band) => band.reached);
  if (reached.length > 0)
    return reached
      .map(({ part, rate, fixed }) =>
        rate === undefined ? grouped(fixed ?? '') : page.say(exampleTexts.bandPart, { part: grouped(part), rate }),
      )
      .join(' + ');
  const values = Object.values(step.by).filter((value) => /^\d/.test(value));
  return [...new Set(values)].map((value) => inert(value.replace(/^\d+(\.\d+)?$/, grouped))).join(' · ');
}
