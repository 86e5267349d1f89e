import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placedSteps } from '../../../src/rules/scheme/placed-steps.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import type { Scheme } from '../../../src/rules/scheme/schema.ts';
import { schemeFromJson, schemeJson } from '../../../src/rules/scheme/scheme-json.ts';
import { schemeYaml } from '../../../src/rules/scheme/scheme-yaml.ts';
import type { SchemeSource } from '../../../src/rules/scheme/source-tree.ts';
import { fixtureSchemes } from './read-fixtures.ts';

function resolved(id: string, sources: ReadonlyMap<string, SchemeSource> = fixtureSchemes): Scheme {
  const { scheme, problems } = resolveScheme(id, sources);
  if (!scheme) throw new Error(JSON.stringify(problems));
  return scheme;
}

function withText(id: string, text: string): ReadonlyMap<string, SchemeSource> {
  return new Map([...fixtureSchemes, [id, { id, file: `${id}.yaml`, text }]]);
}

describe('extends', () => {
  const next = resolved('next-edition');

  it('puts in what the child does not say', () => {
    expect(next.title).toBe('某市职工医疗互助');
    expect(next.plans.general?.title).toBe('医疗互助');
  });

  it('lets the child say what changes, lists as a whole', () => {
    expect(next.edition).toBe('第二期');
    expect(next.participation?.tiers).toEqual([{ atLeast: '75%' }]);
    expect(next.participation?.of).toBe('staff');
  });

  it('takes away what the child strikes with ~', () => {
    expect(next.staffKinds).toBeUndefined();
    expect(next.members.staff).toBeUndefined();
  });

  it('puts a choice in place of a sum, each fee the text that stands there', () => {
    expect(next.plans.general?.fee).toEqual({ by: 'unit-kind', of: { enterprise: '40', institution: '100.50' } });
  });

  it('goes on over several editions', () => {
    const sources = withText('third', 'id: third\nextends: next-edition\nplans: {general: {title: 住院互助}}\n');
    expect(resolved('third', sources).plans.general).toMatchObject({ title: '住院互助', fee: { by: 'unit-kind' } });
  });

  it('takes a quoted ~ for text', () => {
    const sources = withText('tilde', 'id: tilde\nextends: plain\ntitle: "~"\n');
    expect(resolved('tilde', sources).title).toBe('~');
  });
});

describe('scalars', () => {
  it('stay the text that stands there: no float, no date, no boolean of old YAML', () => {
    const text = 'id: texts\nextends: plain\nedition: 2021\ntitle: no\nplans: {general: {fee: 36.50}}\n';
    const scheme = resolved('texts', withText('texts', text));
    expect(scheme).toMatchObject({ edition: '2021', title: 'no', plans: { general: { fee: '36.50' } } });
  });

  it('are the same with a byte order of lines from Windows', () => {
    const windows = (fixtureSchemes.get('everything')?.text ?? '').replaceAll('\n', '\r\n');
    expect(resolved('everything', withText('everything', windows))).toEqual(resolved('everything'));
  });
});

describe('the canonical JSON', () => {
  const everything = resolved('everything');

  it('does not depend on the layout of the file', () => {
    const relaid = withText('everything', schemeYaml(everything));
    expect(schemeJson(resolved('everything', relaid))).toBe(schemeJson(everything));
  });

  it('does not depend on the order of keys', () => {
    const lines = 'id: a\nextends: plain\nlateJoiners: {accept: within, days: 30, clause: rules}\n';
    const other = 'lateJoiners: {clause: rules, days: 30, accept: within}\nextends: plain\nid: a\n';
    expect(schemeJson(resolved('a', withText('a', lines)))).toBe(schemeJson(resolved('a', withText('a', other))));
  });

  it('changes with any rule', () => {
    const dearer = withText('everything', schemeYaml(everything).replace('12.50', '12.51'));
    expect(schemeJson(resolved('everything', dearer))).not.toBe(schemeJson(everything));
  });

  it('reads back as the same scheme', () => {
    expect(schemeFromJson(schemeJson(everything))).toEqual(everything);
  });

  it('is refused where it is no scheme', () => {
    expect(() => schemeFromJson('{"id":"a"}')).toThrow();
  });
});

it('an id that is not among the sources is a fault of the caller', () => {
  expect(() => resolveScheme('nowhere', fixtureSchemes)).toThrow(RangeError);
});

describe('the stored scheme', () => {
  const everything = resolved('everything');
  const again = schemeFromJson(schemeJson(everything));

  it('keeps the order of what people see, though its keys are sorted', () => {
    const parts = [
      'plans',
      'unitKinds',
      'staffKinds',
      'insuranceKinds',
      'benefits',
      'diseases',
      'treatments',
      'causes',
    ];
    for (const part of parts as (keyof Scheme)[])
      expect(Object.keys(again[part] ?? {})).toEqual(Object.keys(everything[part] ?? {}));
    expect(Object.keys(again.claims?.exclusions ?? {})).toEqual(Object.keys(everything.claims?.exclusions ?? {}));
  });

  it('keeps the order of branches, of which the first that fits is taken', () => {
    const choices = (scheme: Scheme) =>
      placedSteps(scheme).flatMap(({ step }) => [
        Object.keys(step.choose?.of ?? {}),
        Object.keys(step.pool?.weights ?? {}),
      ]);
    expect(choices(everything)).toContainEqual(['traffic', 'other']);
    expect(choices(again)).toEqual(choices(everything));
  });

  it('read back and stored again is the same text, however its branches and benefits stand', () => {
    const shuffled = fc.shuffledSubarray(['men', 'women', 'other'], { minLength: 3 });
    const benefits = fc.shuffledSubarray(Object.keys(everything.benefits ?? {}), { minLength: 12 });
    fc.assert(
      fc.property(shuffled, benefits, (branches, ids) => {
        const compute = [
          { choose: { by: 'sex' as const, of: Object.fromEntries(branches.map((name) => [name, '1'])) } },
        ];
        const ordered = Object.fromEntries(ids.flatMap((id) => [[id, everything.benefits?.[id]]]));
        const scheme = { ...everything, benefits: { first: { ...everything.benefits?.women, compute }, ...ordered } };
        const json = schemeJson(scheme as Scheme);
        const read = schemeFromJson(json);
        expect(read).toEqual(scheme);
        expect(schemeJson(read)).toBe(json);
        expect(Object.keys(read.benefits ?? {})).toEqual(['first', ...ids]);
        expect(Object.keys(read.benefits?.first?.compute?.[0]?.choose?.of ?? {})).toEqual(branches);
      }),
    );
  });

  it('of a scheme without benefits says nothing of their parts', () => {
    expect(JSON.parse(schemeJson(resolved('plain'))).order).not.toHaveProperty('inner');
  });
});
