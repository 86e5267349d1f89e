import { explainTexts } from '../io/report/text/explain-texts.ts';
import { changeTexts } from '../io/report/text/payout-texts.ts';
import { differenceWeights } from '../io/report/text/reconcile-texts.ts';
import { caseProblems } from '../rules/cases/case-problems.ts';
import { type ReasonCode, reasons } from '../rules/claim/reasons.ts';
import { catalogue } from '../rules/findings/catalogue.ts';
import type { FindingDefinition } from '../rules/findings/finding.ts';
import { type DifferenceDefinition, differenceKinds } from '../rules/fund/reconcile/difference-kinds.ts';
import type { SchemeProblemDefinition } from '../rules/scheme/scheme-problem.ts';
import { schemeProblems } from '../rules/scheme/scheme-problems.ts';
import type { Text, TextParameters } from '../rules/value/text.ts';

/** What `mutual explain` tells of a code, whatever speaks of it. */
export interface Explained {
  /** Not its alone where two kinds of things happen to have the same: a finding and the reason of a decision. */
  readonly code: string;
  /** A group of findings, or what else speaks of it. */
  readonly group: FindingDefinition['group'] | 'scheme' | 'case' | 'decision' | 'difference';
  readonly severity: 'error' | 'warning' | 'note';
  /** What the severity means here. */
  readonly weight: Text;
  readonly title: Text;
  readonly why: Text;
  readonly message: Text;
  readonly expected?: Text;
  readonly fix: Text;
  readonly example: TextParameters;
}

/** Values for every parameter that the reason of a decision may name. Made up. */
const EXAMPLE: TextParameters = {
  plan: '女职工互助',
  benefit: '住院补助',
  date: '2026-03-01',
  from: '2026-01-01',
  to: '2026-12-31',
  until: '2026-03-31',
  first: '2026-04-01',
  last: '2026-02-28',
  year: '2027',
  papers: '出院小结',
  ground: '工伤',
  fact: { zh: '医疗保险', en: 'medical insurance' },
  found: '居民医保',
  wanted: '职工医保',
  path: 'benefits.hospital.compute[1].rate',
  disease: '肺部肿物',
  allowed: '5,000.00',
  cut: '300.00',
  number: '2',
  periods: '3',
};

/** Of a limit that counts claims, no yuan. */
const EXAMPLES: Readonly<Record<string, TextParameters>> = { 'claims-used': { allowed: '2' } };

function ofProblems(
  problems: Readonly<Record<string, SchemeProblemDefinition>>,
  group: 'scheme' | 'case',
): Explained[] {
  const weights = group === 'scheme' ? explainTexts.schemeSeverity : explainTexts.caseSeverity;
  return Object.entries(problems).map(([code, problem]) => ({
    ...problem,
    code,
    group,
    weight: weights[problem.severity],
  }));
}

/** Every code that mutual tells: findings, problems of schemes, of cases, reasons of decisions, differences of a reconciliation. In the order in which `mutual explain` lists them. */
export const explainedCodes: readonly Explained[] = [
  ...Object.entries(catalogue as Readonly<Record<string, FindingDefinition>>).map(([code, finding]) => ({
    ...finding,
    code,
    weight: explainTexts[finding.severity],
  })),
  ...ofProblems(schemeProblems, 'scheme'),
  ...ofProblems(caseProblems, 'case'),
  ...Object.entries(reasons).map(
    ([code, message]): Explained => ({
      code,
      group: 'decision',
      severity: 'note',
      weight: explainTexts.decisionSeverity,
      title: message,
      why: explainTexts.decisionWhy,
      message,
      fix: changeTexts[code as ReasonCode],
      example: { ...EXAMPLE, ...EXAMPLES[code] },
    }),
  ),
  ...Object.entries(differenceKinds as Readonly<Record<string, DifferenceDefinition>>).map(
    ([code, { scope, carried, ...texts }]): Explained => ({
      ...texts,
      code,
      group: 'difference',
      severity: 'warning',
      weight: differenceWeights[carried ? 'carried' : scope],
    }),
  ),
];
