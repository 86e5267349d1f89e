import type { DiseaseGroup } from '../../benefits.ts';
import type { Scheme } from '../../schema.ts';
import type { SchemePath } from '../../source-tree.ts';
import type { SchemeCheck, SchemeDoubt } from '../scheme-check.ts';
import { groupPairs } from './group-pairs.ts';
import { type CodeRange, codeRange, codeText, shared, without } from './icd10-ranges.ts';

/** Codes are of ICD-10, no group is empty, and no disease lies in two groups of which both would pay. */
export const checkDiseases: SchemeCheck = (scheme) => [
  ...Object.entries(scheme.diseases ?? {}).flatMap(([id, group]) => [...malformed(group, id), ...empty(group, id)]),
  ...groupPairs(scheme).flatMap(([one, other]) => inBoth(scheme, one, other)),
];

function malformed(group: DiseaseGroup, id: string): SchemeDoubt[] {
  return (['icd10', 'except'] as const).flatMap((key) =>
    (group[key] ?? []).flatMap((entry, index) =>
      codeRange(entry) ? [] : [{ code: 'icd10-malformed' as const, path: ['diseases', id, key, index], found: entry }],
    ),
  );
}

function empty({ of, icd10 = [], except = [], complete }: DiseaseGroup, id: string): SchemeDoubt[] {
  const ranges = rangesOf(icd10);
  if (ranges.length > 0 && without(ranges, rangesOf(except)).length === 0)
    return [{ code: 'disease-group-empty', path: ['diseases', id, 'except'], found: id }];
  if (of.length > 0 || icd10.length > 0 || complete === false) return [];
  return [{ code: 'disease-group-empty', path: ['diseases', id, 'of'], found: id }];
}

function rangesOf(entries: readonly string[] = []): CodeRange[] {
  return entries.flatMap((entry) => codeRange(entry) ?? []);
}

/** At the later group of the two: each name that the other has as well, and the first codes. */
function inBoth(scheme: Scheme, one: string, other: string): SchemeDoubt[] {
  const [first, second] = [scheme.diseases?.[one], scheme.diseases?.[other]];
  if (!first || !second) return [];
  const report = (path: SchemePath, found: string): SchemeDoubt => ({
    code: 'disease-in-two-groups',
    path: ['diseases', other, ...path],
    found,
    parameters: { one, other },
  });
  const names = new Set(namesOf(first).map(({ name }) => key(name)));
  const twice = namesOf(second).filter(({ name }) => names.has(key(name)));
  const codes = (group: DiseaseGroup) => without(rangesOf(group.icd10), rangesOf(group.except));
  const both = shared(codes(first), codes(second));
  return [...twice.map(({ name, path }) => report(path, name)), ...(both ? [report(['icd10'], codeText(both))] : [])];
}

function namesOf({ of, aliases = [] }: DiseaseGroup): { name: string; path: SchemePath }[] {
  return [
    ...of.map((name, index) => ({ name, path: ['of', index] })),
    ...aliases.map((name, index) => ({ name, path: ['aliases', index] })),
  ];
}

function key(name: string): string {
  return name.normalize('NFKC').replace(/\s+/gu, '').toLowerCase();
}
