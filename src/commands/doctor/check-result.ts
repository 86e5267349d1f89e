import type { doctorTexts } from '../../io/report/text/doctor-texts.ts';
import type { Text, TextParameters } from '../../rules/value/text.ts';

/** How it stands: `warn` works but should be minded, `bad` stops work or may lose data. */
export type Fitness = 'ok' | 'warn' | 'bad';

/** One thing that was looked at. */
export interface CheckResult {
  /** What was looked at, by its key among the texts. */
  readonly check: keyof (typeof doctorTexts)['names'];
  readonly fitness: Fitness;
  /** What was found. */
  readonly found: Text;
  /** What to do; undefined where it is fit. */
  readonly fix?: Text;
  readonly parameters?: TextParameters;
}
