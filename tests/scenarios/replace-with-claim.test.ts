import { describe, expect, it } from 'vitest';
import { claimSheet, facts, later, zhangzhouOffice, zhao } from './claims-office.ts';
import { roster, staff } from './office.ts';

describe('enrol --replace of a unit whose members have claimed', () => {
  it('removes nobody, told at the unit’s cell, also before the coverage has begun; keeps whom it names', async () => {
    const office = await zhangzhouOffice();
    office.write('whole.csv', roster({ unit: '甲厂', people: staff(1, 10), columns: facts }));
    office.write('fewer.csv', roster({ unit: '甲厂', people: staff(2, 9), columns: facts }));
    const asked = 'enrol fewer.csv --replace --dry-run --as-of 2020-12-22';
    expect((await office.report(asked)).units).toMatchObject([{ status: 'accepted', change: { removed: 1 } }]);

    office.write('claims.csv', claimSheet({ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' }));
    expect(await office.run('claim claims.csv', later)).toMatchObject({ exitCode: 0 });
    const { units, findings } = await office.report(`${asked} --lang zh`);
    expect(units).toMatchObject([{ status: 'returned' }]);
    const refused = findings.filter(({ code }) => code === 'removal-refused');
    expect(refused).toMatchObject([{ severity: 'error', file: 'fewer.csv', cell: 'B1' }]);
    expect(refused[0]?.message).toContain('该单位已有补助申请');
    const kept = await office.report('enrol whole.csv --replace --as-of 2020-12-22');
    expect(kept.findings.filter(({ code }) => code === 'removal-refused')).toEqual([]);
    expect(kept.units).toMatchObject([{ change: { removed: 0 } }]);

    expect(await office.run('undo 3 --reason 退件', later)).toMatchObject({ exitCode: 0 });
    expect((await office.report(asked)).units).toMatchObject([{ status: 'accepted', change: { removed: 1 } }]);
  });
});
