import { describe, expect, it } from 'vitest';
import * as words from '../../../src/io/report/text/language-words.ts';
import { stepTexts } from '../../../src/io/report/text/scheme-page-step-texts.ts';
import { costColumn, span } from '../../../src/rules/scheme/amounts.ts';
import { claimDay } from '../../../src/rules/scheme/claims.ts';
import { OPERATORS } from '../../../src/rules/scheme/compute.ts';
import { waitingEvent } from '../../../src/rules/scheme/event.ts';
import { choiceFacts, countFacts, yesNoFacts } from '../../../src/rules/scheme/facts.ts';

const facts = [...Object.keys(choiceFacts), ...Object.keys(yesNoFacts), ...Object.keys(countFacts)];

/** The choices that the language fixes for a fact; those of a scheme's own kinds are ids, and none are fixed. */
const fixed = Object.entries(choiceFacts).flatMap(([fact, list]) => {
  const { element } = list as { readonly element: { readonly options?: readonly string[] } };
  return element.options ? [[fact, element.options] as const] : [];
});

describe('every word of the scheme language has words in both languages', () => {
  it.each([
    ['events', waitingEvent.options, words.eventWords],
    ['facts', facts, words.factWords],
    ['columns of money', costColumn.options, words.costColumnWords],
    ['spans', span.options, words.spanWords],
    ['days of a claim', claimDay.options, words.claimDayWords],
    ['numbers', Object.keys(countFacts), words.countWords],
  ])('%s', (_, language, catalogue) => {
    expect(Object.keys(catalogue).sort()).toEqual([...language].sort());
  });

  it('operators', () => {
    for (const operator of OPERATORS) expect(Object.keys(words.operatorWords)).toContain(operator);
    expect(OPERATORS.length).toBeGreaterThan(15);
  });

  it.each(fixed)('choices of %s', (fact, options) => {
    expect(Object.keys(words.factValueWords[fact as keyof typeof words.factValueWords]).sort()).toEqual(
      [...options].sort(),
    );
  });

  it('the facts whose choices are fixed are those that have any', () => {
    expect(Object.keys(words.factValueWords).sort()).toEqual(fixed.map(([fact]) => fact).sort());
  });
});

it('no two events, facts or columns are called alike, so that a reader can tell them apart', () => {
  for (const catalogue of [words.eventWords, words.factWords, words.costColumnWords, words.operatorWords])
    for (const language of ['zh', 'en'] as const) {
      const names = Object.values(catalogue).map((text) => text[language]);
      expect(new Set(names).size).toBe(names.length);
    }
});

it('what rounding is called says to what', () => {
  expect(Object.keys(stepTexts.units)).toEqual(['yuan', 'jiao', 'fen']);
});
