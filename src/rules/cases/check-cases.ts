import type { Scheme } from '../scheme/schema.ts';
import { nodeAt, type Place, pathText, placeOf, type SchemePath } from '../scheme/source-tree.ts';
import { listed, suggestion } from '../scheme/suggestion.ts';
import { nearestOf } from '../value/nearest.ts';
import type { TextParameters } from '../value/text.ts';
import type { SchemeCase } from './case-file.ts';
import { periodOfCase } from './case-period.ts';
import type { CaseProblem } from './case-problem.ts';
import type { CaseProblemCode } from './case-problems.ts';
import { wordsOf } from './case-words.ts';
import { type ValueRefusal, withGivenValues } from './given-values.ts';
import { type CaseDoubt, impossibleIn } from './impossible.ts';
import { type CaseReading, namedScheme } from './read-cases.ts';

/** What is wrong in cases as cases of this scheme: words that it does not have, values that it does not lack, a claim without a day, what cannot be. In the order of the file. */
export function checkCases(reading: CaseReading, scheme: Scheme): CaseProblem[] {
  return (reading.file?.cases ?? []).flatMap((each, index) =>
    doubtsOf(each, scheme).map(({ code, path, found, parameters }) => {
      const whole: SchemePath = ['cases', index, ...path];
      return { code, place: placeAt(reading, whole), path: pathText(whole), found, parameters };
    }),
  );
}

function doubtsOf(each: SchemeCase, scheme: Scheme): CaseDoubt[] {
  const values = each.given.values ?? {};
  const completed = withGivenValues(scheme, values);
  const words = wordsOf(each, completed.scheme ?? scheme).flatMap(({ path, word, where, known }): CaseDoubt[] => {
    if (known.includes(word)) return [];
    const parameters = { where, known: listed(known), suggestion: suggestion(nearestOf(word, known)) };
    return [{ code: 'case-word-unknown', path, found: word, parameters }];
  });
  const dated = each.given.period !== undefined || periodOfCase(scheme, each.given.claim) !== undefined;
  return [
    ...words,
    ...impossibleIn(each, completed.scheme ?? scheme),
    ...completed.refusals.map((refusal) => valueDoubt(refusal, values, scheme)),
    ...(dated ? [] : [{ code: 'case-day-missing' as const, path: ['given'], found: '', parameters: {} }]),
  ];
}

function valueDoubt(refusal: ValueRefusal, values: Readonly<Record<string, unknown>>, scheme: Scheme): CaseDoubt {
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
function placeAt({ root, source }: CaseReading, path: SchemePath): Place {
  if (root === undefined) return { file: source.file, line: 1, column: 1 };
  const node = nodeAt(root, path);
  return node?.kind === 'text' ? node.place : placeOf(root, path);
}

/** Cases of another scheme than the file's name or the command says. @param wanted - id of that one */
export function schemeDiffers(reading: CaseReading, wanted: string): CaseProblem {
  return ofScheme(reading, 'case-scheme-differs', { wanted });
}

/** Cases of a scheme that is not at hand. */
export function schemeUnknown(reading: CaseReading, ids: Iterable<string>): CaseProblem {
  return ofScheme(reading, 'case-scheme-unknown', {
    suggestion: suggestion(nearestOf(namedScheme(reading) ?? '', ids)),
  });
}

function ofScheme(reading: CaseReading, code: CaseProblemCode, parameters: TextParameters): CaseProblem {
  return { code, place: placeAt(reading, ['scheme']), path: 'scheme', found: namedScheme(reading) ?? '', parameters };
}
