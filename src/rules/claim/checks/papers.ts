import { compactText } from '../../person/tidy-text.ts';
import type { Claims } from '../../scheme/claims.ts';
import type { Reason } from '../decision.ts';
import { paperAsked, papersStated } from '../paper-names.ts';
import { benefitReason, claimReason } from '../reason.ts';
import type { BenefitView, ClaimView } from '../view.ts';
import { noRule, type Ruling, ruling } from './ruling.ts';

type Paper = NonNullable<Claims['papers']>[number];

/** Whether the papers came that the event wants, whatever the benefit. */
export function papers(view: ClaimView): Ruling {
  const wanted = papersFor(view, ({ benefits }) => benefits === undefined);
  const clause = view.scheme.claims?.clause;
  if (wanted.length === 0) return noRule(view.scheme, 'papers', clause);
  return ruleOf(view, wanted, clause, (code, values, of) => claimReason(code, values, of));
}

/** Whether the papers came that only this benefit wants. */
export function papersOfBenefit(view: BenefitView): Ruling {
  const wanted = papersFor(view, ({ benefits }) => benefits?.includes(view.id) ?? false);
  if (wanted.length === 0) return ruling({});
  return ruleOf(view, wanted, view.scheme.claims?.clause, (code, values, of) => benefitReason(view, code, values, of));
}

function papersFor({ scheme, situation }: ClaimView, ofThese: (paper: Paper) => boolean): readonly Paper[] {
  const { event } = situation.claim;
  return (scheme.claims?.papers ?? []).filter((paper) => (paper.events?.includes(event) ?? true) && ofThese(paper));
}

type MakeReason = (code: 'papers-missing' | 'papers-unknown', values: Reason['values'], clause?: string) => Reason;

function ruleOf({ situation }: ClaimView, wanted: readonly Paper[], general: string | undefined, reason: MakeReason) {
  const { papers: stated } = situation.claim;
  const lacking = stated === 'all' ? [] : lackingOf(wanted, stated ?? []);
  const clause = lacking[0]?.clause ?? general;
  const values = { papers: lacking.map(({ paper }) => paper).join('、') };
  const outcome = lacking.length === 0 ? 'kept' : stated === undefined ? 'undecided' : 'broken';
  const code = stated === undefined ? 'papers-unknown' : 'papers-missing';
  return ruling({
    seen: [{ rule: 'papers', outcome, ...(clause && { clause }), values }],
    open: lacking.length === 0 ? [] : [reason(code, values, clause)],
  });
}

/** By the names that the scheme gives; only where one of them is not there, by what else such papers are called. */
function lackingOf(wanted: readonly Paper[], stated: readonly string[]): readonly Paper[] {
  const lacking = wanted.filter((paper) => !isAmong(paper, stated));
  if (lacking.length === 0 || stated.length === 0) return lacking;
  const known = papersStated(stated);
  return lacking.filter(({ paper, aliases = [] }) => ![paper, ...aliases].some((name) => known.has(paperAsked(name))));
}

function isAmong({ paper, aliases = [] }: Paper, stated: readonly string[]): boolean {
  const names = [paper, ...aliases].map(compactText);
  return stated.some((each) => names.includes(compactText(each)));
}
