import { papers, papersOfBenefit } from '../../claim/checks/papers.ts';
import type { AuditTest, EvidenceRow } from '../audit-test.ts';
import type { ClaimSeen } from '../claims/claim-seen.ts';
import { passedOver } from '../claims/rule-passed-over.ts';

/** Claims that were paid and whose sheet does not name all papers. */
export const paidWithoutPapers: AuditTest = {
  id: 'paid-without-papers',
  subject: 'claims',
  severity: 'medium',
  title: { zh: '材料不齐仍补助', en: 'Paid without the papers' },
  looksFor: {
    zh: '有补助的申请，申请表上没有写明办法要求的材料，或写明的缺少其中一样。别处审核后导入、没有写材料的不查。',
    en: 'Claims that were given something though their sheet names none, or not all, of the papers that the scheme wants. One that was brought in without a word of papers is left out.',
  },
  why: {
    zh: '没有出院小结、结算单的补助无从核实。人工裁定通过即由裁定人担保材料齐全，请抽调原件。',
    en: 'A payment without the discharge record and the settlement cannot be checked. Who approves by hand vouches for the papers: pull the originals.',
  },
  source: {
    zh: '办法中的申请材料条款；审计做法：抽查凭证原件（中央纪委 2023-07-24 所述伪造签名）。',
    en: 'The clause on papers of the scheme in force; audit practice: originals are pulled (forged signatures, CCDI 2023-07-24).',
  },
};

/** A paper that the scheme wants of the event, or of a benefit that gave something, is not among those stated. */
export function withoutPapers(seen: ClaimSeen): EvidenceRow[] {
  const rulings = [papers(seen.view), ...seen.paid.map(papersOfBenefit)];
  const open = rulings.flatMap((each) => each.open);
  return passedOver(seen, seen.claim.how === 'elsewhere' ? open.filter(({ code }) => code === 'papers-missing') : open);
}
