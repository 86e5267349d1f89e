import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { PayeeAccount } from '../../io/ledger/entry/claims/payout-entries.ts';
import { earlierHolders } from '../../io/ledger/read/claims/earlier-holders.ts';
import { rosterAccountHolders } from '../../io/ledger/read/roster-account-holders.ts';
import { finding } from '../../rules/findings/catalogue.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { bareName } from '../../rules/person/bare-name.ts';
import { listed } from '../../rules/value/listed.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { AccountTargets } from './account-targets.ts';

/** `payout-account-of-others`: where the account that is put on record paid another payee before, or stands with another member on a roster. */
export async function accountOfOthers(
  { ledger, period, workspace }: OpenPeriod,
  { person }: Pick<AccountTargets, 'person'>,
  { name, account }: PayeeAccount,
): Promise<Finding[]> {
  if (account === null) return [];
  const { office } = workspace.settings;
  const isOther = (other: string) => bareName(other) !== bareName(name);
  const paid = (await earlierHolders(ledger, office, [{ account, person }])).filter(({ payee }) => isOther(payee));
  const listedWith = (await rosterAccountHolders(ledger, period, { account, but: person })).filter((each) =>
    isOther(each.name),
  );
  if (paid.length + listedWith.length === 0) return [];
  const names = [...new Set([...paid.map(({ payee }) => payee), ...listedWith.map((each) => each.name)])];
  const shown = (number: string) => shownNumber(office, number);
  const where = {
    zh: listed([
      ...paid.map(({ number, batch, line }) => `补助 ${shown(number)}（批次 ${shown(batch)} 第 ${line} 笔）`),
      ...listedWith.map(({ unit }) => `${unit}的花名册`),
    ]).zh,
    en: listed([
      ...paid.map(({ number, batch, line }) => `claim ${shown(number)} (line ${line} of batch ${shown(batch)})`),
      ...listedWith.map(({ unit }) => `the roster of ${unit}`),
    ]).en,
  };
  const parameters = { names: names.join('、'), where, name };
  return [finding('payout-account-of-others', { origin: { file: '--account' }, found: account, parameters })];
}
