import type { Decision, Reason } from '../claim/decision.ts';
import { catalogue, finding } from '../findings/catalogue.ts';
import type { Finding } from '../findings/finding.ts';
import type { Scheme } from '../scheme/schema.ts';
import { fill, type Text, type TextParameters } from '../value/text.ts';
import type { KnownForClaims } from './claim-subject.ts';
import { fieldOfFact, fieldsOfDay } from './fact-fields.ts';
import { factTitle, factValues } from './fact-words.ts';
import { type IntakeClaim, originOfField } from './intake-claim.ts';
import { reasonFindings } from './reason-findings.ts';

/** What the findings of a decision are worded by. */
export interface DecisionGrounds {
  readonly scheme: Scheme;
  readonly periods: KnownForClaims['periods'];
}

/**
 * What a decision's reasons come to as findings, each at the cell concerned: nothing is decided here a second time. A refusal is an error, what holds a claim a
 * warning; neither returns it, since it was taken and decided. What a limit cut is no finding but the decision itself.
 */
export function decisionFindings(claim: IntakeClaim, decision: Decision, grounds: DecisionGrounds): readonly Finding[] {
  const findings = decision.reasons.flatMap((reason) => findingOf(claim, reason, grounds) ?? []);
  return [...new Map(findings.map((each) => [keyOf(each), each])).values()];
}

/** Two benefits that fail for the same reason at the same cell say it once, unless the words name the benefit. */
function keyOf({ code, origin, parameters, found }: Finding): string {
  const { message } = catalogue[code];
  return JSON.stringify([code, origin, fill(message, 'zh', { ...parameters, found })]);
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

function parametersOf({ code, benefit, values }: Reason, { scheme, periods }: DecisionGrounds): TextParameters {
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
      what: { zh: `来源没有给出 ${values.path}`, en: `no source gives ${values.path}` },
    }),
    ...(code === 'calendar-missing' && {
      what: { zh: `没有 ${values.year} 年的节假日安排`, en: `there is no table of holidays for ${values.year}` },
    }),
  };
}

/** To which period a day belongs, in words. */
function belongsTo(date: string, periods: DecisionGrounds['periods']): Text {
  const period = periods.find(({ span }) => span.from <= date && date < span.to);
  if (period === undefined) return { zh: '账本里没有这一天所属的互助期', en: 'the ledger has no period of that day' };
  return { zh: `它属于${period.title}`, en: `it belongs to ${period.title}` };
}
