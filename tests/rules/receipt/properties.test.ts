import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchReceipts } from '../../../src/rules/receipt/match-receipts.ts';
import type { LineMatch } from '../../../src/rules/receipt/receipt.ts';
import { fen, sumOf, yuan } from '../../../src/rules/value/money.ts';
import { due, grounds, line, p16, p17 } from './grounds.ts';

const names = ['红河州第一中学', '红河州第二中学', '个旧市人民医院', '蒙自市第一小学', '甲厂'] as const;
const shorts = ['红河一中', '红河二中', '个旧医院', '蒙自一小', '甲厂'] as const;
const some = fc.integer({ min: 1, max: 300_000 });

const owed = fc.tuple(...names.flatMap(() => [some, fc.nat(2), some])).map((sums) =>
  grounds(
    names.flatMap((name, at) => {
      const [open = 0, kind = 0, other = 0] = sums.slice(3 * at, 3 * at + 3);
      const one = due(name, { open: yuan(BigInt(open)) });
      return kind === 0 ? [one] : [one, due(name, { open: yuan(BigInt(other)), period: p16 })];
    }),
  ),
);

const paid = fc.array(
  fc.record({
    at: fc.nat(names.length - 1),
    amount: some,
    how: fc.nat(4),
    day: fc.integer({ min: 10, max: 14 }),
    fit: fc.boolean(),
  }),
  { maxLength: 12 },
);

/** Lines that name units in full, shortened, in the remark, with a period, or not at all; about half of them of a sum that is owed. */
const statements = fc.tuple(owed, paid).map(([of, payments]) => ({
  of,
  lines: payments.map(({ at, amount, how, day, fit }, index) => {
    const owing = of.dues.filter(({ name }) => name === names[at])[index % 2];
    const sum = fit && owing ? yuan(owing.open) : yuan(BigInt(amount));
    const [name = '', short = ''] = [names[at], shorts[at]];
    const words =
      [
        [name, ''],
        ['某人', name],
        ['某人', `${short}医疗互助`],
        [name, '第十七期'],
        ['某人', '往来款'],
      ][how] ?? [];
    return line(sum, words[0] ?? '', words[1], { on: `2026-01-${day}` });
  }),
}));

const settled = (matches: readonly LineMatch[]) =>
  new Map(matches.map(({ line: { key }, isSure, reason, parts }) => [key, JSON.stringify([isSure, reason, parts])]));

/** As many as the time of `npm test` allows. */
const sometimes = { numRuns: 50 };

describe('whatever a statement holds', () => {
  it('parts add up to their line, and nothing is settled beyond what is open', () => {
    fc.assert(
      fc.property(statements, ({ of, lines }) => {
        const matches = matchReceipts(lines, of);
        expect(matches.map((match) => match.line)).toEqual(lines);
        for (const {
          line: { amount },
          parts,
          isSure,
          candidates,
        } of matches) {
          expect(sumOf(parts.map((part) => fen(part.amount)))).toBe(fen(amount));
          expect(parts.every((part) => fen(part.amount) > 0n)).toBe(true);
          if (isSure) expect(candidates).toEqual([]);
          else expect(parts.map(({ kind }) => kind)).toEqual(['unidentified']);
        }
        for (const { unit, period, open } of of.dues) {
          const fees = matches.flatMap(({ parts }) =>
            parts.filter((part) => part.kind === 'fee' && part.unit === unit && part.period === period),
          );
          expect(sumOf(fees.map((part) => fen(part.amount))) <= open).toBe(true);
        }
      }),
      sometimes,
    );
  });

  it('the order of its lines changes nothing', () => {
    const shuffled = statements.chain(({ of, lines }) =>
      fc.shuffledSubarray(lines, { minLength: lines.length }).map((others) => ({ of, lines, others })),
    );
    fc.assert(
      fc.property(shuffled, ({ of, lines, others }) => {
        expect(settled(matchReceipts(others, of))).toEqual(settled(matchReceipts(lines, of)));
      }),
      sometimes,
    );
  });

  it('lines that name nobody do not change what is sure of the others', () => {
    fc.assert(
      fc.property(statements, fc.nat(4), ({ of, lines }, more) => {
        const strangers = Array.from({ length: more }, (_, at) => line(`${at + 1}.00`, '路人', '往来款'));
        const alone = settled(matchReceipts(lines, of));
        const together = settled(matchReceipts([...strangers, ...lines], of));
        for (const [key, match] of alone) expect(together.get(key)).toBe(match);
      }),
      sometimes,
    );
  });

  it('a unit named in full that pays what it owes for one period is always settled', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...names), (open, name) => {
        const of = grounds(names.map((each) => due(each, { open: yuan(BigInt(open)) })));
        const [match] = matchReceipts([line(yuan(BigInt(open)), name)], of);
        expect(match).toMatchObject({ isSure: true, parts: [{ kind: 'fee', unit: name, period: p17 }] });
      }),
      sometimes,
    );
  });
});
