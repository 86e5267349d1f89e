import { workerData } from 'piscina';
import { closeLedger, openLedger, withoutPassword } from '../../io/ledger/open-ledger.ts';
import { asUserError } from '../../io/ledger/store/database-error.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { type RegisterTask, type WrittenRegister, writeRegisterOf } from '../enrolment/outputs/register.ts';
import { inTurn } from '../side-by-side/handed-task.ts';
import { answering } from '../side-by-side/worker-answer.ts';

/** What the thread is started with. Plain data. */
export interface RegisterSettings {
  /** The ledger's path or address, with its password: never shown. */
  readonly location: string;
  readonly scheme: Scheme;
}

const { location, scheme }: RegisterSettings = workerData;

/** Writes the register from a connection of this thread's own, which only reads. */
export const writeRegister = inTurn(
  answering(
    async (task: RegisterTask): Promise<WrittenRegister> => {
      const ledger = await openLedger(location, { readOnly: true });
      try {
        return await writeRegisterOf(task, { ledger, scheme });
      } finally {
        await closeLedger(ledger);
      }
    },
    (error) => asUserError(error, withoutPassword(location)),
  ),
);
