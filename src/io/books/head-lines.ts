import type { BooksHead } from './book-line.ts';

/** What every export begins with, by which a file is known as ours and may be replaced by a newer one. */
export const FIRST_WORDS = 'mutual export';

/** What stands above the books in formats that have comments: whose they are, what they hold, and the heads of the chains that they were made from. */
export function headLines({ centre, period, until, chains }: BooksHead): string[] {
  const scope = [period ?? 'all periods', ...(until === null ? [] : [`until ${until}`])].join(', ');
  return [
    `${FIRST_WORDS}: ${oneLine(centre)}, ${scope}`,
    ...chains.map(({ office, hash }) => `chain head ${oneLine(office)} ${hash}`),
  ];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
