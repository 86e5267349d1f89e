import type { BandSeen, Step } from '../../../rules/benefit/step.ts';
import type { Text } from '../../../rules/value/text.ts';
import { operatorWords } from '../text/language-words.ts';
import { stepMarks, stepTexts } from '../text/step-texts.ts';
import { statedMark } from './stated-lines.ts';
import { stepParameters } from './step-parameters.ts';
import { amountText, clauseMark, factName, factValue, markedWord, pathName, say, type Wording } from './wording.ts';

/** The steps of a computation, numbered, each with its bands and the steps within it below. */
export function stepLines(steps: readonly Step[], wording: Wording, indent: string, above = ''): string[] {
  return steps.flatMap((step, index) => {
    const number = `${above}${index + 1}`;
    const name = step.title ?? say(wording, operatorWords[step.operator]);
    const sentence = `${sentenceOf(step, wording)}${statedMark(step.stated, wording)}`;
    const parameters = { number, name, sentence, clause: clauseMark(step.clause, wording) };
    return [
      `${indent}${say(wording, stepMarks.line, parameters)}`,
      ...(step.bands ?? []).map((band) => `${indent}    ${bandLine(band, wording)}`),
      ...allowanceLines(step, wording, indent),
      ...stepLines(step.steps ?? [], wording, `${indent}  `, `${number}.`),
    ];
  });
}

/** Why a step was passed over or could not be computed, else what it came to. */
export function sentenceOf(step: Step, wording: Wording): string {
  const { skipped, missing = [], unknown = [] } = step;
  const comma = wording.language === 'zh' ? '、' : ', ';
  if (skipped) {
    const { fact, found, wanted } = skipped;
    return say(wording, stepMarks.skipped, {
      fact: factName(fact, wording),
      found: factValue(fact, found, wording),
      wanted: factValue(fact, wanted, wording),
    });
  }
  if (missing.length > 0)
    return say(wording, stepMarks.missing, { paths: missing.map((path) => pathName(path, wording)).join(comma) });
  if (unknown.length > 0) {
    const facts = unknown.map((fact) => factName(fact, wording)).join(comma);
    return say(wording, stepMarks.unknown, { facts: wording.language === 'zh' ? `“${facts}”` : `"${facts}"` });
  }
  const parameters = stepParameters(step, wording);
  const ways: readonly Text[] = stepTexts[step.operator];
  const way = ways.find((text) => placeholders(text).every((name) => parameters[name] !== undefined)) ?? ways.at(-1);
  return way ? say(wording, way, parameters) : '';
}

function placeholders({ en }: Text): string[] {
  return [...en.matchAll(/\{([a-zA-Z]+)\}/g)].map(([, name = '']) => name);
}

/** A limit inside the computation, where the line itself does not tell it. */
function allowanceLines({ operator, allowance }: Step, wording: Wording, indent: string): string[] {
  if (allowance === undefined || operator === 'deductible') return [];
  const { allowed, used, remaining } = allowance;
  const parameters = { allowed: amountText(allowed), used: amountText(used), remaining: amountText(remaining) };
  return [`${indent}    ${say(wording, stepMarks.allowance, parameters)}`];
}

/** One band of a scale, whether the amount reached it and what it came to. */
export function bandLine(band: BandSeen, wording: Wording): string {
  const value = band.rate ?? band.fixed ?? '';
  const pays = markedWord(value, wording) ?? amountText(value);
  const parameters = {
    bounds: boundsOf(band, wording),
    pays,
    rate: pays,
    part: amountText(band.part),
    amount: amountText(band.amount),
  };
  if (!band.reached) return say(wording, stepMarks.bandNotReached, parameters);
  return say(wording, band.rate === undefined ? stepMarks.bandFixed : stepMarks.bandReached, parameters);
}

/** A first band that begins with nothing is told by its end alone. */
function boundsOf(band: BandSeen, wording: Wording): string {
  const fromNothing = band.above === '0' && (band.to ?? band.below) !== undefined;
  const parts = (['from', 'above', 'to', 'below'] as const).flatMap((side) => {
    const value = band[side];
    return value === undefined || (side === 'above' && fromNothing)
      ? []
      : say(wording, stepMarks.bounds[side], { value: amountText(value) });
  });
  return parts.length === 0 ? say(wording, stepMarks.bounds.all) : parts.join(wording.language === 'zh' ? '，' : ', ');
}
