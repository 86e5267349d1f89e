import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { expandInputs } from '../../../src/io/submitted/expand-inputs.ts';
import { UserError } from '../../../src/io/user-error.ts';

let root: string;

async function put(...paths: string[]): Promise<void> {
  for (const path of paths) {
    const file = join(root, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, 'x');
  }
}

async function shown(...given: string[]): Promise<string[]> {
  return (await expandInputs(given, root)).inputs.map((input) => input.shownAs);
}

beforeAll(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'mutual-inputs-')));
  await put('b.xlsx', 'a.XLS', '名册/二.csv', '名册/一.et', '名册/深/三.ods', '名册/说明.docx', '名册/无后缀');
  await put('名册/.hidden.xlsx', '名册/~$一.xlsx', '名册/.~lock.一.ods#', '名册/Thumbs.db', '名册/.git/x.csv');
  await put('out/7-enrol/register.xlsx', 'ours/out/other/kept.xlsx', 'mutual.yaml', 'mutual.db', 'mutual.db-wal');
  await put('只有文档/说明.docx', 'odd [1].csv');
});

afterAll(() => rm(root, { recursive: true }));

describe('expandInputs', () => {
  it('takes files as they are, with the path to open and the path to show', async () => {
    const { inputs, skipped } = await expandInputs(['./b.xlsx'], root);
    expect(inputs).toEqual([{ path: join(root, 'b.xlsx'), shownAs: 'b.xlsx' }]);
    expect(skipped).toEqual([]);
  });

  it('walks a folder, in the order of code units, and says what it left', async () => {
    const { inputs, skipped } = await expandInputs(['名册/'], root);
    expect(inputs.map((input) => input.shownAs)).toEqual(['名册/一.et', '名册/二.csv', '名册/深/三.ods']);
    expect(skipped).toEqual(['名册/无后缀', '名册/说明.docx']);
  });

  it('passes over its own outputs, but over no other folder of that name', async () => {
    expect(await shown('.')).toEqual([
      'a.XLS',
      'b.xlsx',
      'odd [1].csv',
      'ours/out/other/kept.xlsx',
      '名册/一.et',
      '名册/二.csv',
      '名册/深/三.ods',
    ]);
    expect(await shown('out/7-enrol')).toEqual(['out/7-enrol/register.xlsx']);
  });

  it('reads patterns as a shell would', async () => {
    expect(await shown('*.xlsx')).toEqual(['b.xlsx']);
    expect(await shown('名册/**/*.{ods,csv}')).toEqual(['名册/二.csv', '名册/深/三.ods']);
    expect(await shown(join(root, '*.xlsx'))).toEqual(['b.xlsx']);
  });

  it('takes a file whose name looks like a pattern for that file', async () => {
    expect(await shown('odd [1].csv')).toEqual(['odd [1].csv']);
  });

  it('takes each file once, however often it is named', async () => {
    expect(await shown('b.xlsx', '名册/../b.xlsx', '*.xlsx', join(root, 'b.xlsx'), '-', '-')).toHaveLength(2);
  });

  it('gives the same order whatever the order in which things are named', async () => {
    expect(await shown('名册', 'b.xlsx', 'a.XLS')).toEqual(await shown('a.XLS', 'b.xlsx', '名册'));
  });

  it('takes - for standard input', async () => {
    expect((await expandInputs(['-'], root)).inputs).toEqual([{ path: '-', shownAs: '-' }]);
  });

  it('names everything that gives nothing, at once and in both languages', async () => {
    const mistake = await expandInputs(['没有.xlsx', 'b.xlsx', '*.pdf', '只有文档'], root).catch((error) => error);
    expect(mistake).toBeInstanceOf(UserError);
    expect(mistake.describe('zh').message).toBe(
      '有输入无法读取：“没有.xlsx”不存在；没有文件与“*.pdf”相符；文件夹“只有文档”里没有表格文件。',
    );
    expect(mistake.describe('en').message).toBe(
      'Some inputs cannot be read: "没有.xlsx" does not exist; no file matches "*.pdf"; the folder "只有文档" holds no spreadsheet.',
    );
  });

  it('says so when only locks and hidden files were named', async () => {
    await expect(expandInputs(['名册/~$一.xlsx'], root)).rejects.toThrow(/nothing to read/i);
  });
});
