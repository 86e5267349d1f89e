import { type UnitLine, type UnitsHead, writeUnits } from '../../../io/workbook/units.ts';
import { privateFolderOf } from './private-folder.ts';
import type { OutputTask } from './task.ts';

/** The sheet of units of a run, as plain data. */
export interface UnitsTask extends OutputTask {
  /** The scheme's plans, in its order. */
  readonly plans: UnitsHead['plans'];
  /** One for each submission of the run, in its order, and for each file without one. */
  readonly lines: readonly UnitLine[];
}

/** Writes units.xlsx; gives its path. It needs no source: all that it says stands in its lines. */
export async function writeUnitsOf({ path, plans, lines, head, language }: UnitsTask): Promise<string> {
  await privateFolderOf(path);
  await writeUnits(path, lines, { ...head, plans }, language);
  return path;
}
