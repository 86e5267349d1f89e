import { periodName } from '../value/period-name.ts';
import { digitsOfReceipt, receiptsIn } from '../value/receipt-number.ts';
import type { Text } from '../value/text.ts';
import type { ClaimSubject, KnownClaim } from './claim-subject.ts';
import { type IntakeClaim, placeText } from './intake-claim.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** A claim that another one is held to: of this file, or taken before. */
export interface EarlierClaim {
  readonly submitted: SubmittedClaim;
  /** Where it stands or what it is called, as a finding names it. */
  readonly called: (beside: IntakeClaim) => Text;
  /** Its number, where it was taken before and is held. */
  readonly held?: string;
}

/** The claims that were taken before, then those of the file, each with the claim that it is, in order: a later one is held to the earlier. */
export function inOrderOfIntake({ claims, known }: ClaimSubject): { earlier: EarlierClaim; claim?: IntakeClaim }[] {
  const before = known.claims.map((claim) => {
    const called = knownClaimText(claim);
    const held = claim.held ? { held: claim.number } : {};
    return { earlier: { submitted: claim.submitted, called: () => called, ...held } };
  });
  const here = claims.map((claim) => {
    const called = (beside: IntakeClaim) => {
      const place = placeText(claim.place, beside.place);
      return { zh: place, en: place };
    };
    return { earlier: { submitted: claim.submitted, called }, claim };
  });
  return [...before, ...here];
}

/** What a claim that was taken before is called. */
export function knownClaimText({ number, period, submitted }: KnownClaim): Text {
  const unit = submitted.unitName ?? '';
  const named = periodName(period);
  return {
    zh: `${named.zh}的申请 ${number}${unit && `（${unit}）`}`,
    en: `claim ${number} of period ${named.en}${unit && ` (${unit})`}`,
  };
}

/**
 * What is to be done with a claim that repeats another, where both are right. One stay may be claimed for two benefits, as an operation and as a stay, where each claim names its own. A held claim of the same person is not sent again, since it would repeat itself: what was
 * wanting is stated for it.
 */
export function repeatedRemedy(first: Pick<EarlierClaim, 'held' | 'submitted'>, again: SubmittedClaim): Text {
  const { held, submitted } = first;
  if (submitted.claimant.identity.number !== again.claimant.identity.number) return TAKEN_OUT;
  const isUnnamed = [submitted, again].some(({ claim }) => claim.benefit === undefined);
  if (isUnnamed && submitted.claim.event !== again.claim.event) return FOR_TWO_BENEFITS;
  if (held === undefined) return TAKEN_OUT;
  const command = `mutual claim correct ${held}`;
  return {
    zh: `这是补正暂缓的申请 ${held} 的，不必重新报送，由互助中心用 ${command} --set 栏名=内容 --reason 理由（或 --sheet 改好的申请表）补正`,
    en: `where it mends claim ${held}, which is held, it is not sent again: the centre puts that right with ${command} --set COLUMN=VALUE --reason WHY (or --sheet with the mended sheet)`,
  };
}

/** What is claimed for twice is claimed for once. */
export const TAKEN_OUT: Text = {
  zh: '确实重复的，把这一份申请删去',
  en: 'take the claim out where it is indeed a second one',
};

const FOR_TWO_BENEFITS: Text = {
  zh: '同一次就医申请两项补助的，两份申请都加上“补助项目”一栏，各写各的项目（已经收下的那一份，由互助中心用 mutual claim correct 申请号 --set 补助项目=项目 --reason 理由 写明），再报这一份；确实重复的，把这一份申请删去',
  en: 'where one treatment is claimed for two benefits, let both claims name theirs in a column 补助项目 (of one that was taken already the centre states it with mutual claim correct NUMBER --set 补助项目=BENEFIT --reason WHY), and send this one again; take it out where it is indeed a second one',
};

/**
 * The claim as if its claimant were known by another key: the number that he has now, or his id in the ledger. Claims are held to each other by it, since one that came in before his
 * number was corrected states the number that he had.
 */
export function knownAs(submitted: SubmittedClaim, key: string): SubmittedClaim {
  const { claimant } = submitted;
  if (claimant.identity.number === key) return submitted;
  return { ...submitted, claimant: { ...claimant, identity: { ...claimant.identity, number: key } } };
}

/** Who was ill: the patient where he or she is not the member. */
export function patientKey({ claimant, patient }: SubmittedClaim): string {
  if (patient === null) return claimant.identity.number;
  return patient.identityNumber ?? `${claimant.identity.number} ${patient.name}`;
}

/** The same papers may be claimed for two benefits by one member, where each claim names its own. */
export function forOtherBenefit(one: SubmittedClaim, other: SubmittedClaim): boolean {
  const { benefit } = one.claim;
  const another = other.claim.benefit;
  return (
    one.claimant.identity.number === other.claimant.identity.number &&
    benefit !== undefined &&
    another !== undefined &&
    benefit !== another
  );
}

/** A shorter one may be a serial number of any pile of papers: two claims with it are held to each other only where something else agrees. */
const TELLS_BY_ITSELF = 4;

/** The receipts that a claim names, each without what is written around its number. */
export function receiptsOf({ receiptNumber }: Pick<SubmittedClaim, 'receiptNumber'>): string[] {
  return receiptNumber === null ? [] : receiptsIn(receiptNumber);
}

/**
 * What claims for the same receipt have in common, with the receipt it is of: its number; of a short one the number with the member, and with the hospital and the sums; of one with
 * enough digits also these, without the letters before them, with the days or the sums.
 */
export function receiptKeys(submitted: SubmittedClaim): Map<string, string> {
  return new Map(
    receiptsOf(submitted).flatMap((receipt): [string, string][] => {
      if (receipt.length < TELLS_BY_ITSELF) return toldBeside(submitted).map((each) => [`${receipt} ${each}`, receipt]);
      const digits = digitsOfReceipt(receipt);
      const without = digits === undefined ? [] : toldWithDigits(submitted).map((each) => `${digits} ${each}`);
      return [receipt, ...without].map((key) => [key, receipt]);
    }),
  );
}

/** What has to agree besides a short receipt. */
function toldBeside({ claimant, hospital, claim }: SubmittedClaim): string[] {
  const bill = hospital === null ? [] : [JSON.stringify([hospital, Object.entries(claim.costs).sort()])];
  return [claimant.identity.number, ...bill];
}

/**
 * What has to agree besides the digits of two receipts of which one may lack its letters. Not the hospital alone: it may count its papers for stays and for clinics each from one, and tell
 * them apart by the letters.
 */
function toldWithDigits({ claim }: SubmittedClaim): string[] {
  const { admitted, discharged, diagnosed, happened, settled, costs } = claim;
  const days = [admitted, discharged, diagnosed, happened, settled];
  const sums = Object.entries(costs).sort();
  return [
    ...(days.some((day) => day !== undefined) ? [JSON.stringify(days.map((day) => day ?? ''))] : []),
    ...(sums.length > 0 ? [JSON.stringify(sums)] : []),
  ];
}

/** Whether both name a receipt that is the same. */
export function shareReceipt(one: SubmittedClaim, other: SubmittedClaim): boolean {
  const keys = receiptKeys(other);
  return [...receiptKeys(one).keys()].some((key) => keys.has(key));
}
