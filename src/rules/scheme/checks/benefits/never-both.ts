import { type Bounds, rangeOf } from '../../basics.ts';
import type { Condition } from '../../condition.ts';
import { choiceFacts, countFacts, type Fact, yesNoFacts } from '../../facts.ts';
import { levelsMeet } from '../../hospital-levels.ts';

/** Facts of which a claim may have several at once, so that two different ones do not exclude each other. */
const SEVERAL: readonly string[] = ['disease', 'treatment'];

/** The fact by which two conditions can never hold of one claim; undefined where both may. */
export function neverBoth(one: Condition, other: Condition): Fact | undefined {
  const choice = keysOf(choiceFacts).find((fact) => {
    const [left, right]: (readonly string[] | undefined)[] = [one[fact], other[fact]];
    return (
      left && right && !SEVERAL.includes(fact) && !left.some((word) => right.some((each) => levelsMeet(word, each)))
    );
  });
  if (choice) return choice;
  const yesNo = keysOf(yesNoFacts).find((fact) => one[fact] !== undefined && other[fact] === !one[fact]);
  return yesNo ?? keysOf(countFacts).find((fact) => apart(one[fact], other[fact]));
}

function apart(one: Bounds | undefined, other: Bounds | undefined): boolean {
  if (!one || !other) return false;
  const [left, right] = [rangeOf(one), rangeOf(other)];
  return left.last < right.first || right.last < left.first;
}

function keysOf<Facts extends object>(facts: Facts): (keyof Facts)[] {
  return Object.keys(facts) as (keyof Facts)[];
}
