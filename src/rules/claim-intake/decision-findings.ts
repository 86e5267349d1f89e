import type { Decision, Reason } from '../claim/decision.ts';
import { tellingReasons } from '../claim/telling-reasons.ts';
import { catalogue, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import { fill, type Text, type TextParameters } from '../value/text.ts';
import type { KnownForClaims } from './claim-subject.ts';
import { fieldOfFact, fieldsOfDay } from './fact-fields.ts';
import { factTitle, factValues } from './fact-words.ts';
import { type IntakeClaim, originOfField } from './intake-claim.ts';
import { reasonFindings } from './reason-findings.ts';
import { visitFindings } from './visit-counted.ts';

/** What the findings of a decision are worded by. */
export interface DecisionGrounds {
  readonly scheme: Scheme;
  readonly periods: KnownForClaims['periods'];
  /** What a value of the scheme is called, by its path; the path itself where left out, as where only codes are wanted. */
  readonly valueName?: (path: string) => Text;
}

/**
 * What a decision's reasons come to as findings, each at the cell concerned: nothing is decided here a second time. A refusal is an error, what holds a claim a
 * warning; neither returns it, since it was taken and decided. What a limit cut is no finding but the decision itself. What is told of several benefits alike is told
 * once, with all of them.
 */
export function decisionFindings(claim: IntakeClaim, decision: Decision, grounds: DecisionGrounds): readonly Finding[] {
  const alike = new Map<string, { readonly finding: Finding; readonly titles: Set<string> }>();
  for (const reason of tellingReasons(decision.reasons)) {
    if (isBeside(reason, decision.reasons)) continue;
    const told = findingOf(claim, reason, grounds);
    if (told === undefined) continue;
    const key = keyOf(told);
    const { titles } = alike.get(key) ?? { titles: new Set<string>() };
    if (!alike.has(key)) alike.set(key, { finding: told, titles });
    const { benefit } = told.parameters;
    if (typeof benefit === 'string') titles.add(benefit);
  }
  const findings = [...alike.values()].map(({ finding: told, titles }) => namingAll(told, [...titles]));
  return [...findings, ...visitFindings(claim, decision, grounds.scheme), ...overpaidFindings(claim, decision)];
}

/** What frozen decisions have had too much, once this claim is reckoned with. */
function overpaidFindings({ place }: IntakeClaim, { overpaid }: Decision): readonly Finding[] {
  return /[1-9]/.test(overpaid) ? [finding('overpaid', { origin: place, found: overpaid })] : [];
}

/** A condition of a benefit that is refused on other grounds as well (coverage, deadline): of many variants of a benefit all conditions but one's are not met, and to mend one helps nobody. */
function isBeside({ code, benefit }: Reason, reasons: readonly Reason[]): boolean {
  if (code !== 'condition-not-met') return false;
  return reasons.some((other) => {
    const telling = reasonFindings[other.code];
    const concerns = other.benefit === undefined || other.benefit === benefit;
    return concerns && other.code !== code && telling !== null && catalogue[telling.code].severity === 'error';
  });
}

/** The same for findings that say the same at the same cell, but for the benefit. */
function keyOf({ code, origin, parameters, found }: Finding): string {
  const { message } = catalogue[code];
  return JSON.stringify([code, origin, fill(message, 'zh', { ...parameters, found, benefit: '' })]);
}

/** The texts have a benefit's title between quotation marks: several are put so that each has its own. */
function namingAll(told: Finding, titles: readonly string[]): Finding {
  if (titles.length < 2) return told;
  const benefit = { zh: titles.join('”、“'), en: titles.join('”, “') };
  return { ...told, parameters: { ...told.parameters, benefit } };
}

function findingOf(claim: IntakeClaim, reason: Reason, grounds: DecisionGrounds): Finding | undefined {
  const telling = reasonFindings[reason.code];
  if (telling === null) return undefined;
  const { code, at, found } = telling;
  const { values, clause } = reason;
  const fields = at === 'day' ? fieldsOfDay(claim, values.date) : at === 'fact' ? fieldOfFact(values.fact ?? '') : at;
  const { unitName } = claim.submitted;
  return finding(code, {
    origin: originOfField(claim, ...fields),
    ...(unitName !== null && { unit: unitName }),
    found: values[found] ?? '',
    parameters: parametersOf(reason, grounds),
    ...(clause !== undefined && { clause }),
  });
}

function parametersOf(
  { code, benefit, values }: Reason,
  { scheme, periods, valueName }: DecisionGrounds,
): TextParameters {
  const { fact, found, wanted, event, ...others } = values;
  const title = benefit === undefined ? undefined : scheme.benefits?.[benefit]?.title;
  const inWords = (value: string) => factValues(scheme, fact ?? '', value);
  return {
    ...(title !== undefined && { benefit: title }),
    ...others,
    ...(fact !== undefined && { fact: factTitle(scheme, fact) }),
    ...(found !== undefined && { stated: inWords(found) }),
    ...(wanted !== undefined && { wanted: inWords(wanted) }),
    ...(code === 'wrong-period' && { belongs: belongsTo(values.date ?? '', periods) }),
    ...(code === 'value-missing' && {
      what: notGiven(values.path ?? '', valueName),
    }),
    ...(code === 'calendar-missing' && {
      what: { zh: `没有 ${values.year} 年的节假日安排`, en: `there is no table of holidays for ${values.year}` },
    }),
  };
}

function notGiven(path: string, valueName: DecisionGrounds['valueName']): Text {
  const { zh, en } = valueName?.(path) ?? { zh: ` ${path}`, en: path };
  return { zh: `来源没有给出${zh}`, en: `no source gives ${en}` };
}

/** To which period a day belongs, in words. */
function belongsTo(date: string, periods: DecisionGrounds['periods']): Text {
  const period = periods.find(({ span }) => span.from <= date && date < span.to);
  if (period === undefined) return { zh: '台账里没有这一天所属的互助期', en: 'the ledger has no period of that day' };
  return { zh: `它属于${period.title}`, en: `it belongs to ${period.title}` };
}
