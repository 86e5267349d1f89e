import { describe, expect, it } from 'vitest';
import { diseasesOf } from '../../../src/rules/claim/diseases.ts';
import { icdCode, placeOfCode } from '../../../src/rules/claim/icd10.ts';
import { awardOf, codesOf, coverage, decided, happening, schemeFrom } from './made-up.ts';

const scheme = schemeFrom(`
diseases:
  cancer: {title: 恶性肿瘤, of: [恶性肿瘤], aliases: ['Malignant Tumour'], icd10: [C00-C97], except: [C44, C73.9], clause: reading}
  heart: {title: 心脏病, of: [急性心肌梗塞], icd10: [I21.0-I21.4], clause: rule}
  open: {title: 其他重大疾病, of: [], complete: false, clause: rule}
benefits:
  critical: {title: 重大疾病, plan: general, events: [diagnosis], when: {disease: [cancer, heart]}, compute: [{fixed: 10000}], clause: rule}
  other: {title: 其他, plan: general, events: [maternity], when: {disease: [open]}, compute: [{fixed: 500}], clause: rule}
`);

const standings = (change: Parameters<typeof happening>[2]) =>
  Object.fromEntries(diseasesOf(scheme, happening('diagnosis', '2026-05-05', change)) ?? []);

describe('the group of a disease', () => {
  it.each([
    [{ diagnosis: '恶性肿瘤' }, 'in'],
    [{ diagnosis: ' 恶 性 肿 瘤 ' }, 'in'],
    [{ diagnosis: 'malignant　tumour' }, 'in'],
    [{ diagnosis: '恶性肿瘤？' }, 'review'],
    [{ diagnosis: '肺癌' }, 'review'],
    [{ diagnosis: '肺癌', icd10: ['C34.1'] }, 'in'],
    [{ diagnosis: '高血压', icd10: ['I10'] }, 'out'],
    [{ diagnosis: '急性心肌梗塞' }, 'out'],
    [{ diagnosis: '肺癌', diseases: [] }, 'out'],
    [{ icd10: ['C34.1'] }, 'in'],
    [{ icd10: ['c34.900x001'] }, 'in'],
    [{ icd10: ['C97.9'] }, 'in'],
    [{ icd10: ['D05'] }, 'out'],
    [{ icd10: ['C44.3'] }, 'out'],
    [{ icd10: ['C73.900'] }, 'out'],
    [{ icd10: ['C73'] }, 'review'],
    [{ icd10: ['D05', 'C34'] }, 'in'],
    [{ diagnosis: '恶性肿瘤', icd10: ['C44.3'] }, 'review'],
    [{ diagnosis: '恶性肿瘤', diseases: ['heart'] }, 'out'],
    [{ diseases: ['cancer'] }, 'in'],
  ])('cancer holds %o: %s', (change, standing) => {
    expect(standings(change).cancer).toBe(standing);
  });

  it('goes by the bounds of a range with points', () => {
    expect(['I21.0', 'I21.4', 'I21.9', 'I21', 'I22'].map((code) => standings({ icd10: [code] }).heart)).toEqual([
      'in',
      'in',
      'out',
      'review',
      'out',
    ]);
  });

  it('is left to a reviewer by a code where the group has none, unless every code is in another group', () => {
    const named = schemeFrom(`
diseases:
  cancer: {title: 恶性肿瘤, of: [恶性肿瘤], icd10: [C00-C97], clause: rule}
  renal: {title: 慢性肾衰竭, of: [慢性肾衰竭], clause: rule}
`);
    const renal = (icd10: readonly string[]) =>
      diseasesOf(named, happening('diagnosis', '2026-05-05', { icd10 }))?.get('renal');
    expect([['N18.0'], ['C34'], ['C34', 'N18.0']].map(renal)).toEqual(['review', 'out', 'review']);
  });

  it('is left to a reviewer where the list is known to be longer', () => {
    expect(standings({ diagnosis: '肺癌' }).open).toBe('review');
    expect(standings({ diseases: ['open'] }).open).toBe('in');
  });

  it('is not known where the claim says nothing', () => {
    expect(diseasesOf(scheme, happening('diagnosis', '2026-05-05'))).toBeUndefined();
    expect(diseasesOf(scheme, happening('diagnosis', '2026-05-05', { icd10: ['none'] }))).toBeUndefined();
  });
});

describe('codes', () => {
  it('compare without points and what is put behind', () => {
    expect(['C50.9', 'c50.900X001', 'I21', 'M80000/3', '?'].map(icdCode)).toEqual([
      'C509',
      'C50900',
      'I21',
      'M80000',
      undefined,
    ]);
  });

  it('lie in a list or not, or it is not sure', () => {
    expect(placeOfCode('C509', ['C50'])).toBe('in');
    expect(placeOfCode('C50', ['C50.9'])).toBe('unsure');
    expect(placeOfCode('C50', ['text'])).toBe('out');
  });
});

describe('a benefit for named diseases', () => {
  const decide = (event: 'diagnosis' | 'maternity', change: Parameters<typeof happening>[2]) =>
    decided(scheme, { claim: happening(event, '2026-05-05', change), member: { plans: [coverage()] } });

  it('pays for one of them', () => {
    expect(decide('diagnosis', { diagnosis: '急性心肌梗塞' })).toMatchObject({
      status: 'approved',
      amount: '10000.00',
    });
  });

  it('is refused for another, on the ground of the clause that names them', () => {
    const decision = decide('diagnosis', { diagnosis: '高血压', icd10: ['I10'] });
    expect(decision.status).toBe('rejected');
    expect(decision.reasons).toEqual([
      { code: 'disease-not-covered', benefit: 'critical', clause: 'reading', values: { disease: '高血压' } },
    ]);
  });

  it('is held for a name that no list spells out, and refused once a reviewer says that it is in none', () => {
    const decision = decide('diagnosis', { diagnosis: '肺癌' });
    expect([decision.status, codesOf(decision)]).toEqual(['held', ['disease-needs-review']]);
    const reviewed = decide('diagnosis', { diagnosis: '高血压', diseases: [] });
    expect([reviewed.status, codesOf(reviewed)]).toEqual(['rejected', ['disease-not-covered']]);
  });

  it('is held where a reviewer must say', () => {
    const decision = decide('maternity', { diagnosis: '高血压' });
    expect(decision).toMatchObject({ status: 'held', amount: '0.00' });
    expect(codesOf(decision)).toEqual(['disease-needs-review']);
    expect(awardOf(decision, 'other').state).toBe('held');
  });

  it('is held where the claim does not name the disease', () => {
    expect(decide('diagnosis', {}).reasons).toMatchObject([{ code: 'fact-unknown', values: { fact: 'disease' } }]);
  });
});
