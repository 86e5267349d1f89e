import type { ChoiceFact, CountFact, Fact, YesNoFact } from '../../scheme/facts.ts';
import type { BenefitView } from '../view.ts';
import { coverageChoices, coverageCounts } from './coverage-facts.ts';
import { eventChoices, eventCounts } from './event-facts.ts';
import type { ChoiceReaders, CountReaders, YesNoReaders } from './fact.ts';
import { historyCounts, historyYesNo } from './history-facts.ts';
import { hospitalChoices, hospitalCounts, hospitalYesNo } from './hospital-facts.ts';
import { illnessChoices, illnessYesNo } from './illness-facts.ts';
import { memberChoices, memberYesNo } from './member-facts.ts';
import { patientChoices, patientCounts, patientYesNo } from './patient-facts.ts';

/** Every fact with a choice of words, by its name. */
export const choices: ChoiceReaders<ChoiceFact> = {
  ...memberChoices,
  ...coverageChoices,
  ...hospitalChoices,
  ...illnessChoices,
  ...eventChoices,
  ...patientChoices,
};

/** Every fact that holds or not, by its name. */
export const yesNo: YesNoReaders<YesNoFact> = {
  ...memberYesNo,
  ...hospitalYesNo,
  ...illnessYesNo,
  ...patientYesNo,
  ...historyYesNo,
};

/** Every fact that is a whole number, by its name. */
export const counts: CountReaders<CountFact> = {
  ...coverageCounts,
  ...hospitalCounts,
  ...eventCounts,
  ...patientCounts,
  ...historyCounts,
};

/** A fact in the words of the scheme language, `yes` and `no` for one that holds or not; undefined where the claim does not state it. */
export function factOf(view: BenefitView, fact: Fact): readonly string[] | undefined {
  if (fact in choices) return choices[fact as ChoiceFact](view);
  if (fact in yesNo) {
    const holds = yesNo[fact as YesNoFact](view);
    return holds === undefined ? undefined : [yesOrNo(holds)];
  }
  const count = counts[fact as CountFact](view);
  return count === undefined ? undefined : [String(count)];
}

/** The word of the scheme language for a fact that holds or not. */
export const yesOrNo = (holds: boolean): 'yes' | 'no' => (holds ? 'yes' : 'no');
