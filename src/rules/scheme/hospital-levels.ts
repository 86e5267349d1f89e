/** Levels of hospitals 一级, 二级, 三级, and the grades 甲, 乙, 丙 (of the third also 特) within them. A graded hospital is of its level as well. */
export const hospitalLevels = [
  'primary',
  'primary-a',
  'primary-b',
  'primary-c',
  'secondary',
  'secondary-a',
  'secondary-b',
  'secondary-c',
  'tertiary',
  'tertiary-special',
  'tertiary-a',
  'tertiary-b',
  'tertiary-c',
  'unrated',
] as const;
/** One of {@link hospitalLevels}. */
export type HospitalLevel = (typeof hospitalLevels)[number];

/** The words that hold for a hospital, the finest first: `primary-a` is `primary` too. */
export function levelsHeld(level: HospitalLevel): readonly HospitalLevel[] {
  const whole = levelOf(level);
  return whole === level ? [level] : [level, whole];
}

/** Whether one of the words asks for a grade within a level of which only the level is known. */
export function asksForGrade(found: readonly string[], words: readonly string[]): boolean {
  return words.some((word) => levelOf(word) !== word && found.includes(levelOf(word)) && !found.some(isGrade));
}

/** Whether the first is a grade within the second. */
export function isGradeOf(one: string, other: string): boolean {
  return one !== other && levelOf(one) === other;
}

/** Whether a hospital may be of both. */
export function levelsMeet(one: string, other: string): boolean {
  return one === other || isGradeOf(one, other) || isGradeOf(other, one);
}

/**
 * The levels that a choice must have a branch for and has not: of a level that it parts by grade the grades, else the level.
 *
 * @param wanted - the words that may come
 * @param branches - the words that have a branch
 */
export function levelsWithoutBranch(wanted: readonly string[], branches: readonly string[]): readonly string[] {
  const without = wanted.filter((word) => !branches.includes(word) && !branches.includes(levelOf(word)));
  const parted = (level: string) => branches.some((branch) => isGrade(branch) && levelOf(branch) === level);
  return without.filter((word) =>
    isGrade(word) ? parted(levelOf(word)) || !without.includes(levelOf(word)) : !parted(word),
  );
}

function isGrade(word: string): boolean {
  return levelOf(word) !== word;
}

function levelOf<Word extends string>(word: Word): Word {
  return (hospitalLevels as readonly string[]).includes(word) ? (word.split('-')[0] as Word) : word;
}
