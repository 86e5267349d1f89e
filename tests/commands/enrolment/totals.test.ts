import { describe, expect, it } from 'vitest';
import { causesOfReturn, returnedOf } from '../../../src/commands/enrolment/returned-causes.ts';
import { closingFiguresOf, totalsOf } from '../../../src/commands/enrolment/totals.ts';
import { finding } from '../../../src/rules/findings/catalogue.ts';
import { findingOf, prefecture, reportOver, unitLine } from './made-up-report.ts';

describe('closingFiguresOf', () => {
  it('counts a unit once by its last list, its members list by list, its dues as they stand', () => {
    const first = unitLine(1, { participants: 10 });
    const later = unitLine(1, { participants: 2, due: '432.00' as typeof first.due });
    const units = [first, unitLine(2, { status: 'partial' }), later, unitLine(3, { status: 'returned' })];
    expect(closingFiguresOf({ units })).toEqual({
      accepted: { units: 1, members: 12, due: '432.00' },
      partial: { units: 1, members: 105, due: '3780.00' },
      returned: { units: 1, members: 105, due: '0.00' },
      unchanged: { units: 0, members: 0, due: '0.00' },
      sum: { units: 3, members: 222, due: '4212.00' },
    });
  });

  it('adds up to the totals of report.json', () => {
    const report = prefecture(400);
    const { sum, ...statuses } = closingFiguresOf(report);
    const totals = totalsOf(report);
    expect(sum).toMatchObject({ members: totals.participants, due: totals.due });
    for (const [status, { units }] of Object.entries(statuses)) expect(totals.units).toMatchObject({ [status]: units });
  });
});

describe('returnedOf', () => {
  const good = unitLine(1);
  const bad = unitLine(2, { status: 'returned' });

  it('gives the codes of a returned unit’s errors, most frequent first, and no warning', () => {
    const findings = [
      findingOf(bad, 'name-missing', 5),
      findingOf(bad, 'id-number-checksum', 6),
      findingOf(bad, 'id-number-checksum', 7),
      findingOf(bad, 'phone-malformed', 8),
      findingOf(good, 'phone-malformed', 8),
    ];
    const causes = ['id-number-checksum', 'name-missing'];
    expect(returnedOf(reportOver([good, bad], findings))).toEqual([
      { name: bad.unit, unread: false, members: 105, causes },
    ]);
  });

  it('counts an error about a file for its returned lists, and a file without lists as itself', () => {
    const other = unitLine(3, { status: 'returned', file: bad.file, unit: '' });
    const inFile = finding('column-missing', { origin: { file: bad.file } });
    const alone = finding('file-unreadable', { origin: { file: 'x.xlsx' } });
    const files = [bad.file, 'x.xlsx', 'y.xlsx'].map((path) => ({ path, sha256: '', format: 'xlsx' }));
    const returned = returnedOf(reportOver([bad, other], [inFile, alone], { files }));
    expect(returned).toEqual([
      { name: bad.unit, unread: false, members: 105, causes: ['column-missing'] },
      { name: bad.file, unread: false, members: 105, causes: ['column-missing'] },
      { name: 'x.xlsx', unread: true, members: 0, causes: ['file-unreadable'] },
    ]);
    expect(causesOfReturn(returned)).toEqual([
      { code: 'column-missing', units: 2 },
      { code: 'file-unreadable', units: 1 },
    ]);
  });
});
