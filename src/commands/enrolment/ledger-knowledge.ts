import type { RunHandle } from '../../io/ledger/entry/append-entry.ts';
import type { Ledger } from '../../io/ledger/ledger.ts';
import { knownFor } from '../../io/ledger/read/known-for.ts';
import { applyEnrolment } from '../../io/ledger/write/apply-enrolment.ts';
import type { Knowledge } from './knowledge.ts';

/** What the office's ledger knows. */
export function ledgerKnown(ledger: Ledger, office: string): Pick<Knowledge, 'known'> {
  return { known: (question) => knownFor(ledger, { ...question, office }) };
}

/** What the ledger knows, and plans applied to it, each as one entry in one transaction. */
export function ledgerKnowledge(
  ledger: Ledger,
  run: RunHandle,
  hashes: { readonly schemeHash: string; readonly optionsHash: string },
): Knowledge {
  return {
    ...ledgerKnown(ledger, run.office),
    async take(plan, known, question) {
      const result = await applyEnrolment(ledger, run, {
        plan,
        known,
        question: { ...question, office: run.office },
        ...hashes,
      });
      if (result.outcome === 'applied') return { entry: result.entry, unit: result.unit };
      return result.outcome === 'stale' ? 'stale' : { overlaps: result.overlaps };
    },
  };
}
