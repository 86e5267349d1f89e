import { expect, it } from 'vitest';
import { own, town } from './town.ts';

it('a scheme that is not UTF-8 stands in the way of no other', async () => {
  const office = town();
  office.write('schemes/gbk.yaml', Buffer.from('69643a2067626b0a7469746c653a20bbafd6fa0a', 'hex'));
  expect(await office.run('scheme check town-1', own)).toMatchObject({ exitCode: 0, stderr: '' });
  const checked = await office.run('scheme check gbk --lang zh', own);
  expect(checked.exitCode).toBe(1);
  expect(checked.stdout).toContain('schemes/gbk.yaml:1:1  错误 scheme-not-utf8');
  expect(checked.stdout).toContain('编码选 UTF-8');
  const { schemes } = JSON.parse((await office.run('scheme list --json', own)).stdout);
  const usable = (wanted: string) => schemes.find(({ id }: { id: string }) => id === wanted).usable;
  expect([usable('gbk'), usable('town-1')]).toEqual([false, true]);
  expect(await office.run('scheme show gbk', own)).toMatchObject({ exitCode: 2, stdout: '' });
});
