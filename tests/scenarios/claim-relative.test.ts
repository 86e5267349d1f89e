import { describe, expect, it } from 'vitest';
import { json } from './payouts-office.ts';
import { november, townOffice, townSheet, townsfolk } from './town-office.ts';

const [one, two] = townsfolk as [(typeof townsfolk)[number], (typeof townsfolk)[number]];
const stay = { 医院等级: '三级', 入院日期: '2026-09-01', 出院日期: '2026-09-08', 个人自付: '1300' };

describe('a claim whose event names a relative', () => {
  it('is refused at that cell, and paid once the papers say that it was the member', async () => {
    const office = await townOffice();
    const lines = [
      { who: one, states: { ...stay, 申请事由: '配偶住院' } },
      { who: two, states: { ...stay, 申请事由: '家属住院' } },
    ];
    office.write('claims.csv', townSheet(...lines));
    const taken = await json(office, 'claim claims.csv', november);
    expect(taken.exitCode).toBe(1);
    const told = taken.findings.map(({ code, cell }: { code: string; cell: string }) => `${code} ${cell}`).sort();
    expect(told).toEqual(['claim-patient-not-covered D2', 'value-not-understood D3']);
    expect(taken.totals.byStatus).toMatchObject({ approved: { claims: 0 }, rejected: { claims: 1 } });
    const [{ number }] = (await json(office, 'claim list', november)).claims;
    const own = `claim correct ${number} --set 与职工关系=本人 --reason 材料是职工本人的`;
    expect(await json(office, own, november)).toMatchObject({ exitCode: 0 });
    expect(await json(office, 'payout --dry-run', november)).toMatchObject({ lines: 1, amount: '500.00' });
    const wrong = await office.run(`claim correct ${number} --set 申请事由=家属住院 --reason 填错 --lang en`, november);
    expect(wrong.exitCode).toBe(1);
    expect(wrong.stdout + wrong.stderr).toContain('value-not-understood');
  });
});
