import { expect, it } from 'vitest';
import { roster, staff } from './office.ts';
import { townOffice } from './town-office.ts';

it('a plan for women is taken by the women who tick it; a man who does is returned', async () => {
  const office = await townOffice();
  const people = staff(7100, 6);
  const man = people.findIndex(({ sex }) => sex === 'male');
  const ticked = (of: (place: number) => boolean) =>
    roster({ unit: '纺织厂', people, columns: { 女职工互助: (_, place) => (of(place) ? '√' : '') } });
  office.write(
    'women.csv',
    ticked((place) => people[place]?.sex === 'female'),
  );
  office.write(
    'one-man.csv',
    ticked((place) => place === man),
  );
  const june = { now: '2026-06-16T09:00:00+08:00' };
  const refused = await office.report('enrol one-man.csv', june);
  expect(refused.findings).toMatchObject([{ code: 'plan-not-for-men', cell: `E${man + 3}`, severity: 'error' }]);
  const taken = await office.report('enrol women.csv', june);
  expect(taken.findings).toEqual([]);
  expect(taken.units).toMatchObject([{ status: 'accepted' }]);
});
