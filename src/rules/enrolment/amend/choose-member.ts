import { finding } from '../../findings/catalogue.ts';
import type { Finding } from '../../findings/finding.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { inOption, type StandingMember } from './amendment.ts';

/** Whom the command line names. */
export interface SoughtMember {
  /** As it was typed; of a number, normalised. */
  readonly found: string;
  readonly by: 'number' | 'name';
  /** The period's number, for the message. */
  readonly period: string;
  readonly on: PlainDate;
}

/** The member meant, or why nobody can be told to be. */
export type ChosenMember =
  | { readonly member: StandingMember; readonly findings: readonly [] }
  | { readonly member: undefined; readonly findings: readonly Finding[] };

/**
 * Chooses the member meant among those that fit. Of one person's several records, as after a transfer, it is the one with coverage left on the day; nothing else
 * is chosen by guess.
 *
 * @param fitting - records of the period that fit number, or name and unit
 * @param similar - near misses, told where nobody fits
 */
export function chooseMember(
  sought: SoughtMember,
  fitting: readonly StandingMember[],
  similar: readonly StandingMember[],
): ChosenMember {
  const open = fitting.filter(({ record }) => record.coverages.some(({ to }) => to === null || to > sought.on));
  const candidates = open.length > 0 ? open : latest(fitting);
  const [member, ...others] = candidates;
  if (member !== undefined && others.length === 0) return { member, findings: [] };
  const option = '--member';
  const personal = { found: sought.by === 'number' ? 'id-number' : 'name' } as const;
  const origin = inOption(option);
  if (member !== undefined) {
    const parameters = { count: candidates.length };
    const error = finding('member-ambiguous', { origin, found: sought.found, parameters, personal });
    return { member: undefined, findings: [error, ...candidates.map((each) => likeness(each, option))] };
  }
  const error = finding('member-not-found', {
    origin,
    found: sought.found,
    parameters: { period: sought.period },
    personal,
  });
  return { member: undefined, findings: [error, ...similar.map((each) => likeness(each, option))] };
}

/** Of one person's records that have all ended, the last to end; those of several persons all. */
function latest(fitting: readonly StandingMember[]): readonly StandingMember[] {
  const numbers = new Set(fitting.map(({ record }) => record.identity.number));
  if (numbers.size !== 1) return fitting;
  return fitting.toSorted((one, other) => (endOf(one) < endOf(other) ? 1 : -1)).slice(0, 1);
}

function endOf({ record }: StandingMember): string {
  return (
    record.coverages
      .map(({ to }) => to ?? '')
      .sort()
      .at(-1) ?? ''
  );
}

function likeness({ unit, record }: StandingMember, option: `--${string}`): Finding {
  return finding('member-similar', {
    origin: inOption(option),
    unit: unit.name,
    found: record.identity.number,
    parameters: { name: record.name, unit: unit.name },
  });
}
