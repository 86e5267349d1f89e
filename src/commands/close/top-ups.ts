import { closeErrors } from '../../io/report/text/close-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Payer } from '../../rules/fund/short.ts';
import type { Fund } from '../../rules/scheme/fund.ts';
import { type Fen, fenFromYuan } from '../../rules/value/money.ts';

/**
 * What `--top-up payer=amount` says that payers have agreed to add.
 *
 * @throws UserError where it is no such thing, or names somebody whom the scheme does not
 */
export function topUpsOf(given: readonly string[], fund: Fund | undefined): Partial<Record<Payer, Fen>> {
  const payers = fund?.short?.by ?? [];
  const agreed: Partial<Record<Payer, Fen>> = {};
  for (const each of given) {
    const [, name, amount = ''] = /^([a-z-]+)=(.*)$/.exec(each) ?? [];
    const payer = payers.find((by) => by === name);
    const fen = fenFromYuan(amount);
    if (payer === undefined || fen === undefined || fen < 0n)
      throw new UserError(payers.length === 0 ? closeErrors.noTopUp : closeErrors.badTopUp, {
        found: each,
        payers: payers.join(', '),
        first: payers[0] ?? '',
      });
    agreed[payer] = fen;
  }
  return agreed;
}
