import { fill, type Language, type Text, type TextParameters } from '../value/text.ts';
import { catalogue } from './catalogue.ts';
import type { DescribedFinding, Finding, FindingDefinition, PersonalData } from './finding.ts';

/** How a finding is put into words. */
export interface DescribeOptions {
  readonly language: Language;
  /** How personal data is shown: a masker, or left out to show it in full. */
  readonly mask?: (kind: PersonalData, value: string) => string;
  /** Title of a clause by its id. */
  readonly clauseTitle?: (clause: string) => string;
}

/** Puts a finding into words: the catalogue's texts with what was found and the parameters put in, masked where asked. */
export function describe(finding: Finding, options: DescribeOptions): DescribedFinding {
  const definition: FindingDefinition = catalogue[finding.code];
  const shown: TextParameters = Object.fromEntries(
    Object.entries({ ...finding.parameters, found: finding.found }).map(([name, value]) => {
      const kind = finding.personal?.[name] ?? definition.personal?.[name] ?? 'any';
      return [name, options.mask ? masked(value, (text) => options.mask?.(kind, text) ?? text) : value];
    }),
  );
  const text = (part: 'title' | 'message' | 'expected' | 'fix') => fill(definition[part], options.language, shown);
  return {
    code: finding.code,
    severity: finding.severity,
    origin: finding.origin,
    unit: finding.unit,
    found: String(shown.found ?? ''),
    title: text('title'),
    message: text('message'),
    expected: text('expected'),
    fix: text('fix'),
    clause: finding.clause ? (options.clauseTitle?.(finding.clause) ?? finding.clause) : '',
  };
}

function masked(value: string | number | Text, mask: (text: string) => string): string | Text {
  return typeof value === 'object' ? { zh: mask(value.zh), en: mask(value.en) } : mask(String(value));
}
