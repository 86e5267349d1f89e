import { ledgerTexts as texts } from '../../report/text/ledger-texts.ts';
import { type ErrorTexts, UserError } from '../../user-error.ts';

const told = (
  message:
    | 'readOnly'
    | 'full'
    | 'damaged'
    | 'busy'
    | 'unreachable'
    | 'refused'
    | 'noDatabase'
    | 'noPlace'
    | 'notALedger',
): ErrorTexts => ({
  message: texts[message],
  fix: texts[`${message}Fix`],
});

/** What SQLite's and PostgreSQL's own codes and those of the network mean for a user. By the beginning of the code, the longest first. */
const meanings: readonly (readonly [string, ErrorTexts])[] = [
  ['SQLITE_NOTADB', told('notALedger')],
  ['SQLITE_READONLY', told('readOnly')],
  ['SQLITE_PERM', told('readOnly')],
  ['SQLITE_CANTOPEN', told('noPlace')],
  ['SQLITE_FULL', told('full')],
  ['SQLITE_IOERR', told('full')],
  ['SQLITE_CORRUPT', told('damaged')],
  ['SQLITE_BUSY', told('busy')],
  ['28', told('refused')],
  ['3D000', told('noDatabase')],
  ['42501', told('readOnly')],
  ['25006', told('readOnly')],
  ['53100', told('full')],
  ['53300', told('unreachable')],
  ['57P', told('unreachable')],
  ['08', told('unreachable')],
  ['ECONN', told('unreachable')],
  ['ENOTFOUND', told('unreachable')],
  ['EAI_AGAIN', told('unreachable')],
  ['ETIMEDOUT', told('unreachable')],
  ['EHOSTUNREACH', told('unreachable')],
  ['ENOENT', told('unreachable')],
  ['EACCES', told('unreachable')],
];

/** Texts of node-postgres' own errors, which have no code. */
const withoutCode = /timeout exceeded when trying to connect|Connection terminated|Client network socket disconnected/;

/** libsql's error for a file that cannot be opened has no code either. */
const cannotOpen = /Unable to open connection to local database/;

/**
 * The error that a user is told, where the cause is his or his surroundings'; any other error as it is, a fault of ours.
 *
 * @param place - the ledger, without its password
 */
export function asUserError(error: unknown, place: string): unknown {
  if (error instanceof UserError) return error;
  const code = codeOf(error);
  const detail = error instanceof Error && error.message !== '' ? error.message : code;
  if (error instanceof Error && withoutCode.test(error.message))
    return new UserError(told('unreachable'), { place, detail });
  if (error instanceof Error && cannotOpen.test(error.message))
    return new UserError(told('noPlace'), { place, detail });
  const meaning = meanings.find(([beginning]) => code.startsWith(beginning));
  return meaning === undefined ? error : new UserError(meaning[1], { place, detail });
}

/**
 * Whether PostgreSQL broke the transaction off for another one's sake, so that it may be begun again: serialization, deadlock, and a key that another one has
 * just taken. Begun again, it sees what the other wrote.
 */
export function mayBeRetried(error: unknown): boolean {
  return ['40001', '40P01', '23505'].includes(codeOf(error));
}

function codeOf(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return String(error.code);
}
