import { expect, it } from 'vitest';
import { type HelpedMember, maskMembers } from '../../../src/rules/notice/notice-lines.ts';

const member = (name: string, identityNumber: string, change: Partial<HelpedMember> = {}): HelpedMember => ({
  ...{ person: identityNumber, name, identityNumber, unitName: '榕城第一中心小学' },
  ...change,
});

const shownOf = (members: readonly HelpedMember[], lastFour = false) =>
  maskMembers(members, lastFour).shown.map(({ name, digits }) => (digits === null ? name : `${name} ${digits}`));

it.each([
  ['张三', '张*'],
  ['张小三', '张*三'],
  ['王张小明', '王**明'],
  ['欧阳修', '欧阳*'],
  ['欧阳小明', '欧阳**'],
  ['买买提·艾力', '买**·艾*'],
  ['John Smith', 'J*** S****'],
  ['𠮷田', '𠮷*'],
  ['丙', '*'],
])('%s is shown as %s', (name, masked) => {
  expect(shownOf([member(name, '110101199001010015')])).toEqual([masked]);
});

it('shows the last four where the scheme wants them, and never more than half of a number', () => {
  expect(shownOf([member('张三', '110101199001010015')], true)).toEqual(['张* 0015']);
  expect(shownOf([member('张三', 'E12345')], true)).toEqual(['张* 345']);
  expect(shownOf([member('张三', 'A')], true)).toEqual(['张*']);
});

it('tells two who look alike apart by as little as that takes', () => {
  const [one, other] = [member('张大三', '110101199001010015'), member('张小三', '11010119900101004X')];
  expect(shownOf([one, other])).toEqual(['张*三 5', '张*三 X']);
  expect(shownOf([one, member('张小三', '110101199001010025')])).toEqual(['张*三 15', '张*三 25']);
  expect(shownOf([one, { ...other, unitName: '榕城第二中心小学' }])).toEqual(['张*三', '张*三']);
  expect(shownOf([one, one])).toEqual(['张*三', '张*三']);
});

it('names the places of those whom not even four characters tell apart', () => {
  const members = [
    member('王五', '350102199001010015'),
    member('张大三', '110101199001010015'),
    member('张小三', '350101199001010015'),
  ];
  expect(maskMembers(members, false)).toEqual({
    shown: [
      { name: '王*', digits: null },
      { name: '张*三', digits: '0015' },
      { name: '张*三', digits: '0015' },
    ],
    alike: [1, 2],
  });
});
