/** An actor as it is recorded: without blanks around it, of half width. */
export function tidyActor(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Whether two names are one actor's, however blanks and letters are written: whoever may not approve his own work must not become another by a blank. */
export function isSameActor(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

const keyOf = (name: string): string => tidyActor(name).replaceAll(' ', '').toLowerCase();
