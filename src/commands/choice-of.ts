import { usageTexts } from '../io/report/text/common-texts.ts';
import { UserError } from '../io/user-error.ts';
import { listed } from '../rules/value/listed.ts';

/**
 * The value of an option that takes one of a few; undefined where it was not given.
 *
 * @param option - as the user writes it, `--level`
 * @throws UserError where it is none of them
 */
export function choiceOf<Value extends string>(
  option: string,
  found: string | undefined,
  values: readonly Value[],
): Value | undefined {
  const value = values.find((each) => each === found);
  if (found === undefined || value !== undefined) return value;
  throw new UserError(usageTexts.invalidValue, { option, found, expected: listed(values) });
}
