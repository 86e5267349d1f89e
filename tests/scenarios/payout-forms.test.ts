import { describe, expect, it } from 'vitest';
import { later } from './claims-office.ts';
import { answer, claimedTwice, json } from './payouts-office.ts';

describe('mutual payout --batch in another form', () => {
  it('says that the form before must be destroyed, and is refused once the bank has answered', async () => {
    const office = await claimedTwice();
    await office.run('payout --bank generic-csv', later);
    const same = await office.run('payout --batch 2021-001 --bank generic-csv --quiet', later);
    expect(same).toMatchObject({ exitCode: 0, stderr: '' });
    const other = await office.run('payout --batch 2021-001 --bank abc --quiet', later);
    expect(other.exitCode).toBe(0);
    expect(other.stderr).toContain('in another form before (2021-001-generic-csv.csv). Destroy that file');
    const back = await office.run('payout --batch 2021-001 --bank generic-csv --quiet', later);
    expect(back.stderr).toContain('(2021-001-abc.csv)');

    office.write('answer.csv', answer('1,成功,420.00,'));
    expect(await json(office, 'payout result answer.csv')).toMatchObject({ outcome: 'applied' });
    const refused = await office.run('payout --batch 2021-001 --bank cmb', later);
    expect(refused).toMatchObject({ exitCode: 2, stdout: '' });
    expect(refused.stderr).toContain('not written for cmb any more');
    expect(await office.run('payout --batch 2021-001 --quiet', later)).toMatchObject({ exitCode: 0, stderr: '' });
  });
});
