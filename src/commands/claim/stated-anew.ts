import { shownNumber } from '../../io/ledger/entry/claims/claim-number.ts';
import { claimBasis } from '../../io/ledger/read/claims/claim-basis.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { numberInForce } from '../../io/ledger/read/number-in-force.ts';
import { correctionErrors } from '../../io/report/text/claim-correction-texts.ts';
import { expandInputs } from '../../io/submitted/expand-inputs.ts';
import { UserError } from '../../io/user-error.ts';
import { keepingReviewed } from '../../rules/claim-correction/reviewed-grounds.ts';
import { withFacts } from '../../rules/claim-correction/set-facts.ts';
import { checkClaims } from '../../rules/claim-intake/check-claims.ts';
import type { IntakeClaim } from '../../rules/claim-intake/intake-claim.ts';
import { knownAs } from '../../rules/claim-intake/repeats.ts';
import type { SubmittedClaim } from '../../rules/claim-intake/submitted-claim.ts';
import type { Finding } from '../../rules/findings/finding.ts';
import { readIdentityNumber } from '../../rules/person/identity-number.ts';
import type { Context } from '../command.ts';
import type { ClaimTerms } from './claim-terms.ts';
import type { CorrectionWish } from './correction-options.ts';
import { knownForClaims } from './known-claims.ts';
import { readClaimInput } from './read-claims.ts';

/** A claim as it should have been stated. */
export interface StatedAnew {
  readonly submitted: SubmittedClaim;
  /** With an error it is not to be used. */
  readonly findings: readonly Finding[];
  /** The sheet that it was read from. */
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
}

/**
 * Reads the sheet and the facts with which a claim is put right, and holds the claim to what is known, itself left out.
 *
 * @throws UserError where the sheet is none of one claim of the same person
 */
export async function statedAnew(
  record: ClaimRecord,
  wish: CorrectionWish,
  terms: ClaimTerms,
  context: Context,
): Promise<StatedAnew> {
  const base = await baseOf(record, wish, terms, context);
  if (base.claim === undefined) return { ...base, submitted: record.submitted };
  const { claim: stated, findings } = withFacts(base.claim, wish.sets, terms.grounds.scheme);
  const claim = judgedBy(stated, wish, record.submitted);
  const { inputs } = base;
  const { submitted } = claim;
  const read = [...base.findings, ...findings];
  if (read.some(({ severity }) => severity === 'error')) return { submitted, findings: read, inputs };
  return { submitted, findings: [...read, ...(await checked(claim, record, wish, terms))], inputs };
}

/** A reviewer's word on the disease stands as long as the disease is stated as it was; what he stated of the scheme stands until he states it otherwise. */
function judgedBy(claim: IntakeClaim, { said }: CorrectionWish, { claim: before }: SubmittedClaim): IntakeClaim {
  const { diseases, stated, ...facts } = claim.submitted.claim;
  const same = facts.diagnosis === before.diagnosis && facts.icd10?.join() === before.icd10?.join();
  const judged = said?.diseases ?? (same ? before.diseases : undefined);
  const values = { ...before.stated, ...said?.stated };
  const own = {
    ...facts,
    ...(judged && { diseases: judged }),
    ...(Object.keys(values).length > 0 && { stated: values }),
    ...(said?.vouched && { papers: 'all' as const }),
  };
  return { ...claim, submitted: { ...claim.submitted, claim: own } };
}

/** The claim that the facts are put right of: that of the sheet, or else the one that stands. */
async function baseOf(
  record: ClaimRecord,
  { sheet }: CorrectionWish,
  terms: ClaimTerms,
  context: Context,
): Promise<Pick<StatedAnew, 'findings' | 'inputs'> & { readonly claim: IntakeClaim | undefined }> {
  if (sheet === undefined) return { claim: standing(record.submitted), findings: [], inputs: [] };
  const { inputs } = await expandInputs([sheet], context.surroundings.directory);
  const [input] = inputs;
  if (input === undefined || inputs.length > 1) throw new UserError(correctionErrors.notFile);
  const { claims, findings, unread, sha256, path } = await readClaimInput(input, context.surroundings.stdin, terms);
  const count = claims.length + unread;
  const [claim] = claims;
  const failed = findings.some(({ severity }) => severity === 'error');
  if (count > 1 || (count === 0 && !failed)) throw new UserError(correctionErrors.notOneClaim, { file: path, count });
  if (claim !== undefined) await requireSamePerson(claim, record, terms, path);
  return { claim: claim && keeping(claim, record.submitted, terms), findings, inputs: [{ path, sha256 }] };
}

function standing(submitted: SubmittedClaim): IntakeClaim {
  const { identity } = submitted.claimant;
  const { document } = readIdentityNumber({ row: 1, column: 1, kind: 'text', text: identity.number });
  return {
    submitted,
    document: document ?? { kind: 'passport', number: identity.number },
    origins: {},
    columns: {},
    place: submitted.origin,
    appliedAssumed: false,
  };
}

async function requireSamePerson(
  { submitted }: IntakeClaim,
  record: ClaimRecord,
  { open }: ClaimTerms,
  file: string,
): Promise<void> {
  const { number } = submitted.claimant.identity;
  const { persons } = await claimBasis(open.ledger, { period: open.period, numbers: [number] });
  if (persons.get(number)?.person !== record.person) throw new UserError(correctionErrors.otherPerson, { file });
}

/** When it was handed in, which papers came, and what a reviewer said of grounds of exclusion, is no part of most sheets. */
function keeping(claim: IntakeClaim, standing: SubmittedClaim, { grounds: { scheme } }: ClaimTerms): IntakeClaim {
  const { submitted, appliedAssumed } = claim;
  const { claim: before, elsewhere } = standing;
  const { papers } = before;
  const facts = {
    ...keepingReviewed(submitted, standing, scheme),
    ...(appliedAssumed && { applied: before.applied }),
    ...(submitted.claim.papers === undefined && papers !== undefined && { papers }),
  };
  return { ...claim, submitted: { ...submitted, claim: facts, ...(elsewhere && { elsewhere }) } };
}

/** A claim that stands is held to what is known of its person by the number that he has now: it may have been corrected since. */
async function checked(
  claim: IntakeClaim,
  record: ClaimRecord,
  { sheet }: CorrectionWish,
  terms: ClaimTerms,
): Promise<Finding[]> {
  const { open, grounds, asOf } = terms;
  const stated = claim.submitted.claimant.identity.number;
  const number = await numberInForce(open.ledger, { person: record.person, stated });
  const basis = await claimBasis(open.ledger, { period: open.period, numbers: [number] });
  const asNow = { ...claim, submitted: knownAs(claim.submitted, number) };
  const known = await knownForClaims([asNow], basis, terms);
  const own = shownNumber(open.workspace.settings.office, record.number);
  const others = { ...known, claims: known.claims.filter((each) => each.number !== own) };
  const held = sheet === undefined ? calledAs(asNow, known.members.get(number)?.name) : asNow;
  const subject = { claims: [held], scheme: grounds.scheme, period: grounds.period, asOf, known: others };
  return checkClaims(subject).map(({ finding }) => finding);
}

/** With the name that the member has now; so the payee's, where it is the member who is paid. */
function calledAs(claim: IntakeClaim, name: string | undefined): IntakeClaim {
  const { submitted } = claim;
  const { claimant, payee } = submitted;
  if (name === undefined || name === claimant.name) return claim;
  const paid = payee.name === claimant.name ? { ...payee, name } : payee;
  return { ...claim, submitted: { ...submitted, claimant: { ...claimant, name }, payee: paid } };
}
