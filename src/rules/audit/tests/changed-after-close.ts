import type { Fen } from '../../value/money.ts';
import type { PlainDate } from '../../value/plain-date.ts';
import { type Text, worded } from '../../value/text.ts';
import type { AuditFound, AuditTest } from '../audit-test.ts';

/** What happened to a period after it had been closed. */
export const changedAfterClose: AuditTest = {
  id: 'changed-after-close',
  subject: 'procedure',
  severity: 'high',
  title: { zh: '结账后的变动', en: 'Changes after the period was closed' },
  looksFor: {
    zh: '第一次结账之后的反结账，以及之后记入本期的花名册、变更、补助决定、办法变更和撤销。',
    en: 'Reopenings after the first closing, and rosters, amendments, decisions, changed schemes and undone entries of the period after it.',
  },
  why: {
    zh: '报表报出后再改数，须有批准。请核对反结账的理由、批准人，以及前后两次结账报表的差异。',
    en: 'Figures that were reported may change only with leave. See the reason, who allowed it, and how the two closing sets differ.',
  },
  source: { zh: '会计档案与结账管理要求（推定）。', en: 'Closing and keeping of accounts (inferred).' },
};

/** For a period that was never closed. */
export const NOT_CLOSED: Text = {
  zh: '本期尚未结账。结账后再运行。',
  en: 'The period has not been closed. Run the test again once it is.',
};

/** An entry of the period after its first closing. */
export interface LateEntry {
  readonly entry: string;
  /** Its kind, or `undo` of what it took back. */
  readonly kind: string;
  /** What an undo took back. */
  readonly undid: string | null;
  readonly day: PlainDate;
  readonly run: number;
  readonly actor: string;
  readonly verb: string;
  /** Debits of the entry in the period. */
  readonly amount: Fen;
}

const REOPENED: Text = { zh: '反结账', en: 'the period was opened again' };
const CHANGED: Text = { zh: '结账后由 {verb} 记入（{kind}）', en: 'entered by {verb} after the closing ({kind})' };
const UNDONE: Text = { zh: '结账后撤销了 {undid}', en: 'took {undid} back after the closing' };

/** @param facts.entries - undefined where the period was never closed */
export function findChangedAfterClose(entries: readonly LateEntry[] | undefined): AuditFound {
  if (entries === undefined) return { rows: [], looked: 0, notRun: NOT_CLOSED };
  const rows = entries.map(({ entry, kind, undid, day, run, actor, verb, amount }) => ({
    ...{ key: entry, day, entry, run, actor, amount },
    detail:
      kind === 'period-reopened'
        ? REOPENED
        : undid === null
          ? worded(CHANGED, { verb, kind })
          : worded(UNDONE, { undid }),
  }));
  return { rows, looked: entries.length };
}
