import { expect, it } from 'vitest';
import { openQuestions } from '../../../src/rules/scheme/open-questions.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { fixtureSchemes } from './read-fixtures.ts';

const plain = resolveScheme('plain', fixtureSchemes).scheme;
if (!plain) throw new Error('plain cannot be used');

it('asks where a value is to be filled in; of one within a list the whole list, as it stands', () => {
  const missing = ['benefits.hospital.compute[2].bands[1].rate', 'period.pay', 'claims'];
  const compute = [{ fixed: '100' }, { bands: [{ to: '1000', rate: 'missing' }] }];
  const hospital = { title: '住院', plan: 'general', events: ['hospitalisation' as const], compute, clause: 'rules' };
  const { values } = openQuestions({ ...plain, missing, benefits: { hospital } });
  expect(values).toEqual([
    { path: 'period.pay', place: ['period', 'pay'] },
    {
      path: 'benefits.hospital.compute[2].bands[1].rate',
      place: ['benefits', 'hospital', 'compute'],
      list: ['- {fixed: 100}', '- {bands: [{to: 1000, rate: missing}]}'],
    },
    { path: 'claims', place: ['claims'] },
  ]);
});

it('asks for each clause that is a reading, with the rules that rest on it, and for no other', () => {
  const [first = ''] = Object.keys(plain.clauses);
  const clause = {
    title: '第五条',
    source: '第三章',
    checkedOn: '2026-11-21',
    basis: 'inferred' as const,
    note: '两种理解',
  };
  const { readings } = openQuestions({ ...plain, clauses: { ...plain.clauses, [first]: clause } });
  expect(readings).toMatchObject([{ clause: first, rules: expect.arrayContaining(['period', 'coverage']) }]);
  expect(openQuestions(plain)).toEqual({ values: expect.anything(), readings: [] });
});
