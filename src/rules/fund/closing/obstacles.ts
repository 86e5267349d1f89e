import { type Yuan, yuan } from '../../value/money.ts';
import { type DateSpan, type PlainDate, plusDays } from '../../value/plain-date.ts';
import type { TextParameters } from '../../value/text.ts';
import type { Difference } from '../reconcile/difference.ts';
import { type DifferenceKind, differenceDefinition } from '../reconcile/difference-kinds.ts';
import type { Shortage } from './closing.ts';

/** What keeps a period open besides differences of its reconciliation. */
export type ObstacleKind =
  | 'claims-held'
  | 'claims-undecided'
  | 'batch-unanswered'
  | 'former-open'
  | 'not-over'
  | 'fund-short';

/** Something that keeps a period from being closed. */
export interface Obstacle {
  readonly kind: ObstacleKind | DifferenceKind;
  /** Tells it wherever it is found again. */
  readonly key: string;
  readonly amount: Yuan;
  /** Whether it may be let stand for a reason. What is undecided or unanswered may not. */
  readonly waivable: boolean;
  readonly parameters: TextParameters;
  /** What mends it, as it is typed. */
  readonly command: string;
  /** Where several things are to be done: all of them, `command` first. */
  readonly commands?: readonly string[];
}

/** So many claims, with numbers of the first. */
export interface ClaimsNamed {
  readonly claims: number;
  readonly first: readonly string[];
}

/** What is looked at before a period is closed. */
export interface ObstacleFacts {
  readonly differences: readonly Difference[];
  /** Claims that are held, with what lets the first of them go on. */
  readonly held: ClaimsNamed & { readonly commands: readonly string[] };
  /** Claims still to be decided under the scheme that was adopted last. */
  readonly undecided: number;
  /** Batches of which the bank has not answered every payment of the period. */
  readonly unanswered: readonly { readonly batch: string; readonly lines: number; readonly amount: Yuan }[];
  /** Earlier periods of the family that are open, by scheme and number. */
  readonly formerOpen: readonly { readonly scheme: string; readonly number: string }[];
  readonly shortage: Shortage | null;
  readonly span: DateSpan;
  readonly day: PlainDate;
}

/**
 * Everything that keeps a period from being closed, all at once. What is decided and not paid does not: it is carried over as a liability; nor what differs by less than the close
 * itself carries.
 */
export function obstaclesOf(facts: ObstacleFacts): Obstacle[] {
  return [
    ...undecidedOf(facts),
    ...unansweredOf(facts),
    ...periodsOf(facts),
    ...shortOf(facts),
    ...differencesOf(facts),
  ];
}

const whole = (kind: ObstacleKind, more: Pick<Obstacle, 'command'> & Partial<Obstacle>): Obstacle => {
  return { kind, key: kind, amount: '0.00', waivable: false, parameters: {}, ...more };
};

function undecidedOf({ held, undecided }: ObstacleFacts): Obstacle[] {
  const [command = 'mutual status'] = held.commands;
  const numbers = `${held.first.join(', ')}${held.claims > held.first.length ? ' …' : ''}`;
  return [
    ...(held.claims === 0
      ? []
      : [
          whole('claims-held', {
            parameters: { claims: held.claims, numbers },
            command,
            ...(held.commands.length > 1 && { commands: held.commands }),
          }),
        ]),
    ...(undecided === 0
      ? []
      : [
          whole('claims-undecided', {
            parameters: { claims: undecided },
            command: 'mutual scheme adopt --reason <reason>',
          }),
        ]),
  ];
}

function unansweredOf({ unanswered }: ObstacleFacts): Obstacle[] {
  return unanswered.map(({ batch, lines, amount }) =>
    whole('batch-unanswered', {
      key: `batch-unanswered:${batch}`,
      amount,
      parameters: { batch, lines },
      command: `mutual payout result <answer> --batch ${batch}`,
    }),
  );
}

function periodsOf({ formerOpen, span, day }: ObstacleFacts): Obstacle[] {
  const former = formerOpen.map(({ scheme, number }) =>
    whole('former-open', {
      key: `former-open:${scheme}/${number}`,
      parameters: { scheme, number },
      command: `mutual close --scheme ${scheme} --period ${number}`,
    }),
  );
  if (day >= span.to) return former;
  const over = { waivable: true, parameters: { last: plusDays(span.to, -1), from: span.to } };
  return [...former, whole('not-over', { ...over, command: 'mutual close --waive not-over --reason <reason>' })];
}

function shortOf({ shortage }: ObstacleFacts): Obstacle[] {
  if (shortage === null) return [];
  const { answer, by, scope } = shortage;
  const amount = yuan(shortage.amount);
  const command = answer === 'top-up' ? `mutual close --top-up ${by[0] ?? 'union'}=${amount}` : 'mutual summary';
  const key = `fund-short:${answer ?? 'none'}`;
  const parameters = { answer: answer ?? '', scope: scope ?? '', ofWhole: yuan(shortage.ofWhole) };
  return [whole('fund-short', { key, amount, waivable: true, parameters, command })];
}

function differencesOf({ differences }: ObstacleFacts): Obstacle[] {
  return (
    differences
      // What the bank has not answered is told above, whole and as what nobody may waive.
      .filter(({ kind }) => kind !== 'batch-unanswered' && !differenceDefinition(kind).carried)
      .map(({ kind, key, amount, parameters, unit, command }) => {
        return { kind, key, amount, waivable: true, parameters: { ...parameters, unit: unit?.name ?? '—' }, command };
      })
  );
}
