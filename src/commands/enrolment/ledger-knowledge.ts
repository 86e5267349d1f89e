import type { Ledger } from '../../io/ledger/ledger.ts';
import { knownFor } from '../../io/ledger/read/known-for.ts';
import type { Knowledge } from './knowledge.ts';

/** What the office's ledger knows. */
export function ledgerKnowledge(ledger: Ledger, office: string): Knowledge {
  return { known: (question) => knownFor(ledger, { ...question, office }) };
}
