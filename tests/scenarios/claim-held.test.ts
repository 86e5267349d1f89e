import { expect, it } from 'vitest';
import { claimSheet, later, zhangzhouOffice, zhao } from './claims-office.ts';

const stay = { who: zhao, days: ['2021-02-01', '2021-02-05'], receipt: 'R20210001' } as const;

it('a held claim sent again, status, close and a refused approval all name the command that puts it right, which does', async () => {
  const office = await zhangzhouOffice();
  const run = (line: string) => office.run(line, later);
  office.write('claims.csv', claimSheet({ ...stay, selfPaid: '' }));
  office.write('again.csv', claimSheet({ ...stay, selfPaid: '1000' }));
  office.write('day.csv', claimSheet({ ...stay, selfPaid: '1000', receipt: '' }));
  await run('claim claims.csv');
  for (const [file, language, told] of [
    [
      'again',
      'zh',
      '由互助中心用 mutual claim correct 8-1 --set 栏名=内容 --reason 理由（或 --sheet 改好的申请表）补正',
    ],
    ['day', 'en', 'where it mends claim 8-1, which is held, it is not sent again'],
  ] as const) {
    const { findings } = JSON.parse((await run(`claim ${file}.csv --dry-run --json --lang ${language}`)).stdout);
    const code = file === 'day' ? 'claim-stay-repeated' : 'claim-receipt-repeated';
    expect(findings.map((each: { code: string }) => each.code)).toEqual([code]);
    expect(findings[0].fix).toContain(told);
  }
  const command = 'mutual claim correct 8-1 --set 政策范围内自付=内容 --reason 理由';
  expect((await run('status --lang zh')).stdout.split('\n')).toContain(`    下一步：${command}`);
  const { obstacles } = JSON.parse((await run('close --dry-run --json --lang zh')).stdout);
  expect(obstacles.find(({ key }: { key: string }) => key === 'claims-held')).toMatchObject({ command });
  const refused = await run('claim decide 8-1 --approve --reason 已核 --lang zh');
  expect(refused).toMatchObject({ exitCode: 1 });
  expect(refused.stdout.split('\n').slice(2)).toEqual([`没有写明的，写明后随即重新审核：${command}`, '']);
  const inEnglish = await run('claim decide 8-1 --approve --reason checked --lang en');
  expect(inEnglish.stdout).toContain('does not state "self-paid in scope"');
  expect(inEnglish.stdout).toContain(
    'State what is wanting ("self-paid in scope" goes into the column 政策范围内自付 of the claim sheet), and it is decided again: mutual claim correct 8-1 --set 政策范围内自付=VALUE',
  );
  expect(await run('claim correct 8-1 --set 政策范围内自付=1000 --reason 补填')).toMatchObject({
    exitCode: 0,
    stderr: '',
  });
  expect(JSON.parse((await run('claim show 8-1 --json')).stdout).claim).toMatchObject({ amount: '420.00' });
  const { findings } = JSON.parse((await run('claim day.csv --dry-run --json --lang en')).stdout);
  expect(findings[0].fix).toBe(
    'Check the day: mend it where it is wrong; take the claim out where it is indeed a second one.',
  );
});
