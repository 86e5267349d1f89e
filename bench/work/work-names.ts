/** Works that are done in a Node process of their own. */
export const workNames = [
  'floor',
  'floor-from-disk',
  'reading',
  'reading-from-disk',
  'reading-in-turns',
  'checking',
  'exceljs-reading',
  'register',
  'bare-register',
  'bare-quick-register',
] as const;
export type WorkName = (typeof workNames)[number];

/** Whether a word is the name of a work. */
export function isWorkName(word: string): word is WorkName {
  return (workNames as readonly string[]).includes(word);
}
