import type { Scheme } from '../scheme/schema.ts';
import { nodeAt, pathText, placeOf, type SchemePath } from '../scheme/source-tree.ts';
import { listed, suggestion } from '../scheme/suggestion.ts';
import { nearestOf } from '../value/nearest.ts';
import type { TextParameters } from '../value/text.ts';
import type { SchemeCase } from './case-file.ts';
import { periodOfCase } from './case-period.ts';
import type { CaseProblem } from './case-problem.ts';
import type { CaseProblemCode } from './case-problems.ts';
import { wordsOf } from './case-words.ts';
import { type ValueRefusal, withGivenValues } from './given-values.ts';
import type { CaseReading } from './read-cases.ts';

/** What is wrong in cases as cases of this scheme: words that it does not have, values that it does not lack, a claim without a day. In the order of the file. */
export function checkCases(reading: CaseReading, scheme: Scheme): CaseProblem[] {
  return (reading.file?.cases ?? []).flatMap((each, index) =>
    doubtsOf(each, scheme).map(({ code, path, found, parameters }) => {
      const whole: SchemePath = ['cases', index, ...path];
      const place = reading.root ? placeAt(reading, whole) : { file: reading.source.file, line: 1, column: 1 };
      return { code, place, path: pathText(whole), found, parameters };
    }),
  );
}

interface Doubt {
  readonly code: CaseProblemCode;
  readonly path: SchemePath;
  readonly found: string;
  readonly parameters: TextParameters;
}

function doubtsOf(each: SchemeCase, scheme: Scheme): Doubt[] {
  const values = each.given.values ?? {};
  const completed = withGivenValues(scheme, values);
  const words = wordsOf(each, completed.scheme ?? scheme).flatMap(({ path, word, where, known }): Doubt[] => {
    if (known.includes(word)) return [];
    const parameters = { where, known: listed(known), suggestion: suggestion(nearestOf(word, known)) };
    return [{ code: 'case-word-unknown', path, found: word, parameters }];
  });
  const dated = each.given.period !== undefined || periodOfCase(scheme, each.given.claim) !== undefined;
  return [
    ...words,
    ...completed.refusals.map((refusal) => valueDoubt(refusal, values, scheme)),
    ...(dated ? [] : [{ code: 'case-day-missing' as const, path: ['given'], found: '', parameters: {} }]),
  ];
}

function valueDoubt(refusal: ValueRefusal, values: Readonly<Record<string, unknown>>, scheme: Scheme): Doubt {
  const path: SchemePath = ['given', 'values', refusal.path];
  const missing = scheme.missing ?? [];
  if (refusal.kind === 'not-missing') {
    const parameters = { known: listed(missing), suggestion: suggestion(nearestOf(refusal.path, missing)) };
    return { code: 'case-value-not-missing', path, found: refusal.path, parameters };
  }
  const value = values[refusal.path];
  const found = typeof value === 'string' ? value : JSON.stringify(value);
  return {
    code: 'case-value-refused',
    path,
    found,
    parameters: { target: refusal.path, at: refusal.at, reason: refusal.reason },
  };
}

/** A text at its own place, whatever has keys at that of its key. */
function placeAt({ root }: CaseReading, path: SchemePath) {
  if (root === undefined) throw new RangeError('a file that was not read has no places');
  const node = nodeAt(root, path);
  return node?.kind === 'text' ? node.place : placeOf(root, path);
}
