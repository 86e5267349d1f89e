import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readBack } from '../support/read-back.ts';
import { facts, later } from './claims-office.ts';
import { noticeOffice } from './notice-office.ts';
import { filesBelow, type Office, roster, staff } from './office.ts';

/** Names of every kind beside the made-up ones. */
const odd = ['欧阳小明', '买买提·艾力', 'John Smith', '诸葛亮', '司徒静', '张大丽', '张小丽', '王张小明'];
const people = staff(101, 40).map((each, index) => ({ ...each, name: odd[index] ?? each.name }));
const hospitals = ['红旗中心医院', '博爱肿瘤医院'];
const illnesses = ['急性淋巴细胞白血病', '乳腺恶性肿瘤'];

/** The whole town is ill, and says of it all that a claim sheet can hold. */
async function illTown(publicNotice: string): Promise<Office> {
  const office = await noticeOffice(publicNotice);
  const columns = { ...facts, 联系电话: (each: (typeof people)[number]) => each.phone };
  office.write('rosters/2.csv', roster({ unit: '乙厂', people, columns }));
  await office.run('enrol rosters', { now: '2020-12-22T09:00:00+08:00' });
  const head = '单位名称,姓名,身份证号码,医保类型,入院日期,出院日期,个人自付,银行账号,联系电话,就诊医院,疾病名称,备注';
  const lines = people.map(({ name, idNumber, bankCard, phone }, index) => {
    const costs = `职工医保,2021-03-01,2021-03-05,${1000 + index}`;
    const ill = `${hospitals[index % 2]},${illnesses[index % 2]}`;
    return `乙厂,${name},${idNumber},${costs},${bankCard},${phone},${ill},家住榕树巷${index}号`;
  });
  office.write('ill.csv', `${[head, ...lines].join('\r\n')}\r\n`);
  expect(await office.run('claim ill.csv', later)).toMatchObject({ exitCode: 0 });
  return office;
}

/** All that the notice writes and prints. */
async function writtenBy(office: Office): Promise<string> {
  const told = [
    await office.run('notice --lang zh', later),
    await office.run('notice --notice 2021-001 --json', later),
  ];
  expect(told.map(({ exitCode }) => exitCode)).toEqual([0, 0]);
  const [folder = ''] = filesBelow(office.path('out')).filter((path) => path.endsWith('public-notice.md'));
  const texts = ['md', 'html'].map((type) => readFileSync(office.path('out', folder.replace(/md$/, type)), 'utf8'));
  const books = [];
  for (const path of filesBelow(office.path('out')).filter((each) => /notice\/.*\.xlsx$/.test(each)))
    books.push(JSON.stringify(await readBack(office.path('out', path))));
  expect(books).toHaveLength(2);
  return [...told.map(({ stdout, stderr }) => stdout + stderr), ...texts, ...books].join('\n');
}

it.each([
  ['without digits', 'days: 5'],
  ['with the last four', 'days: 5, lastFour: true, columns: [plan, decided-on], calledAs: 医疗互助补助'],
])('no output of a notice tells whose it is, or of what he was ill, %s', async (_, rule) => {
  const written = await writtenBy(await illTown(rule));
  expect(written).toContain('43 人次');
  for (const { name, idNumber, phone, bankCard } of people) {
    for (const secret of [name, idNumber, phone, bankCard, idNumber.slice(-5), idNumber.slice(0, 6), phone.slice(-6)])
      expect(written).not.toContain(secret);
    expect(written).not.toContain(bankCard.slice(-6));
  }
  for (const secret of [...hospitals, ...illnesses, '榕树巷', '白血病', '肿瘤']) expect(written).not.toContain(secret);
  expect(written.includes(people[0]?.idNumber.slice(-4) ?? '')).toBe(rule.includes('lastFour'));
});
