import type { Award, Decision, LimitUse, RuleSeen } from '../../../rules/claim/decision.ts';
import { decisionTexts, limitWords, outcomeMarks, ruleValueWords, ruleWords } from '../text/decision-texts.ts';
import { spanWords, statusWords } from '../text/language-words.ts';
import { reasonLine } from './reason-text.ts';
import { statedLines } from './stated-lines.ts';
import { stepLines } from './step-lines.ts';
import { clauseMark, grouped, say, titleOf, type Wording } from './wording.ts';

/**
 * A decision with its whole trace, in words: what it comes to, the rules of the claim, and each benefit that the event may have with its steps, bands and limits, or
 * why it did not pay. Lines without colour, indented by two blanks a level.
 */
export function decisionTextLines(decision: Decision, wording: Wording): string[] {
  const { status, amount, overpaid, stated, awards, reasons, rules } = decision;
  const ofBenefits = new Set(awards.flatMap((award) => award.reasons.map((reason) => reasonLine(reason, wording))));
  const own = [...new Set(reasons.map((reason) => reasonLine(reason, wording)))].filter(
    (line) => !ofBenefits.has(line),
  );
  return [
    say(wording, decisionTexts.verdict, { status: statusWords[status], amount: grouped(amount) }),
    ...(/[1-9]/.test(overpaid) ? [`  ${say(wording, decisionTexts.overpaid, { amount: grouped(overpaid) })}`] : []),
    ...statedLines(stated, wording).map((line) => `  ${line}`),
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
  const others = heldBy(award, wording);
  const text = others === '' ? awardTexts[award.state] : decisionTexts.awardHeldWith;
  return [
    say(wording, text, { benefit, amount: grouped(award.amount), others }),
    ...stepLines(award.steps, wording, '  '),
    ...award.limits.map((limit) => `  ${limitLine(limit, wording)}`),
    ...award.reasons.map((reason) => `  ${reasonLine(reason, wording)}`),
    ...(award.endsCoverage && /[1-9]/.test(award.amount) ? [`  ${say(wording, decisionTexts.endsCoverage)}`] : []),
  ];
}

/** The other benefits for which alone an award is held; empty where it is not held, or for a reason of its own or of the claim. */
function heldBy({ benefit, state, reasons }: Award, wording: Wording): string {
  const named = reasons.map((reason) => reason.benefit ?? benefit);
  if (state !== 'held' || named.includes(benefit)) return '';
  const titles = [...new Set(named)].map((id) => titleOf('benefits', id, wording));
  return titles.map((title) => say(wording, decisionTexts.benefitNamed, { benefit: title })).join(commaOf(wording));
}

function commaOf({ language }: Wording): string {
  return language === 'zh' ? '、' : ', ';
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

/** Rules that were looked at, each on a line; those that no source gives, and those on which the scheme is silent, together on the last. */
function ruleLines(rules: readonly RuleSeen[], wording: Wording): string[] {
  const silent = { 'not-given': decisionTexts.notGiven, 'no-rule': decisionTexts.noRule };
  const told = rules.filter(({ outcome }) => !Object.hasOwn(silent, outcome)).map((rule) => ruleLine(rule, wording));
  const untold = Object.entries(silent).flatMap(([kind, text]) => {
    const names = rules.filter(({ outcome }) => outcome === kind).map(({ rule }) => say(wording, ruleWords[rule]));
    return names.length === 0 ? [] : say(wording, text, { rules: [...new Set(names)].join(commaOf(wording)) });
  });
  return [...new Set(told), ...untold];
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
