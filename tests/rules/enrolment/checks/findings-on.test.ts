import { expect, it } from 'vitest';
import { findingsOn } from '../../../../src/rules/enrolment/checks/findings-on.ts';
import { finding } from '../../../../src/rules/findings/catalogue.ts';

it('tells the findings in the order of what they are about, and nothing of the others', () => {
  const rowHidden = (found: string) => finding('row-hidden', { origin: { file: 'a.xlsx' }, found });
  const told = findingsOn([3, 4, 5, 6], (row) => (row % 2 === 0 ? rowHidden(`${row}`) : undefined));
  expect(told).toEqual([rowHidden('4'), rowHidden('6')]);
  expect(findingsOn([], () => rowHidden('1'))).toEqual([]);
});
