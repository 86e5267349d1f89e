import type { Award, Decision, LimitUse, RuleSeen } from '../../../rules/claim/decision.ts';
import { decisionTexts, limitWords, outcomeMarks, ruleValueWords, ruleWords } from '../text/decision-texts.ts';
import { spanWords, statusWords } from '../text/language-words.ts';
import { reasonLine } from './reason-text.ts';
import { stepLines } from './step-lines.ts';
import { clauseMark, grouped, say, titleOf, type Wording } from './wording.ts';

/**
 * A decision with its whole trace, in words: what it comes to, the rules of the claim, and each benefit that the event may have with its steps, bands and limits, or
 * why it did not pay. Lines without colour, indented by two blanks a level.
 */
export function decisionTextLines(decision: Decision, wording: Wording): string[] {
  const { status, amount, overpaid, awards, reasons, rules } = decision;
  const ofBenefits = new Set(awards.flatMap((award) => award.reasons.map((reason) => reasonLine(reason, wording))));
  const own = [...new Set(reasons.map((reason) => reasonLine(reason, wording)))].filter(
    (line) => !ofBenefits.has(line),
  );
  return [
    say(wording, decisionTexts.verdict, { status: statusWords[status], amount: grouped(amount) }),
    ...(/[1-9]/.test(overpaid) ? [`  ${say(wording, decisionTexts.overpaid, { amount: grouped(overpaid) })}`] : []),
    ...own.map((line) => `  ${line}`),
    ...ruleLines(rules, wording).map((line) => `  ${line}`),
    ...awards.flatMap((award) => awardLines(award, wording)),
  ];
}

const awardTexts = {
  paid: decisionTexts.awardPaid,
  reduced: decisionTexts.awardReduced,
  none: decisionTexts.awardNone,
  held: decisionTexts.awardHeld,
};

function awardLines(award: Award, wording: Wording): string[] {
  const benefit = titleOf('benefits', award.benefit, wording);
  return [
    say(wording, awardTexts[award.state], { benefit, amount: grouped(award.amount) }),
    ...stepLines(award.steps, wording, '  '),
    ...award.limits.map((limit) => `  ${limitLine(limit, wording)}`),
    ...award.reasons.map((reason) => `  ${reasonLine(reason, wording)}`),
    ...(award.endsCoverage && /[1-9]/.test(award.amount) ? [`  ${say(wording, decisionTexts.endsCoverage)}`] : []),
  ];
}

function limitLine({ kind, title, per, allowed, used, taken, remaining, clause }: LimitUse, wording: Wording): string {
  return say(wording, decisionTexts.limit, {
    kind: limitWords[kind],
    title: title === undefined ? '' : say(wording, decisionTexts.limitTitle, { title }),
    span: spanWords[per],
    allowed: grouped(allowed),
    used: grouped(used),
    taken: grouped(taken),
    remaining: grouped(remaining),
    clause: clauseMark(clause, wording),
  });
}

/** Rules that were looked at, each on a line; those on which the scheme is silent together on the last. */
function ruleLines(rules: readonly RuleSeen[], wording: Wording): string[] {
  const silent = rules.filter(({ outcome }) => outcome === 'no-rule').map(({ rule }) => say(wording, ruleWords[rule]));
  const told = rules.filter(({ outcome }) => outcome !== 'no-rule').map((rule) => ruleLine(rule, wording));
  const names = [...new Set(silent)].join(wording.language === 'zh' ? '、' : ', ');
  return [...new Set(told), ...(names === '' ? [] : [say(wording, decisionTexts.noRule, { rules: names })])];
}

function ruleLine({ rule, outcome, values, clause }: RuleSeen, wording: Wording): string {
  const { from, to, ...others } = values;
  const told = Object.entries(others).flatMap(([key, value]) => valueText(key, value, wording));
  const span = from && to ? say(wording, decisionTexts.span, { from, to }) : '';
  const detail = `${told.join(wording.language === 'zh' ? '，' : ', ')}${span}`;
  return say(wording, decisionTexts.rule, {
    mark: outcomeMarks[outcome],
    rule: ruleWords[rule],
    detail: detail === '' ? '' : say(wording, decisionTexts.ruleDetail, { detail }),
    clause: clauseMark(clause, wording),
  });
}

function valueText(key: string, value: string, wording: Wording): string[] {
  if (value === '') return [];
  if (key === 'plan') return [say(wording, ruleValueWords.plan, { value: titleOf('plans', value, wording) })];
  const text = Object.hasOwn(ruleValueWords, key) ? ruleValueWords[key as keyof typeof ruleValueWords] : undefined;
  return [text ? say(wording, text, { value }) : `${key} ${value}`];
}
