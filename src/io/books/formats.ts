import { beancount } from './beancount.ts';
import type { BooksFormat } from './book-line.ts';
import { csv } from './csv.ts';
import { hledger } from './hledger.ts';

/** Every format of the books, by the name under which it is asked for. */
export const formats = { hledger, beancount, csv } as const satisfies Readonly<Record<string, BooksFormat>>;

/** What `mutual export --format` may be told of books. */
export type FormatName = keyof typeof formats;
