import { describe, expect, it } from 'vitest';
import { futureClauses } from '../../../src/rules/scheme/future-clauses.ts';
import { readSource } from '../../../src/rules/scheme/read-source.ts';
import { resolveScheme } from '../../../src/rules/scheme/resolve.ts';
import { isError } from '../../../src/rules/scheme/scheme-problem.ts';
import { schemeProblems } from '../../../src/rules/scheme/scheme-problems.ts';
import { badBenefits } from './bad-benefits.ts';
import { badYaml } from './bad-yaml.ts';
import { fixtureSchemes } from './read-fixtures.ts';

/** What each scheme of fixtures/schemes/bad is wrong in: code, line (with the file where it is another's), path. */
const expected: Readonly<Record<string, readonly (readonly [string, string, string])[]>> = {
  ...badBenefits,
  'a-list': [['scheme-not-yaml', '1', '']],
  'alias-claimed-twice': [
    ['alias-claimed-twice', '7', 'unitKinds.other.title'],
    ['alias-claimed-twice', '10', 'plans.second.aliases[1]'],
    ['alias-claimed-twice', '15', 'forms.roster.columns[2].aliases[1]'],
    ['alias-claimed-twice', 'good/plain.yaml:21', 'staffKinds.retired.title'],
  ],
  'apply-after-end': [['dates-impossible', '6', 'period.apply.from']],
  'apply-after-start': [['dates-impossible', '5', 'period.apply.from']],
  'apply-turned-round': [['dates-impossible', '5', 'period.apply.to']],
  'bounds-empty': [
    ['bounds-empty', '6', 'members.age.men'],
    ['bounds-empty', '7', 'members.age.women'],
    ['bounds-empty', '9', 'members.ages[1].women'],
    ['bounds-empty', '13', 'participation.tiers[2].size'],
    ['bounds-empty', '14', 'participation.waivers[1].participants'],
  ],
  'clause-note-missing': [['clause-note-missing', '5', 'clauses.rules.basis']],
  'dates-impossible': [
    ['dates-impossible', '3', 'inForce.to'],
    ['dates-impossible', '9', 'period.pay.of.enterprise.to'],
  ],
  'edition-to-fill': [
    ['edition-to-fill', '3', 'edition'],
    ['edition-to-fill', '4', 'region'],
  ],
  empty: [['scheme-not-yaml', '1', '']],
  'extends-loop': [['extends-loop', 'bad/extends-loop-other.yaml:3', 'extends']],
  'extends-loop-other': [['extends-loop', 'bad/extends-loop.yaml:2', 'extends']],
  'extends-unknown': [['extends-unknown', '2', 'extends']],
  'fee-branch-missing': [
    ['fee-branch-missing', '7', 'plans.general.fee.of'],
    ['fee-branch-missing', '8', 'plans.general.fee.of.enterprise.of'],
    ['fee-branch-missing', '9', 'plans.second.fee.of'],
  ],
  'fee-branch-unknown': [['fee-branch-unknown', '10', 'plans.general.fee.of.enterprize']],
  'field-repeated': [['field-repeated', '8', 'forms.roster.columns[3].field']],
  'kind-unknown': [
    ['kind-unknown', '8', 'members.age.statutory.staffKinds.worker'],
    ['kind-unknown', '10', 'members.staff.refuse[1]'],
    ['kind-unknown', '11', 'members.insurance.required[1]'],
    ['kind-unknown', '13', 'members.ages[1].insurance[1]'],
    ['kind-unknown', '16', 'members.ages[1].statutory.staffKinds.clerk'],
    ['kind-unknown', '21', 'participation.tiers[2].unitKinds[1]'],
    ['kind-unknown', '22', 'participation.attached.staffKinds[1]'],
    ['kind-unknown', '25', 'plans.general.paidBy[1].when.staffKinds[1]'],
    ['kind-unknown', '25', 'plans.general.paidBy[1].when.unitKinds[1]'],
  ],
  'loose-ends': [
    ['disease-group-unused', '4', 'diseases.burns'],
    ['deadline-day-absent', '7', 'claims.deadlines[1].from'],
    ['deadline-day-absent', '9', 'claims.notices[1].from'],
    ['paper-repeated', '13', 'claims.papers[3].paper'],
  ],
  'not-utf8': [['scheme-not-utf8', '1', '']],
  'missing-path-malformed': [
    ['missing-path-malformed', '4', 'missing[1]'],
    ['missing-path-malformed', '5', 'missing[2]'],
    ['missing-path-malformed', '6', 'missing[3]'],
    ['missing-path-malformed', '7', 'missing[4]'],
    ['missing-path-malformed', '9', 'missing[6]'],
    ['missing-path-malformed', '10', 'missing[7]'],
    ['missing-path-malformed', '11', 'missing[8]'],
    ['missing-path-malformed', '12', 'missing[9]'],
  ],
  'missing-path-present': [
    ['missing-path-present', '3', 'missing[2]'],
    ['missing-path-present', '3', 'missing[6]'],
  ],
  'pay-turned-round': [['dates-impossible', '6', 'period.pay.to']],
  'payment-branch-missing': [['payment-branch-missing', '6', 'period.pay.of']],
  'payment-branch-unknown': [['payment-branch-unknown', '9', 'period.pay.of.enterprize']],
  'plan-needs-loop': [
    ['plan-needs-loop', '5', 'plans.general.needs'],
    ['plan-needs-loop', '6', 'plans.second.needs'],
  ],
  'plan-not-choosable': [['plan-not-choosable', '7', 'plans.women.taken']],
  'plan-unpaid': [['plan-unpaid', '6', 'plans.women']],
  'reference-unknown': [
    ['reference-unknown', '4', 'plans.women.needs[1]'],
    ['reference-unknown', '6', 'waiting[1].plans[1]'],
    ['reference-unknown', '11', 'forms.roster.columns[2].field'],
    ['reference-unknown', '13', 'members.ages[1].plans[1]'],
  ],
  remittance: [['scheme-value-malformed', '5', 'plans.general.remittance']],
  'removal-without-target': [
    ['removal-without-target', '4', 'plans.womens'],
    ['removal-without-target', '6', 'participation.tiers[1].atLeast'],
  ],
  'roster-does-not-ask': [
    ['roster-does-not-ask', '6', 'participation.groups[1].who'],
    ['roster-does-not-ask', '6', 'participation.groups[1].who'],
    ['roster-does-not-ask', '9', 'members.ages[1].insurance'],
  ],
  'scheme-colon-full-width': [
    ['scheme-colon-full-width', '4', 'plans.general.fee'],
    ['scheme-colon-full-width', '5', 'plans.second.fee.of.enterprise'],
  ],
  'scheme-colon-without-space': [
    ['scheme-colon-without-space', '4', 'plans.general.fee'],
    ['scheme-colon-without-space', '4', 'plans.general.taken'],
  ],
  'scheme-comma-in-number': [
    ['scheme-comma-in-number', '5', 'plans.general.fee'],
    ['scheme-comma-in-number', '13', 'benefits.hospital.compute[1].deductible.byVisit[1]'],
  ],
  'scheme-nested-too-deep': [
    ['scheme-nested-too-deep', '9', `benefits.deep.compute[1]${'.plus.compute[1]'.repeat(20)}.plus`],
  ],
  'scheme-alias-refused': [
    ['scheme-alias-refused', '3', 'edition'],
    ['scheme-alias-refused', '4', 'title'],
    ['scheme-alias-refused', '5', 'authority'],
  ],
  'scheme-clause-missing': [['scheme-clause-missing', '4', 'participation.clause']],
  'scheme-clause-unused': [['scheme-clause-unused', '4', 'clauses.renewal']],
  'scheme-id-differs': [['scheme-id-differs', '2', 'id']],
  'scheme-key-missing': [
    ['scheme-key-missing', '1', 'coverage'],
    ['scheme-key-missing', '5', 'plans.women.title'],
  ],
  'scheme-key-repeated': [['scheme-key-repeated', '6', 'plans.general.fee']],
  'scheme-key-unknown': [
    ['scheme-key-unknown', '3', 'particpation'],
    ['scheme-key-unknown', '7', 'plans.general.fees'],
    ['scheme-key-unknown', '11', 'members.age.men.belw'],
  ],
  'scheme-not-yaml': [['scheme-not-yaml', '2', '']],
  'scheme-value-malformed': [
    ['scheme-value-malformed', '3', 'title'],
    ['scheme-value-malformed', '5', 'period.length'],
    ['scheme-value-malformed', '6', 'period.starts.on'],
    ['scheme-value-malformed', '7', 'coverage.starts'],
    ['scheme-value-malformed', '8', 'inForce.from'],
    ['scheme-value-malformed', '11', 'participation.tiers[1].size'],
    ['scheme-value-malformed', '11', 'participation.tiers[1].atLeast'],
    ['scheme-value-malformed', '12', 'participation.tiers[2].size.to'],
    ['scheme-value-malformed', '12', 'participation.tiers[2].atLeast'],
    ['scheme-value-malformed', '15', 'plans.general.fee'],
    ['scheme-value-malformed', '16', 'plans.general.taken'],
    ['scheme-value-malformed', '17', 'plans.general.shares.uniform'],
    ['scheme-value-malformed', '18', 'plans.Women'],
    ['scheme-comma-in-number', '18', 'plans.Women.fee.of.new'],
    ['scheme-value-malformed', '20', 'members.age'],
    ['scheme-value-malformed', '25', 'lateJoiners'],
    ['scheme-value-malformed', '26', 'renewal.pay'],
    ['scheme-value-malformed', '27', 'missing'],
  ],
  'staff-kind-contradictory': [['staff-kind-contradictory', '7', 'members.staff.refuse[2]']],
  'staff-kind-undecided': [['staff-kind-undecided', '4', 'staffKinds.dispatched']],
  'tiers-gap': [
    ['tiers-gap', '4', 'participation.tiers'],
    ['tiers-gap', '4', 'participation.tiers'],
    ['tiers-gap', '4', 'participation.tiers'],
  ],
  'tiers-overlap': [
    ['tiers-overlap', '6', 'participation.tiers[2]'],
    ['tiers-overlap', '7', 'participation.tiers[3]'],
  ],
  'waiting-length': [
    ['scheme-value-malformed', '4', 'waiting[1]'],
    ['scheme-value-malformed', '5', 'waiting[2]'],
    ['scheme-value-malformed', '6', 'waiting[3]'],
  ],
  'waiting-too-long': [['waiting-implausible', '4', 'waiting[1].length']],
  'waiting-implausible': [
    ['waiting-implausible', '4', 'waiting[1].days'],
    ['waiting-implausible', '5', 'waiting[2].days'],
    ['waiting-implausible', '12', 'waiting[3].graded[2].day'],
    ['waiting-implausible', '12', 'waiting[3].graded[2].day'],
  ],
  'written-numbers': [
    ['scheme-value-malformed', '6', 'participation.tiers[1].size.to'],
    ['scheme-value-malformed', '6', 'participation.tiers[1].atLeast'],
    ['scheme-value-malformed', '7', 'participation.tiers[2].size.above'],
    ['scheme-value-malformed', '7', 'participation.tiers[2].atLeast'],
    ['scheme-value-malformed', '10', 'plans.general.fee'],
    ['scheme-value-malformed', '11', 'plans.general.shares.most'],
    ['scheme-value-malformed', '19', 'benefits.hospital.compute[1].deductible'],
    ['scheme-value-malformed', '20', 'benefits.hospital.compute[2].bands[1].to'],
    ['scheme-value-malformed', '20', 'benefits.hospital.compute[2].bands[1].rate'],
    ['scheme-value-malformed', '20', 'benefits.hospital.compute[2].bands[2].rate'],
    ['scheme-value-malformed', '21', 'benefits.hospital.compute[3].atLeast'],
    ['scheme-value-malformed', '22', 'benefits.hospital.caps[1].amount'],
  ],
  ...badYaml,
  'waiting-overlap': [['waiting-overlap', '5', 'waiting[2]']],
};

function problemsOf(id: string) {
  return resolveScheme(id, fixtureSchemes).problems.map(({ code, place, path }) => {
    const own = place.file === `bad/${id}.yaml`;
    return [code, own ? String(place.line) : `${place.file}:${place.line}`, path];
  });
}

describe('bad schemes', () => {
  const bad = [...fixtureSchemes.values()].filter(({ file }) => file.startsWith('bad/'));

  it.each(bad.map(({ id }) => id))('%s: every problem, at its line', (id) => {
    expect(problemsOf(id)).toEqual(expected[id]);
  });

  it('hold an example of every code', () => {
    const found = bad.flatMap(({ id }) => resolveScheme(id, fixtureSchemes).problems);
    // Whether a day is to come only the day of the check tells.
    const bare = fixtureSchemes.get('plain');
    const { root } = readSource(bare ?? expect.fail('no plain scheme'));
    const later = futureClauses(root ?? expect.fail('not read'), '2000-01-01');
    const shown = new Set([...found, ...later].map(({ code }) => code));
    expect(Object.keys(schemeProblems).filter((code) => !shown.has(code as never))).toEqual([]);
  });
});

describe('good schemes', () => {
  const good = [...fixtureSchemes.values()].filter(({ file }) => file.startsWith('good/'));

  it.each(good.map(({ id }) => id))('%s has no problem', (id) => {
    const { scheme, problems } = resolveScheme(id, fixtureSchemes);
    expect(problems).toEqual([]);
    expect(scheme?.id).toBe(id);
  });
});

it('a note does not make a scheme unusable, an error does', () => {
  const errorsOf = (id: string) => resolveScheme(id, fixtureSchemes).problems.filter(isError).length;
  expect(errorsOf('scheme-clause-unused')).toBe(0);
  expect(errorsOf('scheme-clause-missing')).toBe(1);
});
