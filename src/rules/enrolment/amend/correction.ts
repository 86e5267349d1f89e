import type { Finding } from '../../findings/finding.ts';
import type { MemberRecord } from '../known.ts';
import {
  type AmendmentDecision,
  type AmendmentGrounds,
  type AmendmentKind,
  amended,
  amendmentFinding,
  recordChange,
  refused,
} from './amendment.ts';
import { planIdentityCorrection, type RightIdentity } from './identity-correction.ts';
import { checkedKind, feeChanges, type RightKind, withKind } from './kind-correction.ts';

/** What is right of a member; what was right before is left out. */
export interface RightFacts {
  readonly identity: RightIdentity | undefined;
  readonly kind: Pick<RightKind, 'stated' | 'unitKind'> | undefined;
  /** Where the bank is left out, the one on record stays. */
  readonly account: { readonly bankCard: string; readonly bank: string | undefined } | undefined;
}

const ACCOUNT = { zh: '银行账号', en: 'account' };

/**
 * Corrects several facts of one member in one amendment: number and name as {@link planIdentityCorrection} does, the kind of staff as planKindCorrection, the account
 * on the roster. What stands in the ledger already is no fault as long as something else changes.
 *
 * @param elsewhere - the person's further records in the period, corrected alike
 */
export function planCorrection(
  grounds: AmendmentGrounds,
  { identity, kind, account }: RightFacts,
  elsewhere: RightIdentity['elsewhere'],
): AmendmentDecision {
  const findings: Finding[] = [];
  const nothing: Finding[] = [];
  const take = (told: readonly Finding[]) => {
    for (const each of told) (each.code === 'amendment-changes-nothing' ? nothing : findings).push(each);
  };
  let change = (record: MemberRecord): MemberRecord => record;
  const then = (further: (record: MemberRecord) => MemberRecord) => {
    const before = change;
    change = (record) => further(before(record));
  };
  let done: AmendmentKind | undefined;
  if (identity !== undefined) {
    const decision = planIdentityCorrection(grounds, { ...identity, elsewhere: [] });
    take(decision.findings);
    const after = decision.plan?.changes[0]?.change.changed[0]?.after;
    if (after !== undefined) {
      const { name, identity: right, sex, birthDate } = after;
      then((record) => ({ ...record, name, identity: right, sex, birthDate }));
      done = 'identity-correction';
    }
  }
  if (kind !== undefined) {
    const checked = checkedKind(grounds, kind.stated);
    take(checked.findings);
    if (checked.kind !== undefined && checked.kind !== grounds.member.record.staffKind) {
      const corrected = withKind(grounds, checked.kind, kind.unitKind);
      const records = [grounds.member, ...elsewhere].map(({ record }) => record);
      take(feeChanges(grounds, checked.kind, records, corrected));
      then(corrected);
      done ??= 'correction';
    }
  }
  if (account !== undefined && differs(grounds.member.record, account)) {
    const { bankCard, bank } = account;
    then((record) => ({ ...record, bankCard, bank: bank ?? record.bank }));
    done ??= 'account';
  }
  if (findings.some(({ severity }) => severity === 'error')) return refused(...findings);
  if (done === undefined)
    return refused(...findings, ...(nothing.length > 0 ? nothing : [nothingNew(grounds, account)]));
  const changes = [grounds.member, ...elsewhere].map((each) => recordChange(each, change(each.record)));
  return amended(done, grounds, changes, findings);
}

function differs({ bankCard, bank }: MemberRecord, account: NonNullable<RightFacts['account']>): boolean {
  return bankCard !== account.bankCard || (account.bank !== undefined && bank !== account.bank);
}

function nothingNew({ member }: AmendmentGrounds, account: RightFacts['account']): Finding {
  return amendmentFinding('amendment-changes-nothing', '--account', member, {
    found: account?.bankCard ?? member.record.staffKind ?? '',
    parameters: { name: member.record.name, what: ACCOUNT },
    personal: { found: 'bank-card' },
  });
}
