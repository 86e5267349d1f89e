import { explainTexts, unknownCode } from '../io/report/text/explain-texts.ts';
import { UserError } from '../io/user-error.ts';
import { catalogue, type FindingCode } from '../rules/findings/catalogue.ts';
import type { FindingDefinition } from '../rules/findings/finding.ts';
import { nearestOf } from '../rules/value/nearest.ts';
import { fill } from '../rules/value/text.ts';
import { isClaimNumber } from './claim/find-claim.ts';
import { showClaim } from './claim/show-claim.ts';
import type { CommandModule, Context } from './command.ts';
import { ledgerOption, type PeriodOptions, withLedger } from './open-period-ledger.ts';

const command: CommandModule<PeriodOptions> = {
  arguments: [{ syntax: '[code]', description: explainTexts.argument }],
  options: [ledgerOption],
  examples: [
    { command: 'mutual explain id-number-checksum', says: explainTexts.exampleOne },
    { command: 'mutual explain 127-3', says: explainTexts.exampleClaim },
    { command: 'mutual explain', says: explainTexts.exampleAll },
  ],
  async run(context, [code], options) {
    if (code !== undefined && isClaimNumber(code)) {
      await withLedger(context, options, (open) => showClaim(open, code, context, 'explain'));
      return 0;
    }
    const codes = code === undefined ? (Object.keys(catalogue) as FindingCode[]) : [knownCode(code)];
    if (context.json) context.print(JSON.stringify(asJson(codes, context), null, 2));
    else if (code === undefined)
      for (const each of codes) context.print(`${each.padEnd(30)} ${catalogue[each].title[context.language]}`);
    else for (const each of codes) printCode(each, context);
    return 0;
  },
};

export default command;

function knownCode(word: string): FindingCode {
  if (Object.hasOwn(catalogue, word)) return word as FindingCode;
  const nearest = nearestOf(word, Object.keys(catalogue));
  const { zh, en } = unknownCode.fix;
  const fix = {
    zh: zh.replace('{suggestion}', nearest ? `是不是 ${nearest}？` : ''),
    en: en.replace('{suggestion}', nearest ? `Did you mean ${nearest}? ` : ''),
  };
  throw new UserError({ message: unknownCode.message, fix }, { found: word });
}

function printCode(code: FindingCode, { language, print }: Context): void {
  const definition: FindingDefinition = catalogue[code];
  const filled = (part: 'message' | 'expected' | 'fix') => fill(definition[part], language, definition.example);
  print(`${code}  ${definition.title[language]}`);
  print('');
  const lines = [
    [explainTexts.severity, explainTexts[definition.severity][language]],
    [explainTexts.why, definition.why[language]],
    [explainTexts.example, filled('message')],
    [explainTexts.expected, filled('expected')],
    [explainTexts.fix, filled('fix')],
  ] as const;
  for (const [label, text] of lines) print(`${label[language]}${language === 'zh' ? '：' : ': '}${text}`);
}

function asJson(codes: readonly FindingCode[], { language }: Context) {
  const findings = codes.map((code) => {
    const { severity, group, title, why, message, expected, fix, example }: FindingDefinition = catalogue[code];
    const texts = {
      title: title[language],
      why: why[language],
      message: fill(message, language, example),
      expected: fill(expected, language, example),
      fix: fill(fix, language, example),
    };
    return { code, severity, group, ...texts };
  });
  return { schemaVersion: 1, command: 'explain', findings };
}
