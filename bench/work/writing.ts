import { join } from 'node:path';
import type { WorkbookHead } from '../../src/io/workbook/workbook-head.ts';
import { built } from '../process/built.ts';
import { writeBare } from './bare-exceljs.ts';
import { registerLines } from './register-lines.ts';
import type { Prepare } from './work.ts';

const head: WorkbookHead = {
  centre: '红河州职工互助中心',
  scheme: '云南省职工医疗互助',
  period: '17',
  span: { from: '2021-01-01', to: '2022-01-01' },
  mark: { run: 2, chainHead: '0'.repeat(64) },
  writtenAt: '2020-12-18T10:00:00+08:00',
};

/** Our register. */
export const prepareRegister: Prepare = async ({ lines, scratch }) => {
  const { writeRegister } = await built<typeof import('../../src/io/workbook/register.ts')>('io/workbook/register.js');
  const register = registerLines(lines);
  return async () => {
    await writeRegister(join(scratch, 'register.xlsx'), register, head, 'zh');
    return { failed: 0 };
  };
};

/** The same rows and columns by nothing but a loop over exceljs, packed as ours. */
export const prepareBareRegister: Prepare = async ({ lines, scratch }) => bareRegister(lines, scratch, 3);

/** The same with the compression that exceljs takes unless told otherwise: quicker, and a larger file. */
export const prepareBareQuickRegister: Prepare = async ({ lines, scratch }) => bareRegister(lines, scratch, undefined);

function bareRegister(lines: number, scratch: string, level: number | undefined) {
  const register = registerLines(lines);
  return async () => {
    await writeBare(join(scratch, 'bare.xlsx'), register, level);
    return { failed: 0 };
  };
}
