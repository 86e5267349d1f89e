import { sampleErrors, sampleTexts } from '../../io/report/text/audit-sample-texts.ts';
import { auditTexts as texts } from '../../io/report/text/audit-texts.ts';
import { waiveTexts } from '../../io/report/text/audit-waive-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { OptionDeclaration } from '../command.ts';
import { type PeriodOptions, periodOptions } from '../period-options.ts';

/** Options of `mutual audit`. */
export interface AuditOptions extends PeriodOptions {
  readonly test?: readonly string[];
  readonly deaths?: readonly string[];
  readonly payroll?: readonly string[];
  readonly waive?: string;
  readonly key?: readonly string[];
  readonly reason?: string;
  readonly expires?: string;
  readonly sample?: boolean;
  readonly materiality?: string;
  readonly confidence?: string;
  readonly seed?: string;
  readonly by?: string;
  readonly expected?: string;
  readonly evaluate?: string;
}

/** Declarations of {@link AuditOptions}. */
export const auditOptions: readonly OptionDeclaration[] = [
  { flags: '--test <id>', description: texts.optionTest, repeatable: true },
  { flags: '--deaths <file>', description: texts.optionDeaths, repeatable: true },
  { flags: '--payroll <file>', description: texts.optionPayroll, repeatable: true },
  { flags: '--waive <test>', description: waiveTexts.optionWaive },
  { flags: '--key <key>', description: waiveTexts.optionKey, repeatable: true },
  { flags: '--reason <text>', description: waiveTexts.optionReason },
  { flags: '--expires <date>', description: waiveTexts.optionExpires },
  { flags: '--sample', description: sampleTexts.optionSample },
  { flags: '--materiality <yuan>', description: sampleTexts.optionMateriality },
  { flags: '--confidence <percent>', description: sampleTexts.optionConfidence, choices: ['90', '95', '99'] },
  { flags: '--seed <number>', description: sampleTexts.optionSeed },
  { flags: '--by <what>', description: sampleTexts.optionBy, choices: ['benefit', 'none'] },
  { flags: '--expected <yuan>', description: sampleTexts.optionExpected },
  { flags: '--evaluate <file>', description: sampleTexts.optionEvaluate },
  ...periodOptions,
];

/** What `mutual audit` does. */
export type AuditMode = 'report' | 'waive' | 'sample' | 'evaluate';

const modes = ['waive', 'sample', 'evaluate'] as const;

/** Options that mean something in some modes only; the first mode is named where it is another. */
const belonging = {
  test: ['report'],
  deaths: ['report', 'waive'],
  payroll: ['report', 'waive'],
  key: ['waive'],
  reason: ['waive'],
  expires: ['waive'],
  materiality: ['sample'],
  confidence: ['sample'],
  seed: ['sample'],
  by: ['sample'],
  expected: ['sample'],
} as const satisfies Partial<Record<keyof AuditOptions, readonly AuditMode[]>>;

/**
 * Which of its works is asked for.
 *
 * @throws UserError where two are, or an option is given that belongs to another
 */
export function auditMode(options: AuditOptions): AuditMode {
  const asked = modes.filter((each) => options[each] !== undefined && options[each] !== false);
  const [mode = 'report', other] = asked;
  if (other !== undefined) throw new UserError(sampleErrors.oneAtATime, { one: `--${mode}`, other: `--${other}` });
  for (const [option, where] of Object.entries(belonging)) {
    const of: readonly AuditMode[] = where;
    const given = options[option as keyof typeof belonging];
    if (given === undefined || of.includes(mode)) continue;
    if (mode !== 'report' && of[0] === 'report') {
      throw new UserError(sampleErrors.oneAtATime, { one: `--${mode}`, other: `--${option}` });
    }
    throw new UserError(sampleErrors.onlyWith, { option: `--${option}`, with: `--${of[0]}` });
  }
  return mode;
}
