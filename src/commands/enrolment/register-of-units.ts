import { resolve } from 'node:path';
import { enrolErrors } from '../../io/report/text/enrol-texts.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { UserError } from '../../io/user-error.ts';
import { readUnitsRegister, type UnitsRegister } from '../../rules/enrolment/units-register.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import type { Context } from '../command.ts';

/** Reads the file of `--units`; a register that cannot be used stops the command, since every comparison would rest on it. */
export async function registerOfUnits(
  file: string | undefined,
  scheme: Scheme,
  context: Context,
): Promise<UnitsRegister | undefined> {
  if (file === undefined) return undefined;
  const reading = await readSubmittedFile(resolve(context.surroundings.directory, file), { shownAs: file });
  const register = reading.file && readUnitsRegister(reading.file.sheets, scheme);
  if (!register) throw new UserError(enrolErrors.noRegister, { file });
  return register;
}
