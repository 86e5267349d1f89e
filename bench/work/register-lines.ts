import type { RegisterLine } from '../../src/io/workbook/register.ts';
import { person } from '../../tests/support/people.ts';

/** So many different lines are made; then they come again, further apart than the compression looks back. */
const DIFFERENT = 5000;

/** How many lines a unit has. */
const UNIT = 105;

/** Lines of a register as long as asked for, made up before they are needed, so that neither writer waits for them. */
export function registerLines(lines: number): { readonly [Symbol.iterator]: () => Iterator<RegisterLine> } {
  const different = Array.from({ length: Math.min(DIFFERENT, lines) }, (_, index) => lineOf(index));
  return {
    *[Symbol.iterator]() {
      for (let index = 0; index < lines; index += 1) {
        const line = different[index % different.length];
        if (line) yield line;
      }
    },
  };
}

function lineOf(index: number): RegisterLine {
  const one = person({ seed: index + 1 });
  const unit = Math.floor(index / UNIT) + 1;
  const renewal = index % 20 === 7 ? 'new' : 'renewing';
  return {
    unit: `个锡县第${unit}中学`,
    name: one.name,
    sex: one.sex,
    idNumber: one.idNumber,
    birthDate: one.birthDate,
    staffKind: index % 9 === 0 ? '退休' : '在职',
    plan: '职工医疗互助',
    shares: 1,
    renewal,
    fee: renewal === 'new' ? '150.00' : '120.00',
    from: '2021-01-01',
    to: '2022-01-01',
    waiting: renewal === 'new' ? [{ until: '2021-03-01', events: null }] : [],
    phone: one.phone,
    bank: '中国建设银行',
    bankCard: one.bankCard,
    remark: null,
    origin: {
      file: `rosters/03-个锡县/${String(unit).padStart(5, '0')}-个锡县第${unit}中学.xlsx`,
      sheet: '花名册',
      cell: `D${(index % UNIT) + 6}`,
    },
  };
}
