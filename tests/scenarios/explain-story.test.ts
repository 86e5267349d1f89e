import { describe, expect, it } from 'vitest';
import { widestOf } from '../../src/io/terminal/width.ts';
import { claimSheet, later, qian, zhangzhouOffice, zhao } from './claims-office.ts';
import type { Office } from './office.ts';

/** Two claims paid in one batch: the first, on which a ruling stands, came back. */
async function paidOffice(): Promise<Office> {
  const office = await zhangzhouOffice();
  office.write(
    'claims.csv',
    claimSheet(
      { who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000', account: zhao.bankCard, receipt: 'R1' },
      { who: qian, days: ['2021-03-01', '2021-03-05'], selfPaid: '1000', account: qian.bankCard, receipt: 'R2' },
    ),
  );
  await office.run('claim claims.csv', later);
  await office.run(['claim', 'decide', '8-1', '--approve', '--reason', '材料已核'], { ...later, user: 'li' });
  await office.run('claim approve', { ...later, user: 'wang' });
  await office.run('payout', later);
  office.write('answer.csv', '行号,处理结果,金额,失败原因\r\n1,失败,420.00,账号不存在\r\n2,成功,420.00,\r\n');
  await office.run('payout result answer.csv', later);
  return office;
}

/** The lines below a title, to the next blank line. */
function below(text: string, title: string): string[] {
  const lines = text.split('\n');
  const from = lines.indexOf(title) + 1;
  const to = lines.indexOf('', from);
  return lines.slice(from, to === -1 ? undefined : to);
}

const history = [
  '  2021-09-15 09:00  第 3 次运行  claim  经办 clerk',
  '    收下申请 8-1：全额补助，420.00 元（claims.csv Sheet1!B2）',
  '  2021-09-15 09:00  第 4 次运行  claim decide  经办 li',
  '    裁定通过申请 8-1：420.00 元改为 420.00 元（全额补助），理由：材料已核',
  '  2021-09-15 09:00  第 5 次运行  claim approve  经办 wang',
  '    批准支付申请 8-1',
  '  2021-09-15 09:00  第 6 次运行  payout  经办 clerk',
  `    申请 8-1：列入批次 2021-001 第 1 笔，付 ${zhao.name[0]}* 420.00 元`,
  '  2021-09-15 09:00  第 7 次运行  payout result  经办 clerk',
  '    申请 8-1：批次 2021-001 第 1 笔退汇 420.00 元：账号不存在（answer.csv）',
];

describe('mutual explain of a claim and of a member', () => {
  it('tells enrolment, every step and every run in 80 columns, is data under --json, masked, and says who is near where nobody fits', async () => {
    const office = await paidOffice();
    const claim = await office.run('explain 8-1 --lang zh', later);
    expect(claim).toMatchObject({ exitCode: 0, stderr: '' });
    expect(below(claim.stdout, '经过')).toEqual(history);
    expect(below(claim.stdout, '参加情况').slice(0, 3)).toEqual([
      '  漳州市职工医疗互助活动 第 2021 期（2021-01-01 至 2021-12-31），单位 甲厂',
      '    见花名册 rosters/1.csv Sheet1!D3',
      '    医疗互助 1 份，2021-01-01 至 2021-12-31，新参',
    ]);
    expect(claim.stdout).toContain('4. 按比例：700 × 60% = 420 元　〔2021年度 参加医保的住院补助〕');

    const told = await office.run(['explain', zhao.name, '--lang', 'zh'], later);
    expect(told).toMatchObject({ exitCode: 0, stderr: '' });
    expect(below(told.stdout, '经过')).toEqual([
      '  2020-12-21 09:00  第 2 次运行  enrol  经办 clerk',
      '    经 甲厂 参加：医疗互助（rosters/1.csv Sheet1!D3）',
      ...history,
    ]);
    expect(told.stdout).toContain('补助申请：1 件，420.00 元');
    expect(told.stdout).toContain('4. 按比例：700 × 60% = 420 元　〔2021年度 参加医保的住院补助〕');
    const english = await office.run(`explain ${zhao.idNumber}`, later);
    expect(below(english.stdout, 'What happened')).toHaveLength(14);
    for (const { stdout } of [claim, told, english]) {
      expect(stdout).not.toContain(zhao.idNumber);
      for (const line of stdout.split('\n')) expect(widestOf(line)).toBeLessThanOrEqual(80);
    }

    expect(await office.run('undo 7 --reason 回执有误', later)).toMatchObject({ exitCode: 0 });
    const read = async (line: string) => JSON.parse((await office.run(`${line} --json`, later)).stdout);
    const { member, ...head } = await read(`explain ${zhao.idNumber}`);
    expect(head).toEqual({ schemaVersion: 1, command: 'explain' });
    expect(JSON.stringify(member)).not.toContain(zhao.idNumber);
    expect(JSON.stringify(member)).not.toContain(zhao.bankCard);
    expect(member.enrolments).toMatchObject([{ unit: '甲厂', coverages: [{ plan: 'general', due: '0.00' }] }]);
    expect(member.claims).toMatchObject([{ number: '8-1', amount: '420.00', state: 'batched' }]);
    const kinds = member.history.map(
      ({ run, undoneBy, events }: { run: number; undoneBy: number; events: object[] }) => {
        return [run, undoneBy, ...events.map((event) => Reflect.get(event, 'kind'))];
      },
    );
    expect(kinds).toEqual([
      [2, null, 'added'],
      [3, null, 'taken'],
      [4, null, 'ruled'],
      [5, null, 'approved'],
      [6, null, 'batched'],
      [7, 8, 'answered'],
    ]);
    const bare = await read('explain 8-1 --unmask');
    expect(bare.claim).toMatchObject({ idNumber: zhao.idNumber, enrolments: [{ unit: '甲厂' }] });
    expect(bare.claim.history.at(3).events).toMatchObject([{ kind: 'batched', payee: { account: zhao.bankCard } }]);

    const wrong = `${zhao.idNumber.slice(0, 17)}${zhao.idNumber.endsWith('1') ? '2' : '1'}`;
    const none = await office.run(`explain ${wrong} --lang zh`, later);
    expect(none).toMatchObject({ exitCode: 2, stdout: '' });
    expect(none.stderr).toContain(`相近的有：${zhao.name[0]}* 甲厂。`);
    expect((await office.run(['explain', '查无此人', '--lang', 'zh'], later)).stderr).toContain('台账里没有参加职工');
    expect((await office.run('explain id-number-cheksum', later)).stderr).toContain('id-number-checksum');
  });
});
