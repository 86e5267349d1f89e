import { describe, expect, it } from 'vitest';
import type { InboxFile } from '../../../src/commands/inbox/inbox-file.ts';
import { ofAmendments, ofClaims, ofResult, ofRoster, ofStatement } from '../../../src/commands/inbox/outcomes.ts';
import type { EnrolTold, FindingTold } from '../../../src/commands/inbox/reports.ts';

const file: InboxFile = { name: '甲.csv', path: '/inbox/working/甲.csv', shownAs: 'inbox/working/甲.csv' };
const path = file.shownAs;

const finding = (more: Partial<FindingTold> = {}): FindingTold => ({
  ...{ code: 'some-code', severity: 'error', file: path, sheet: 'S', cell: 'A1', message: 'Wrong.', fix: 'Mend it.' },
  ...more,
});

const bare = { run: 7, findings: [], outputs: [] };

describe('a roster', () => {
  const unit = (status: EnrolTold['units'][number]['status'], outputs: string[] = []) => ({
    ...{ file: path, unit: '甲厂', status, outputs },
  });
  const outcome = (units: EnrolTold['units'], more: Partial<EnrolTold> = {}) =>
    ofRoster({ ...bare, files: [{ path }], units, ...more }, file, 'en');

  it('is done where each unit was taken in, now or before', () => {
    const notice = 'out/7-enrol/notices/甲厂.xlsx';
    expect(outcome([unit('accepted', [notice]), unit('unchanged')])).toEqual({
      ...{ status: 'done', run: 7, why: [], beside: [{ path: notice, as: 'notice' }] },
    });
  });

  it.each(['returned', 'partial'] as const)(
    'goes back where a unit is %s, with its marked workbook and why',
    (status) => {
      const marked = 'out/7-enrol/returned/甲厂.xlsx';
      const told = outcome([unit('accepted'), unit(status, [marked])], {
        findings: [finding(), finding({ file: 'other' })],
      });
      expect(told).toMatchObject({ status: 'returned', beside: [{ path: marked, as: 'returned' }] });
      expect(told?.why).toEqual(['S!A1  Wrong. Mend it. [some-code]']);
    },
  );

  it('goes back where no unit was found, with the workbook that bears its name', () => {
    const outputs = ['out/7-enrol/returned/甲.xlsx', 'out/7-enrol/returned/乙.xlsx', 'out/7-enrol/register.xlsx'];
    expect(outcome([], { outputs })).toMatchObject({ status: 'returned', beside: [{ path: outputs[0] }] });
  });

  it('is nothing yet where the run did not come to it', () => {
    expect(ofRoster({ ...bare, files: [], units: [] }, file, 'en')).toBeUndefined();
  });

  it('lists thirty findings and the number of the others', () => {
    const findings = Array.from({ length: 42 }, () => finding());
    const why = outcome([unit('returned')], { findings })?.why ?? [];
    expect([why.length, why.at(-1)]).toEqual([31, '... and 12 more.']);
  });
});

describe('a claim sheet', () => {
  const claim = (status: 'approved' | 'held' | 'returned') => ({ file: path, cell: 'A2', number: '9-1', status });
  const outcome = (statuses: Parameters<typeof claim>[0][], unread = 0) =>
    ofClaims({ ...bare, files: [{ path, unread }], claims: statuses.map(claim) }, file, 'zh');

  it.each([
    [['approved'], 0, 'done'],
    [['approved', 'held'], 0, 'held'],
    [['held', 'returned'], 0, 'returned'],
    [['approved'], 1, 'returned'],
    [[], 0, 'returned'],
  ] as const)('%j, %i unread: %s', (statuses, unread, status) => {
    const told = outcome([...statuses], unread);
    expect(told?.status).toBe(status);
    expect(told?.why.some((line) => line.includes('9-1'))).toBe((statuses as readonly string[]).includes('held'));
  });
});

describe('a sheet of amendments', () => {
  const outcome = (statuses: readonly ('applied' | 'unchanged' | 'returned')[], findings: FindingTold[] = []) =>
    ofAmendments(
      { ...bare, findings, files: [{ path, rows: 2 }], amendments: statuses.map((status) => ({ file: path, status })) },
      file,
      'en',
    )?.status;

  it.each([
    [['applied', 'unchanged'], 'done'],
    [['applied', 'returned'], 'returned'],
    [[], 'returned'],
  ] as const)('%j: %s', (statuses, status) => {
    expect(outcome(statuses)).toBe(status);
  });

  it('goes back for an error of its table, not for a warning', () => {
    expect(outcome(['applied'], [finding()])).toBe('returned');
    expect(outcome(['applied'], [finding({ severity: 'warning' })])).toBe('done');
  });
});

describe('a statement', () => {
  const outcome = (more: object) =>
    ofStatement(
      { run: 7, files: [{ file: path, outcome: 'applied', unidentified: 0, findings: [], ...more }] },
      file,
      'en',
    )?.status;

  it.each([
    [{}, 'done'],
    [{ outcome: 'unchanged' }, 'done'],
    [{ outcome: 'unchanged', unidentified: 1 }, 'held'],
    [{ outcome: 'refused' }, 'held'],
    [{ findings: [finding({ code: 'statement-gap', severity: 'warning' })] }, 'held'],
    [{ findings: [finding({ code: 'statement-sheet-hidden', severity: 'warning' })] }, 'held'],
    [{ findings: [finding({ code: 'statement-line-not-booked', severity: 'warning' })] }, 'held'],
    [{ findings: [finding({ code: 'statement-line-perhaps-taken', severity: 'warning' })] }, 'held'],
  ])('%j: %s', (more, status) => {
    expect(outcome(more)).toBe(status);
  });
});

describe('a bank’s answer', () => {
  const answer = { run: 7, batch: '2026-001', bounced: 0, findings: [] };

  it('is done once taken, and tells what bounced', () => {
    expect(ofResult({ ...answer, outcome: 'applied' }, file, 'en')).toMatchObject({ status: 'done', why: [] });
    const bounced = ofResult({ ...answer, outcome: 'unchanged', bounced: 2 }, file, 'en');
    expect([bounced?.status, bounced?.why.length]).toEqual(['done', 1]);
  });

  it('is held where it is refused', () => {
    const told = ofResult({ ...answer, outcome: 'refused', findings: [finding()] }, file, 'en');
    expect([told?.status, told?.why.length]).toEqual(['held', 1]);
  });
});
