import type { RegisteredUnit } from '../../rules/enrolment/known.ts';
import { type UnitsRegister, unitsRegister } from '../../rules/enrolment/units-register.ts';
import type { ColumnMap } from '../../rules/submission/recognise-roster.ts';
import type { RunRules } from './run-rules.ts';

/** What a worker thread is started with. Plain data. */
export interface WorkerSettings {
  /** The ledger's path or address, with its password: never shown. */
  readonly ledger: string;
  readonly office: string;
  readonly rules: Omit<RunRules, 'register'> & { readonly register: readonly RegisteredUnit[] | undefined };
  readonly map: ColumnMap | undefined;
}

/** The rules of a run as plain data; a register's look-up is made again from its lines. */
export function plainRules({ register, ...rules }: RunRules): WorkerSettings['rules'] {
  return { ...rules, register: register?.units };
}

/** The rules as a thread goes by them, out of the plain data of {@link plainRules}. */
export function rulesFrom({ register, ...rules }: WorkerSettings['rules']): RunRules {
  const found: UnitsRegister | undefined = register && unitsRegister(register);
  return { ...rules, register: found };
}
