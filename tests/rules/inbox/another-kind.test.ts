import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { loadScheme } from '../../../src/commands/scheme/load-scheme.ts';
import { readSubmittedFile } from '../../../src/io/table/read-submitted-file.ts';
import { readAmendFile } from '../../../src/rules/enrolment/amend-sheet/read-amend-file.ts';
import { anotherKind, withAnotherKind } from '../../../src/rules/inbox/another-kind.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/', import.meta.url));

async function file(path: string) {
  const { file: read } = await readSubmittedFile(fixtures + path);
  if (!read) throw new Error(`${path} cannot be read`);
  return read;
}

it.each([
  ['formats/habits.xls', 'claims', 'mutual enrol'],
  ['amendments/good.xlsx', 'claims', 'mutual amend'],
  ['claims/good/forms.xlsx', 'amendments', 'mutual claim'],
  ['statements/icbc.xlsx', 'amendments', 'mutual receive'],
  ['payout/result-line-repeated.csv', 'statement', 'mutual payout result'],
] as const)('%s, where %s are wanted: %s takes it', async (path, wanted, verb) => {
  const { scheme } = await loadScheme('fuzhou-3');
  expect(anotherKind(await file(path), scheme, wanted)).toMatchObject({ code: 'another-form', parameters: { verb } });
});

it('tells of a claim sheet in place of the columns that a sheet of amendments would have, and else of the columns', async () => {
  const { scheme } = await loadScheme('fuzhou-3');
  const codes = async (path: string) => {
    const read = await file(path);
    return withAnotherKind(readAmendFile(read, scheme).findings, read, scheme, 'amendments').map(({ code }) => code);
  };
  expect(await codes('claims/good/list.xlsx')).toContain('another-form');
  expect(await codes('claims/good/list.xlsx')).not.toContain('column-missing');
  expect(await codes('amendments/no-matter.csv')).toContain('column-missing');
});
