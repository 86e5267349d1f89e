import type { Text } from '../value/text.ts';
import type { ClaimSubject, KnownClaim } from './claim-subject.ts';
import { type IntakeClaim, placeText } from './intake-claim.ts';
import type { SubmittedClaim } from './submitted-claim.ts';

/** A claim that another one is held to: of this file, or taken before. */
export interface EarlierClaim {
  readonly submitted: SubmittedClaim;
  /** Where it stands or what it is called, as a finding names it. */
  readonly called: (beside: IntakeClaim) => Text;
}

/** The claims that were taken before, then those of the file, each with the claim that it is, in order: a later one is held to the earlier. */
export function inOrderOfIntake({ claims, known }: ClaimSubject): { earlier: EarlierClaim; claim?: IntakeClaim }[] {
  const before = known.claims.map((claim) => {
    const called = knownClaimText(claim);
    return { earlier: { submitted: claim.submitted, called: () => called } };
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
  return {
    zh: `${period}的申请 ${number}${unit && `（${unit}）`}`,
    en: `claim ${number} of ${period}${unit && ` (${unit})`}`,
  };
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

/** The receipts that a claim names, each without spaces and dashes. */
export function receiptsOf({ receiptNumber }: SubmittedClaim): string[] {
  const parts = receiptNumber?.normalize('NFKC').split(/[、,;/\s]+/) ?? [];
  return parts.map((part) => part.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()).filter((part) => part.length >= 4);
}

/** Whether both name a receipt that is the same. */
export function shareReceipt(one: SubmittedClaim, other: SubmittedClaim): boolean {
  const receipts = receiptsOf(other);
  return receiptsOf(one).some((receipt) => receipts.includes(receipt));
}
