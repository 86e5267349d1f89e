import { transferableSymbol, valueSymbol } from 'piscina';
import { expect, test } from 'vitest';
import { answering, handingOver, resultOf } from '../../../src/commands/side-by-side/worker-answer.ts';
import { UserError } from '../../../src/io/user-error.ts';

const texts = { message: { zh: '满了', en: 'full of {what}' }, fix: { zh: '清理', en: 'clear it' } };
const asItIs = (error: unknown) => error;

/** As it arrives from another thread. */
async function arrived(work: () => Promise<unknown>, told = asItIs) {
  return resultOf(structuredClone(await answering(work, told)(undefined)));
}

test('a result arrives', async () => {
  expect(await arrived(async () => ({ units: [1] }))).toEqual({ units: [1] });
});

test('a user’s mistake arrives in both languages', async () => {
  const mistake = arrived(async () => {
    throw new UserError(texts, { what: 'water' });
  });
  await expect(mistake).rejects.toThrow(UserError);
  await expect(mistake).rejects.toMatchObject({ texts, parameters: { what: 'water' } });
});

test('a full disk keeps its code, by which it is told in words', async () => {
  const full = arrived(async () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  await expect(full).rejects.toMatchObject({ message: 'ENOSPC: no space left on device, write', code: 'ENOSPC' });
});

test('what the database refused becomes the mistake that it is', async () => {
  const told = () => new UserError(texts, { what: 'rows' });
  await expect(arrived(() => Promise.reject({ code: 'SQLITE_FULL' }), told)).rejects.toThrow('full of rows');
});

test('what is no error at all arrives as one', async () => {
  await expect(arrived(() => Promise.reject('odd'))).rejects.toThrow('odd');
});

test('buffers of a result go over; an answer without a result goes as it is', async () => {
  const bytes = new Uint8Array(3);
  const answer = await answering(async () => ({ bytes }), asItIs)(undefined);
  expect(handingOver(answer, (result) => [result.bytes.buffer])).toEqual(
    expect.objectContaining({ [transferableSymbol]: [bytes.buffer], [valueSymbol]: answer }),
  );
  const mistake = await answering(() => Promise.reject(new UserError(texts, {})), asItIs)(undefined);
  expect(handingOver(mistake, () => [bytes.buffer])).toBe(mistake);
});
