import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type MadeUpPerson, person } from '../support/people.ts';
import { createDatabase, hasPostgres } from '../support/postgres.ts';
import { claimSheet, facts, later, zhangzhouOffice, zhao } from './claims-office.ts';
import { filesBelow, type Office, roster, staff } from './office.ts';
import { json } from './payouts-office.ts';

/** The number that is really zhao's. */
const right = person({ seed: 901, sex: zhao.sex });
/** Whose number zhao's list stated by mistake. */
const owner: MadeUpPerson = { ...person({ seed: 902, sex: zhao.sex }), name: '欧阳真主', idNumber: zhao.idNumber };

async function listed(office: Office, unit: string, who: MadeUpPerson): Promise<void> {
  const columns = { ...facts, 银行卡号: ({ name }: MadeUpPerson) => (name === who.name ? who.bankCard : '') };
  const others = staff(unit === '甲厂' ? 2 : 200, 9);
  office.write(`${unit}.csv`, roster({ unit, people: [who, ...others], headcount: 10, columns }));
  const run = await office.run(`enrol ${unit}.csv --lang en`, later);
  expect(run, run.stdout).toMatchObject({ exitCode: 0 });
}

/** A claim of zhao that states no account, taken in by the wrong number, which was then corrected; its owner has joined since. */
async function corrected(...more: string[]): Promise<Office> {
  const office = await zhangzhouOffice(...more);
  await listed(office, '甲厂', zhao);
  office.write('claims.csv', claimSheet({ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' }));
  expect(await json(office, 'claim claims.csv')).toMatchObject({ exitCode: 0 });
  const words = ['amend', 'identity', '--member', zhao.idNumber, '--number', right.idNumber, '--reason', '填错'];
  expect(await office.run(words, later)).toMatchObject({ exitCode: 0, stderr: '' });
  await listed(office, '乙厂', owner);
  return office;
}

async function paidTo(office: Office): Promise<void> {
  expect(await json(office, 'payout --dry-run --unmask')).toMatchObject({ exitCode: 0, lines: 1, findings: [] });
  const paid = await json(office, 'payout --bank generic-csv --unmask');
  expect(paid).toMatchObject({ exitCode: 0, lines: 1, amount: '420.00' });
  const [file = expect.fail('no file for the bank')] = filesBelow(office.path('out')).filter((each) =>
    each.endsWith('generic-csv.csv'),
  );
  const forBank = readFileSync(office.path(`out/${file}`), 'utf8');
  expect(forBank).toContain(zhao.bankCard);
  expect(forBank).not.toContain(owner.bankCard);
  expect(await office.run('verify')).toMatchObject({ exitCode: 0, stderr: '' });
}

describe('a claim by a number that was corrected since, and is another member’s by now', () => {
  it('is paid to the account on the roster of whom it is of', async () => {
    await paidTo(await corrected());
  });

  it.runIf(hasPostgres)('the same on PostgreSQL', async () => {
    const database = await createDatabase();
    try {
      await paidTo(await corrected('--ledger', database.url));
    } finally {
      await database.drop();
    }
  });

  it('waits for an account where the roster has none of his, though it has one by that number', async () => {
    const office = await zhangzhouOffice();
    office.write('claims.csv', claimSheet({ who: zhao, days: ['2021-02-01', '2021-02-05'], selfPaid: '1000' }));
    expect(await json(office, 'claim claims.csv')).toMatchObject({ exitCode: 0 });
    const words = ['amend', 'identity', '--member', zhao.idNumber, '--number', right.idNumber, '--reason', '填错'];
    expect(await office.run(words, later)).toMatchObject({ exitCode: 0 });
    await listed(office, '乙厂', owner);
    const payout = await json(office, 'payout');
    expect(payout).toMatchObject({ exitCode: 1, batch: null, findings: [{ code: 'payout-account-missing' }] });
  });
});
