import { explainTexts, unknownCode } from '../io/report/text/explain-texts.ts';
import { storyTexts } from '../io/report/text/story-texts.ts';
import { UserError } from '../io/user-error.ts';
import { nearestOf } from '../rules/value/nearest.ts';
import { fill, type Language, type Text } from '../rules/value/text.ts';
import { isClaimNumber } from './claim/claim-number.ts';
import type { CommandModule, Context } from './command.ts';
import { type Explained, explainedCodes } from './explained-codes.ts';
import { type PeriodOptions, periodOptions } from './period-options.ts';

/** Options of `mutual explain`. */
interface ExplainOptions extends PeriodOptions {
  readonly unit?: string;
}

const command: CommandModule<ExplainOptions> = {
  arguments: [{ syntax: '[code]', description: explainTexts.argument }],
  options: [{ flags: '--unit <name>', description: storyTexts.optionUnit }, ...periodOptions],
  examples: [
    { command: 'mutual explain id-number-checksum', says: explainTexts.exampleOne },
    { command: 'mutual explain 127-3', says: explainTexts.exampleClaim },
    { command: 'mutual explain 350102199001010016', says: storyTexts.exampleMember },
    { command: 'mutual explain', says: explainTexts.exampleAll },
  ],
  async run(context, [code], options) {
    if (code !== undefined && !looksLikeCode(code)) {
      await explainFromLedger(code, context, options);
      return 0;
    }
    const codes = explainedCodes.filter((each) => code === undefined || each.code === code);
    const { tests, printTest, testAsCode } = await auditTestsAmong(code, codes.length > 0);
    if (code !== undefined && codes.length + tests.length === 0) throw unknown(code, await allCodes());
    const { language } = context;
    if (context.json) {
      const findings = [...asJson(codes, context), ...tests.map((test) => testAsCode(test, language))];
      context.print(JSON.stringify({ schemaVersion: 1, command: 'explain', findings }, null, 2));
    } else if (code === undefined) {
      for (const each of codes) context.print(`${each.code.padEnd(30)} ${titleOf(each, language)}`);
      for (const { id, title } of tests) context.print(`${id.padEnd(30)} ${title[language]}`);
    } else {
      codes.forEach((each, index) => {
        if (index > 0) context.print('');
        printCode(each, context);
      });
      for (const test of tests) printTest(test, context);
    }
    return 0;
  },
};

export default command;

/** A code is small Latin letters and hyphens; names of people are not. */
function looksLikeCode(word: string): boolean {
  return /^[a-z]+(-[a-z0-9]+)*$/.test(word);
}

/** A code is told without a ledger, and what reads one takes long to load. */
async function explainFromLedger(word: string, context: Context, options: ExplainOptions): Promise<void> {
  const { withLedger, withPeriod } = await import('./open-period-ledger.ts');
  if (isClaimNumber(word)) {
    const { explainClaim } = await import('./explain/explain-claim.ts');
    return withLedger(context, options, (open) => explainClaim(open, word, context));
  }
  const { explainMember } = await import('./explain/explain-member.ts');
  return withPeriod(context, options, (open) => explainMember(open, { word, unit: options.unit }, context));
}

/** The tests of the audit that a word means. What runs them takes long to load, so they are looked at only where no other code is meant. */
async function auditTestsAmong(word: string | undefined, isKnown: boolean) {
  if (word !== undefined && isKnown) return { tests: [], printTest: () => undefined, testAsCode: () => undefined };
  const { explainedTests, printTest, testAsCode } = await import('./audit/explain-tests.ts');
  const tests = explainedTests.filter(({ id }) => word === undefined || id === word);
  return { tests, printTest, testAsCode };
}

async function allCodes(): Promise<string[]> {
  const { explainedTests } = await import('./audit/explain-tests.ts');
  return [...explainedCodes.map(({ code }) => code), ...explainedTests.map(({ id }) => id)];
}

function unknown(word: string, codes: readonly string[]): UserError {
  const nearest = nearestOf(word, codes);
  const { zh, en } = unknownCode.fix;
  const fix = {
    zh: zh.replace('{suggestion}', nearest ? `是不是 ${nearest}？` : ''),
    en: en.replace('{suggestion}', nearest ? `Did you mean ${nearest}? ` : ''),
  };
  return new UserError({ message: unknownCode.message, fix }, { found: word });
}

function titleOf({ title, example }: Explained, language: Language): string {
  return fill(title, language, example);
}

function printCode(explained: Explained, { language, print }: Context): void {
  const { code, weight, why, message, expected, fix, example } = explained;
  print(`${code}  ${titleOf(explained, language)}`);
  print('');
  const lines = [
    [explainTexts.severity, weight],
    [explainTexts.why, why],
    [explainTexts.example, message],
    ...(expected ? ([[explainTexts.expected, expected]] as const) : []),
    [explainTexts.fix, fix],
  ] as const;
  for (const [label, text] of lines)
    print(`${label[language]}${language === 'zh' ? '：' : ': '}${fill(text, language, example).trim()}`);
}

function asJson(codes: readonly Explained[], { language }: Context) {
  return codes.map(({ code, severity, group, title, why, message, expected, fix, example }) => {
    const words = (text: Text) => fill(text, language, example);
    const texts = {
      title: words(title),
      why: words(why),
      message: words(message),
      ...(expected && { expected: words(expected) }),
      fix: words(fix),
    };
    return { code, severity, group, ...texts };
  });
}
