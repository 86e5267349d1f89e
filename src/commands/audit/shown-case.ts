import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import type { ShownCase } from '../../io/report/audit/audit-document.ts';
import { sumsApart } from '../../io/report/decision/sums-apart.ts';
import type { EvidenceRow } from '../../rules/audit/audit-test.ts';
import type { PersonalData } from '../../rules/findings/finding.ts';
import type { Origin } from '../../rules/submission/cell.ts';
import { yuan } from '../../rules/value/money.ts';
import type { Language } from '../../rules/value/text.ts';
import type { Shown } from '../explain/look.ts';

/** In what a case is worded, and who may read what in it. */
export interface CaseWish {
  readonly language: Language;
  /** Numbers of this office are shown without its name. */
  readonly office: string;
  readonly shown: Shown;
}

/** A case worded and masked. What its sentence repeats of the name, the number or the account is masked there as well. */
export function shownCase(row: EvidenceRow, { language, office, shown }: CaseWish): ShownCase {
  const masked = (kind: PersonalData, value: string | undefined) => (value === undefined ? null : shown(kind, value));
  const number = (value: string | undefined) => (value === undefined ? null : shownNumber(office, value));
  return {
    key: row.key,
    unit: row.unitName ?? null,
    name: masked('name', row.name),
    identity: masked('id-number', row.identity),
    claim: number(row.claim),
    batch: number(row.batch),
    account: masked('bank-card', row.account),
    day: row.day ?? null,
    amount: row.amount === undefined ? null : yuan(row.amount),
    detail: sentence(row, row.detail[language], shown),
    clause: row.clause ?? null,
    run: row.run ?? null,
    actor: row.actor ?? null,
    entry: number(row.entry),
    origin: row.origin === undefined ? null : originText(row.origin),
  };
}

function sentence({ name, identity, account }: EvidenceRow, detail: string, shown: Shown): string {
  const known = [
    ['name', name],
    ['id-number', identity],
    ['bank-card', account],
  ] as const;
  const named = known.reduce(
    (text, [kind, value]) => (value ? text.replaceAll(value, shown(kind, value)) : text),
    detail,
  );
  return sumsApart(shown('any', named));
}

/** `rosters/a.xlsx 花名册!C4`. */
function originText({ file, sheet, cell }: Origin): string {
  const place = [sheet, cell].filter((each) => each !== undefined).join('!');
  return place === '' ? file : `${file} ${place}`;
}
