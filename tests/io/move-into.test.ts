import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { moveInto } from '../../src/io/move-into.ts';
import { workbookErrors } from '../../src/io/report/text/workbook-texts.ts';
import { UserError } from '../../src/io/user-error.ts';
import { temporaryFolder } from '../support/run-mutual.ts';

it('puts a file in the place of another', async () => {
  const folder = temporaryFolder();
  const [temporary, path] = [join(folder, 'new.tmp'), join(folder, 'report.json')];
  writeFileSync(temporary, 'new');
  writeFileSync(path, 'old');
  await moveInto(temporary, path);
  expect(readFileSync(path, 'utf8')).toBe('new');
  expect(existsSync(temporary)).toBe(false);
});

// What Windows answers where Excel has the file open; no other system does, so that the answer is given here.
it.each(['EPERM', 'EBUSY', 'EACCES'])('asks to close the file where Windows answers %s', async (code) => {
  const refused = async () => {
    throw Object.assign(new Error(`${code}: operation not permitted, rename`), { code });
  };
  const error = await moveInto('a.tmp', join('out', 'register.xlsx'), refused, [1, 1]).catch(
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(UserError);
  expect(error).toMatchObject({ texts: workbookErrors.fileInUse, message: expect.stringContaining('register.xlsx') });
});

it('tries again where a program lets go of the file shortly after', async () => {
  let tries = 0;
  const held = async () => {
    tries += 1;
    if (tries < 3) throw Object.assign(new Error('EBUSY: resource busy or locked, rename'), { code: 'EBUSY' });
  };
  await moveInto('a.tmp', 'a', held, [1, 1, 1]);
  expect(tries).toBe(3);
});

it('leaves any other fault as it is', async () => {
  const folder = temporaryFolder();
  await expect(moveInto(join(folder, 'none.tmp'), join(folder, 'a'))).rejects.toMatchObject({ code: 'ENOENT' });
});
