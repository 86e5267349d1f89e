import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import type { BankBatch } from '../../../src/io/bank/bank-batch.ts';
import { bankForm, type DelimitedForm } from '../../../src/io/bank/bank-form.ts';
import { encodeGbk, notInGbk } from '../../../src/io/bank/gbk.ts';
import { bankFormNotice, bankForms, packagedBankForms, readBankForm } from '../../../src/io/bank/read-bank-form.ts';
import { defaultLimits } from '../../../src/io/table/limits.ts';
import { scanXml } from '../../../src/io/table/markup/scan-xml.ts';
import { readSubmittedFile } from '../../../src/io/table/read-submitted-file.ts';
import { UserError } from '../../../src/io/user-error.ts';
import { readPayoutResult } from '../../../src/rules/payout/read-result.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';
import { bankBatch, filesOf, paidTo, type SampleBatch } from './sample-batch.ts';

const folder = await mkdtemp(join(tmpdir(), 'mutual-bank-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const packaged = [packagedBankForms()];
const banks = ['abc', 'boc', 'ccb', 'cmb', 'generic-csv', 'icbc', 'iso20022'];

async function delimited(bank: string): Promise<DelimitedForm> {
  const { form } = await readBankForm(bank, packaged);
  if (form.format !== 'delimited') throw new Error(`${bank} is no text file`);
  return form;
}

async function textOf(bank: string, batch: BankBatch): Promise<string> {
  const { form } = await readBankForm(bank, packaged);
  const { files, problems } = await filesOf(form, batch);
  expect(problems).toEqual([]);
  const decoder = new TextDecoder(form.format === 'delimited' && form.encoding === 'gbk' ? 'gbk' : 'utf-8', {
    fatal: true,
    ignoreBOM: true,
  });
  return decoder.decode(files[0]?.bytes);
}

describe('the forms that come with the program', () => {
  it('are those of the issue', async () => {
    expect(await bankForms(packaged)).toEqual(banks);
  });

  it.each(banks)('%s says what is known of it, in the file and to who writes one', async (bank) => {
    const loaded = await readBankForm(bank, packaged);
    expect(loaded.form.basis).toBe('template');
    expect(await readFile(loaded.path, 'utf8')).toMatch(/^# .*(模板|改|核对)/s);
    expect(bankFormNotice(loaded, 'zh')).toContain(`forms/bank/${bank}.yaml 是模板`);
    expect(bankFormNotice(loaded, 'en')).toContain('is a template');
  });

  it.each(banks)('%s writes the same bytes for the same batch, each line once', async (bank) => {
    const { form } = await readBankForm(bank, packaged);
    const [one, two] = [await filesOf(form, bankBatch(30)), await filesOf(form, bankBatch(30))];
    expect(one.problems).toEqual([]);
    expect(one.files.map(({ bytes }) => bytes.toString('hex'))).toEqual(
      two.files.map(({ bytes }) => bytes.toString('hex')),
    );
    const text = await textOf(bank, bankBatch(30));
    for (const { payee } of bankBatch(30).lines) expect(text.split(payee.account ?? '?')).toHaveLength(2);
  });
});

describe('a bank’s file', () => {
  it('of icbc is GBK with a header and exact sums', async () => {
    const batch = bankBatch(2, () => ({ amount: '1234567.80' }));
    const [first] = batch.lines;
    expect((await textOf('icbc', batch)).split('\r\n').slice(0, 2)).toEqual([
      '付款账号开户行,付款账号,付款账号名称,收款账号开户行,收款账号省份,收款账号地市,收款账号,收款账号名称,金额,汇款用途,备注',
      `中国工商银行榕城支行,1402023109000012345,榕城职工互助保障服务中心,某银行榕城支行,,,${first?.payee.account},${first?.payee.name},1234567.80,医疗互助补助,2026-001-1`,
    ]);
  });

  it('of ccb has bars and no header, and keeps noughts', async () => {
    const batch = paidTo({ name: '林小梅', account: '000123456789' });
    expect((await textOf('ccb', batch)).split('\r\n')[0]).toBe('1|000123456789|林小梅|100.10|2026-001-1');
  });

  it('of generic-csv has a mark of its encoding, quotes, and digits that no spreadsheet alters', async () => {
    const [header, line] = (await textOf('generic-csv', paidTo({ name: '林 "小" 梅', account: '000123456789' }))).split(
      '\r\n',
    );
    expect(header?.startsWith('\ufeff"参考号","批次号"')).toBe(true);
    expect(line).toBe(
      '"2026-001-1","2026-001","1","127-1","林 ""小"" 梅","000123456789\t","某银行榕城支行","100.10","医疗互助补助","2026-07-02","12","' +
        `${'c'.repeat(64)}"`,
    );
  });

  it('may give sums in fen and days without dashes', async () => {
    const form = bankForm.parse({
      ...(await delimited('ccb')),
      amountIn: 'fen',
      date: 'yyyymmdd',
      columns: [{ value: 'amount' }, { value: 'date' }],
    });
    expect((await filesOf(form, bankBatch(1))).files[0]?.bytes.toString()).toBe('10010|20260702\r\n');
  });

  it('becomes several where the bank takes no more lines', async () => {
    const form = { ...(await delimited('abc')), mostLines: 3 };
    const { files, names } = await filesOf(form, bankBatch(7));
    expect(files.map(({ name }) => name)).toEqual(names);
    expect(files.map(({ name }) => name)).toEqual(['2026-001-abc-1.csv', '2026-001-abc-2.csv', '2026-001-abc-3.csv']);
    expect(files.map(({ bytes }) => new TextDecoder('gbk').decode(bytes).trim().split('\r\n').length - 1)).toEqual([
      3, 3, 1,
    ]);
  });

  it.each<[string, SampleBatch, string]>([
    ['a name that GBK lacks', paidTo({ name: '李𠮷㐂' }), '1 payee-name unwritable 𠮷㐂'],
    ['a name with the separator', paidTo({ name: '张,三' }), '1 payee-name separator'],
    ['a name with a line break', paidTo({ name: '张\n三' }), '1 payee-name separator'],
    ['a name that runs', paidTo({ name: '=HYPERLINK(1)' }), '1 payee-name formula'],
    ['a name that runs in full width', paidTo({ name: '＠张三' }), '1 payee-name formula'],
    ['a name beyond the bank’s field', paidTo({ name: '张'.repeat(31) }), '1 payee-name too-long'],
    ['no name', paidTo({ name: ' ' }), '1 payee-name missing'],
    ['no account', paidTo({ account: null }), '1 payee-account account'],
    ['an account in scientific notation', paidTo({ account: '6.22202E+18' }), '1 payee-account account'],
    ['nothing to pay', paidTo({}, { amount: '0.00' }), '1 amount amount'],
  ])('is not written where there is %s', async (_, batch, expected) => {
    const { files, problems } = await filesOf(await delimited('abc'), batch);
    expect(files).toEqual([]);
    const told = problems.map(({ line, field, reason, values }) =>
      `${line} ${field} ${reason} ${values.characters ?? ''}`.trim(),
    );
    expect(told).toContain(expected);
    expect(new Set(told).size).toBe(told.length);
  });

  it('of icbc, which names the payer, is not written without his account and bank', async () => {
    const batch = bankBatch(1);
    const { files, problems } = await filesOf(await delimited('icbc'), {
      ...batch,
      payer: { ...batch.payer, account: null, bank: null },
    });
    expect(files).toEqual([]);
    expect(problems.map(({ field, reason }) => [field, reason])).toEqual([
      ['payer-bank', 'missing'],
      ['payer-account', 'missing'],
    ]);
  });

  it('is not written where one payment is more than the bank takes', async () => {
    const { problems } = await filesOf(await delimited('icbc'), paidTo({}, { amount: '10000000.00' }));
    expect(problems).toMatchObject([{ line: 1, field: 'amount', reason: 'amount', values: { most: '9999999.99' } }]);
  });

  it.each(banks.filter((bank) => bank !== 'iso20022'))(
    'of %s with columns of results is read back as the bank’s answer',
    async (bank) => {
      const batch = bankBatch(3);
      const { header, separator, quote } = await delimited(bank);
      const quoted = (text: string) => (quote === 'always' ? `"${text}"` : text);
      const [first = '', ...others] = (await textOf(bank, batch)).trimEnd().split('\r\n');
      const titles = header ? [[first, quoted('处理结果'), quoted('失败原因')].join(separator)] : [];
      const rows = header ? others : [first, ...others];
      const answered = rows.map((row, index) =>
        [row, quoted(index === 1 ? '失败' : '成功'), quoted(index === 1 ? '账号不存在' : '')].join(separator),
      );
      const sent = batch.lines.map(({ line, amount, payee: { account } }) => ({
        line,
        amount,
        account,
        answered: null,
      }));
      const read = async (lines: readonly string[]) => {
        const path = join(folder, `answer-${bank}.txt`);
        await writeFile(path, encodeGbk(`${lines.join('\r\n')}\r\n`.replace('\ufeff', '')));
        const { file } = await readSubmittedFile(path);
        if (!file) throw new Error('cannot be read');
        return readPayoutResult(file, { number: batch.number, lines: sent });
      };
      const { answers, findings } = await read([...titles, ...answered]);
      expect(findings).toEqual([]);
      expect(answers.map(({ line, outcome, reason }) => [line, outcome, reason])).toEqual([
        [1, 'paid', null],
        [2, 'bounced', '账号不存在'],
        [3, 'paid', null],
      ]);
      const other = await read([...titles, ...answered.map((row) => row.replaceAll('2026-001', '2026-002'))]);
      expect([other.answers, new Set(other.findings.map(({ code }) => code))]).toEqual([
        [],
        new Set(['result-batch-other']),
      ]);
    },
  );
});

describe('GBK', () => {
  it('comes back as it was, for every character that it has', () => {
    const han = Array.from({ length: 0x9fa5 - 0x4e00 + 1 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
    const text = `Az09 ~${han}，。（）·—…《》①Ａ＠￥`;
    expect(notInGbk(text)).toEqual([]);
    expect(new TextDecoder('gbk', { fatal: true }).decode(encodeGbk(text))).toBe(text);
    expect(encodeGbk('职工').toString('hex')).toBe('d6b0b9a4');
  });

  it('never puts a question mark in place of what it lacks', () => {
    expect(notInGbk('𠮷a㐂𠮷ǹ')).toEqual(['𠮷', '㐂', 'ǹ']);
    expect(() => encodeGbk('𠮷')).toThrow(RangeError);
  });
});

describe('the message pain.001.001.03', () => {
  it('is well formed, adds up on both levels, and has each reference once, in the standard’s order', async () => {
    const batch = bankBatch(25, (index) =>
      index === 0 ? { payee: { name: '买&买<提>"艾\'力', bank: 'A&B', account: '000123456789' } } : {},
    );
    const { form } = await readBankForm('iso20022', packaged);
    const { files } = await filesOf(form, batch);
    expect(files.map(({ name }) => name)).toEqual(['2026-001-iso20022.xml']);
    const path: string[] = [];
    const values = new Map<string, string[]>();
    const children: string[] = [];
    scanXml(
      files[0]?.bytes.toString('utf8') ?? '',
      {
        open: (name) => {
          if (path.at(-1) === 'PmtInf') children.push(name);
          path.push(name);
        },
        text: (value) => {
          if (value.trim() === '') return;
          const key = path.slice(-2).join('/');
          values.set(key, [...(values.get(key) ?? []), value]);
        },
        close: () => void path.pop(),
      },
      defaultLimits,
    );
    const sum = yuan(sumOf(batch.lines.map(({ amount }) => fen(amount))));
    const joined = (key: string) => values.get(key)?.join('');
    for (const level of ['GrpHdr', 'PmtInf']) {
      expect(joined(`${level}/NbOfTxs`)).toBe('25');
      expect(joined(`${level}/CtrlSum`)).toBe(sum);
    }
    expect(values.get('GrpHdr/CreDtTm')).toEqual(['2026-07-02T09:30:20+08:00']);
    expect(values.get('PmtInf/ReqdExctnDt')).toEqual(['2026-07-02']);
    expect(yuan(sumOf((values.get('Amt/InstdAmt') ?? []).map(fen)))).toBe(sum);
    const references = batch.lines.map(({ reference }) => reference);
    expect(values.get('PmtId/InstrId')).toEqual(references);
    expect(values.get('PmtId/EndToEndId')).toEqual(references);
    expect(Math.max(...references.map(({ length }) => length))).toBeLessThanOrEqual(35);
    expect(joined('Cdtr/Nm')?.startsWith('买&买<提>"艾\'力')).toBe(true);
    expect(values.get('Othr/Id')?.slice(0, 2)).toEqual([batch.payer.account, '000123456789']);
    expect([...new Set(children)]).toEqual([
      'PmtInfId',
      'PmtMtd',
      'BtchBookg',
      'NbOfTxs',
      'CtrlSum',
      'ReqdExctnDt',
      'Dbtr',
      'DbtrAcct',
      'DbtrAgt',
      'ChrgBr',
      'CdtTrfTxInf',
    ]);
  });

  it('is not written without the payer’s account or the payee’s bank', async () => {
    const { form } = await readBankForm('iso20022', packaged);
    const batch = paidTo({ bank: null });
    const { problems, files } = await filesOf(form, { ...batch, payer: { ...batch.payer, account: null } });
    expect(files).toEqual([]);
    expect(problems.map(({ line, field, reason }) => `${line} ${field} ${reason}`)).toEqual([
      '1 payee-bank missing',
      '1 payer-account missing',
      '2 payer-account missing',
    ]);
  });
});

describe('a centre’s own form', () => {
  it('counts before the one that comes with the program, and may be of a further bank', async () => {
    const source = await readFile(join(packagedBankForms(), 'ccb.yaml'), 'utf8');
    await writeFile(join(folder, 'ccb.yaml'), source.replace("separator: '|'", "separator: ';'"));
    await writeFile(
      join(folder, 'rural-credit.yaml'),
      source.replace('bank: ccb', 'bank: rural-credit').replace('basis: template', 'basis: standard'),
    );
    const folders = [folder, ...packaged];
    expect(await bankForms(folders)).toEqual([...banks, 'rural-credit'].sort());
    const own = await readBankForm('ccb', folders);
    expect((await filesOf(own.form, bankBatch(1))).files[0]?.bytes.toString('latin1')).toContain(';');
    expect(bankFormNotice(await readBankForm('rural-credit', folders), 'zh')).toBeUndefined();
  });

  it.each([
    ['columns:', 'colums:', 'colums'],
    ['encoding: gbk', 'encoding: latin1', 'encoding'],
    ['bank: abc', 'bank: cmb', 'bank: cmb'],
    ['quote: never', 'quote: [', ''],
  ])('with %s as %s is refused, naming it', async (from, to, named) => {
    const source = await readFile(join(packagedBankForms(), 'abc.yaml'), 'utf8');
    await writeFile(join(folder, 'abc.yaml'), source.replace(from, to));
    const error = await readBankForm('abc', [folder]).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).describe('en').message).toContain(named);
  });

  it('of an unknown bank names those there are, and reads nothing outside its folders', async () => {
    for (const bank of ['icbk', '../../package', 'x'.repeat(200)]) {
      const error = await readBankForm(bank, packaged).catch((thrown: unknown) => thrown);
      expect((error as UserError).describe('zh').fix).toContain('iso20022');
    }
  });
});
