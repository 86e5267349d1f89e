import { loadCalendar } from '../../../../src/commands/scheme/load-calendar.ts';
import { loadCases } from '../../../../src/commands/scheme/load-cases.ts';
import { packagedSchemes } from '../../../../src/io/scheme/read-schemes.ts';
import { runCase } from '../../../../src/rules/cases/run-cases.ts';
import type { Decision } from '../../../../src/rules/claim/decision.ts';
import { reasons } from '../../../../src/rules/claim/reasons.ts';
import type { Scheme } from '../../../../src/rules/scheme/schema.ts';
import type { Language } from '../../../../src/rules/value/text.ts';

/** The decision of a packaged scheme's case, with its name. */
export interface DecidedCase {
  readonly scheme: Scheme;
  readonly name: string;
  readonly decision: Decision;
}

const folders = { directory: packagedSchemes(), from: '.' };

/** The decisions of all packaged cases of some schemes; of all schemes where none is named. */
export async function decidedCases(...ids: string[]): Promise<DecidedCase[]> {
  const calendar = await loadCalendar(folders);
  const { loaded } = await loadCases({ ids }, folders);
  return loaded.flatMap(({ scheme, reading }) =>
    (reading.file?.cases ?? []).map((each) => {
      const { decision } = runCase(scheme, each, calendar);
      return { scheme, name: each.name, decision };
    }),
  );
}

export function wordingOf(scheme: Scheme, language: Language = 'zh') {
  return { scheme, language, reasons };
}
