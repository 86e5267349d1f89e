import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBack, rowsOf } from '../support/read-back.ts';
import { at, claims, end, first, json, paidFor, paidOut, people, second, set, stay } from './close-office.ts';
import { roster } from './office.ts';

/** The fund statement alone: titled, every sum a number, with lines to sign, and what its balance is made of. */
async function holdStatement(path: string, { amount, left }: { amount: string; left: string }): Promise<void> {
  const book = await readBack(path);
  expect(book.SheetNames.slice(0, 2)).toEqual(['收支情况表', '期末结余的构成']);
  const rows = rowsOf(book, '收支情况表');
  expect(rows[0]?.[0]).toMatch(/第 16 期互助金收支情况表$/);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['一、期初结余', 0],
      ['二、本期收入', 600],
      ['四、补助支出', Number(amount)],
      ['五、期末结余', Number(left), '一加二减三减四'],
      [expect.stringMatching(/^制表人：\s+会计：\s+负责人：\s+日期：\s+单位（盖章）：$/)],
    ]),
  );
  expect(rowsOf(book, '期末结余的构成')).toContainEqual(['1002', '银行存款', Number(left)]);
}

describe('mutual close', () => {
  it('closes a small centre’s period from its first fee to the next period’s renewals', async () => {
    const { office, amount } = await paidOut();
    expect(await office.run('reconcile', at(end))).toMatchObject({ exitCode: 0 });
    const left = (600 - Number(amount)).toFixed(2);
    const dry = await json(office, 'close --dry-run', end);
    expect(dry).toMatchObject({ exitCode: 0, run: null, state: 'open', obstacles: [], carried: [{ after: left }] });
    const { run, ...closed } = await json(office, 'close', end);
    expect(closed).toMatchObject({
      exitCode: 0,
      state: 'closed',
      waived: [],
      carried: [{ result: left, after: left }],
    });
    expect(Object.keys(set(office, run))).toEqual([
      'SHA256SUMS',
      'books.csv',
      'books.hledger',
      'manifest.json',
      'reconciliation.xlsx',
      'register.xlsx',
      'statement.xlsx',
      'summary.html',
      'summary.json',
      'summary.md',
      'summary.xlsx',
    ]);
    const { chainHead: head, files } = JSON.parse(
      readFileSync(office.path('out', `${run}-close`, 'manifest.json'), 'utf8'),
    );
    expect(files.map(({ name }: { name: string }) => name)).toContain('statement.xlsx');
    expect(readFileSync(office.path('out', `${run}-close`, 'SHA256SUMS'), 'utf8')).toMatch(
      /^[0-9a-f]{64} [ *]statement\.xlsx$/mu,
    );
    await holdStatement(office.path('out', `${run}-close`, 'statement.xlsx'), { amount, left });
    expect(await office.run(`verify --against ${head}`, at(end))).toMatchObject({ exitCode: 0 });
    const sums = `verify --against out/${run}-close/SHA256SUMS`;
    expect(await office.run(sums, at(end))).toMatchObject({ exitCode: 0 });
    expect(await json(office, 'reconcile', end)).toMatchObject({ exitCode: 0, equal: true });

    const refused = await office.run('enrol rosters --replace', at(end));
    expect(refused.stderr + refused.stdout).toContain('closed since 2020-08-01');
    expect(await office.run('init --after', at(end))).toMatchObject({ exitCode: 0 });
    office.write('next.csv', roster({ unit: '甲厂', people }));
    const report = await office.report('enrol next.csv', at(end));
    expect(JSON.stringify(report)).toContain('"renewing":10');
    expect((await json(office, 'summary', end)).statement.opening).toBe(left);
  });

  it('names what keeps the period open, with what mends it, and writes nothing', async () => {
    const office = await paidFor();
    office.write('claims.csv', claims(stay(first, 'R1'), stay(second, 'R2')));
    const taken = await office.run('claim claims.csv --json', at('2019-10-01'));
    const [, number] = /"(\d+-2)"/.exec(taken.stdout) ?? [];
    const held = await office.run(`claim decide ${number} --hold --reason 补材料`, at('2019-10-02'));
    expect(held).toMatchObject({ exitCode: 0 });
    await office.run('payout', at('2019-10-03'));
    const told = await json(office, 'close', '2020-06-01');
    expect(told).toMatchObject({ exitCode: 1, run: null, state: 'open' });
    const keys = told.obstacles.map(({ key }: { key: string }) => key);
    expect(keys).toEqual(
      expect.arrayContaining([
        'claims-held',
        'batch-unanswered:2019-001',
        'not-over',
        'batch-not-on-statement:main/2019-001',
      ]),
    );
    const shown = (await office.run('close', at('2020-06-01'))).stdout;
    // A person holds it, so a person lets it go on.
    expect(shown.replaceAll(/\s+/g, ' ')).toContain(`mutual claim decide ${number} --approve --reason WHY`);
    expect(shown).toContain('mutual payout result <answer.csv> --batch 2019-001');
    expect(shown).toMatch(/Batch 2019-001: 1 payment, [\d,.]+ yuan, without/u);
    expect(keys.filter((key: string) => key.startsWith('batch-unanswered'))).toHaveLength(1);
    expect(shown).toMatch(/it can be closed from\s+2020-07-01 on/u);
    expect(existsSync(office.path('out', '6-close'))).toBe(false);
    for (const [line, why] of [
      ['close --waive claims-held --reason 年度结账', '"claims-held" cannot be waived'],
      ['close --as-of 2020-07-01', 'on a day that is still to come: --as-of 2020-07-01, today is 2020-06-01'],
      ['close --waive not-over', 'No reason is given to waive "not-over"'],
      ['close --waive not-ovr --reason 年度结账', 'Did you mean "not-over"?'],
      ['close --top-up union=1', 'names nobody who adds'],
      ['close --reopen --reason 更正', 'is not closed'],
      ['close --reopen', 'No reason is given to open'],
      ['close --reopen --reason 更正 --waive not-over', '--reopen does not go with --waive'],
    ] as const) {
      const { exitCode, stderr } = await office.run(line, at('2020-06-01'));
      expect({ line, exitCode }).toEqual({ line, exitCode: 2 });
      expect(stderr).toContain(why);
    }
  });

  it('lets stand what is waived with a reason, and carries what is owed over', async () => {
    const office = await paidFor();
    office.write('claims.csv', claims(stay(first, 'R1')));
    await office.run('claim claims.csv', at('2019-10-01'));
    const closed = await json(office, 'close --waive not-over=批复 --reason 年度结账', '2020-06-01');
    expect(closed).toMatchObject({ exitCode: 0, state: 'closed', waived: [{ key: 'not-over', reason: '批复' }] });
    // What was decided and not paid is still owed and can be paid.
    expect(await json(office, 'payout', '2020-08-02')).toMatchObject({ exitCode: 0, batch: '2020-001' });
    expect(await office.run('verify', at(end))).toMatchObject({ exitCode: 0 });
  });

  it('opens a closed period again, and closes it to the same balance', async () => {
    const { office } = await paidOut();
    const closed = await json(office, 'close', end);
    expect(await json(office, 'close --reopen --reason 票据更正 --dry-run', end)).toMatchObject({ reopened: false });
    expect(await json(office, 'close --reopen --reason 票据更正', end)).toMatchObject({ exitCode: 0, state: 'open' });
    expect((await json(office, 'summary', end)).statement.closing).toBe(closed.carried[0].after);
    const again = await json(office, 'close', end);
    expect(again).toMatchObject({ exitCode: 0, carried: closed.carried });
    expect(again.run).toBeGreaterThan(closed.run);
    expect(await office.run('verify', at(end))).toMatchObject({ exitCode: 0 });
  });

  it('makes the closing set again, the same byte for byte, where it lacks or was changed', async () => {
    const { office } = await paidOut();
    const { run } = await json(office, 'close', end);
    const before = set(office, run);
    expect((await office.run('close', at('2020-08-02'))).stdout).toContain('whole and as its sums say');
    writeFileSync(office.path('out', `${run}-close`, 'summary.md'), 'altered');
    rmSync(office.path('out', `${run}-close`, 'register.xlsx'));
    const again = await office.run('close', at('2020-08-02'));
    expect(again.stdout).toContain('register.xlsx, summary.md');
    expect(set(office, run)).toEqual(before);
    rmSync(office.path('out', `${run}-close`), { recursive: true });
    await office.run('close', at('2020-08-03'));
    expect(set(office, run)).toEqual(before);
  });
});
