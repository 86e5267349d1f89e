import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { accounts } from '../../../src/rules/fund/accounts.ts';
import { beanCheck, hledgerBalances, itWith } from '../../support/books-programs.ts';
import { bookLine, dues, transaction, written } from './sample-lines.ts';

/** Names and files as people write them, with every sign that means something to a program. */
const nasty = [
  '甲厂; date:2020-13-45, [2020-99-99] | 乙 "厂" \\ {丙}',
  '=cmd|calc!A1',
  '第一行\n第二行\r\n\t; 第三行',
  '*! (厂) #标签 ^链接 @ 1.00 USD',
  "'引号' “引号” ，；：",
];

const awkward = nasty.map((name, index) =>
  transaction(
    dues.map((line) => ({ ...line, entry: `红河(州);办事处/${index + 1}`, unit: { id: 'a', name }, party: name })),
    { file: name, claim: '红河州办事处/9-1' },
  ),
);

describe('the books', () => {
  it('stand in hledger as it reads them', () => {
    const text = written('hledger', transaction(dues, { file: '蒙自一中.xlsx', claim: null }));
    expect(text).toContain('\naccount 1122应收互助金  ; type: A\n');
    expect(text).toContain('\naccount 1002银行存款  ; type: C\n');
    expect(text.slice(text.indexOf('2026-'))).toBe(
      [
        '2026-01-05 (9) list-taken 蒙自一中',
        '    ; entry:红河州办事处/9, run:3, verb:enrol, actor:clerk, kind:list-taken',
        '    ; origin:蒙自一中.xlsx',
        '    1122应收互助金  150.00 CNY  ; unit:蒙自一中, period:yunnan-17/17, plan:general, party:unit',
        '    4001互助金收入  -150.00 CNY  ; unit:蒙自一中, period:yunnan-17/17, plan:general',
        '',
        '',
      ].join('\n'),
    );
  });

  it('stand in beancount with no component that begins with a Chinese character', () => {
    const text = written('beancount', transaction(dues, { file: null, claim: '红河州办事处/9-1' }));
    expect(text).toContain('\noption "title" "红河州 \\"职工\\" 互助中心"\n');
    const opened = [...text.matchAll(/ open (\S+) CNY$/gm)].map(([, name = '']) => name);
    expect(opened).toHaveLength(Object.keys(accounts).length);
    for (const name of opened)
      expect(name).toMatch(/^(Assets|Liabilities|Equity|Income|Expenses):\d{4}\p{Script=Han}+$/u);
    expect(text).toContain('2026-01-05 * "蒙自一中" "list-taken"\n  entry: "红河州办事处/9"\n  run: "3"\n');
    expect(text).toContain(
      '\n  claim: "红河州办事处/9-1"\n  Assets:1122应收互助金  150.00 CNY\n    unit: "蒙自一中"\n',
    );
  });

  it('stand in a table that Excel opens, debits and credits apart', () => {
    const text = written('csv', transaction(dues, { file: 'a, "b".xlsx', claim: null }));
    expect(text.startsWith('\ufeffday,entry,line,')).toBe(true);
    const rows: Record<string, string>[] = parse(text, { bom: true, columns: true });
    expect(rows).toMatchObject([
      {
        day: '2026-01-05',
        account: '1122',
        title: '应收互助金',
        debit: '150.00',
        credit: '',
        unit: '蒙自一中',
        party: 'unit',
      },
      { line: '2', account: '4001', debit: '', credit: '150.00', party: '', origin: 'a, "b".xlsx' },
    ]);
  });

  it('run no text of others as a formula in the table', () => {
    const rows: Record<string, string>[] = parse(written('csv', ...awkward), { bom: true, columns: true });
    expect(rows).toHaveLength(nasty.length * 2);
    expect(rows.map(({ unit = '' }) => unit).filter((unit) => /^[=+@]/.test(unit))).toEqual([]);
    expect(rows[2]?.unit).toBe("'=cmd|calc!A1");
  });

  itWith(['hledger'], 'are the same to hledger, whatever signs stand in names and files', async () => {
    const balances = { '1122应收互助金': '750.00', '4001互助金收入': '-750.00' };
    expect(hledgerBalances(written('hledger', ...awkward))).toEqual(balances);
  });

  itWith(['bean-check'], 'are accepted by beancount, whatever signs stand in names and files', async () => {
    expect(beanCheck(written('beancount', ...awkward))).toBe('');
  });

  itWith(['hledger', 'bean-check'], 'are seen by both to be out of balance where they are', async () => {
    const lame = transaction([bookLine()]);
    expect(() => hledgerBalances(written('hledger', lame))).toThrow();
    expect(beanCheck(written('beancount', lame))).toContain('does not balance');
  });

  it('name no account that the chart lacks', () => {
    for (const format of ['hledger', 'beancount', 'csv'] as const)
      expect(() => written(format, transaction([bookLine({ account: 'toString' })]))).toThrow(/not an account/);
  });
});
