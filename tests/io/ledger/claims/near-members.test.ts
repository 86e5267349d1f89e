import { expect, test } from 'vitest';
import { nearMembers } from '../../../../src/io/ledger/read/claims/near-members.ts';
import { enrolled, onBothDatabases, withLedger } from '../ledgers.ts';
import { member, office, period } from '../sample.ts';

onBothDatabases('somebody whom the ledger lacks', (newPlace) => {
  test(
    'may be a member with a number one slip off, or of his name in his unit',
    withLedger(newPlace, async (prepared) => {
      await enrolled(prepared, { unit: '蒙自一中', members: [member(12), member(34)] });
      await enrolled(prepared, { unit: '蒙自二中', members: [member(56)] });
      const at = { office, period };
      const near = async (number: string, name: string, unitName = '蒙自一中') =>
        (await nearMembers(prepared.ledger, at, [{ number, name, unitName }])).map((each) => each.name);
      const { number } = member(12).identity;
      const start = number.slice(0, -2);
      expect(await near(`${start}13`, '李四')).toEqual(['张12']);
      expect(await near(`9${number.slice(1)}`, '李四')).toEqual(['张12']);
      expect(await near(`${start}21`, '李四')).toEqual(['张12']);
      expect(await near(`${start}99`, '李四')).toEqual([]);
      expect(await near('530000200001010000', '张34')).toEqual(['张34']);
      expect(await near('530000200001010000', '张56')).toEqual([]);
      expect(await near('530000200001010000', '张56', '蒙自二中')).toEqual(['张56']);
      expect(await nearMembers(prepared.ledger, at, [])).toEqual([]);
    }),
  );
});
