import { openDues } from '../../io/ledger/read/books/open-dues.ts';
import { ledgerMark } from '../../io/ledger/read/ledger-mark.ts';
import { setOffAdvances } from '../../io/ledger/write/books/set-off-advances.ts';
import { grouped } from '../../io/report/decision/wording.ts';
import { enrolTexts } from '../../io/report/text/enrol-texts.ts';
import { receiveErrors } from '../../io/report/text/receive-errors.ts';
import { receiveTexts } from '../../io/report/text/receive-texts.ts';
import { UserError } from '../../io/user-error.ts';
import { type SetOff, setOffPostings } from '../../rules/fund/receipt-postings.ts';
import { planSetOff } from '../../rules/receipt/plan-set-off.ts';
import { UnitIndex } from '../../rules/receipt/unit-index.ts';
import { fill } from '../../rules/value/text.ts';
import { inSingleRun } from '../claim/single-run.ts';
import type { Context, ExitCode } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { LineWording } from './line-words.ts';
import { lineWording } from './open-lines.ts';
import { invoicedOn, type ReceiveOptions } from './options.ts';
import { type StartedUnit, startCoverages } from './start-coverage.ts';
import { startedLines } from './tell-doubtful.ts';

const ATTEMPTS = 8;

/** Sets what units overpaid off against what they owe, all units or one; coverage that starts on payment begins where it suffices. */
export async function setOff(open: OpenPeriod, options: ReceiveOptions, context: Context): Promise<ExitCode> {
  const invoices = invoicedOn(options);
  const words = await lineWording(open, context.language);
  const first = await planned(open, options.unit);
  if (first.items.length === 0 || context.dryRun) {
    tell({ items: first.items, started: [], run: null }, words, context);
    return 0;
  }
  const { scheme, number: period } = open.period;
  const asked = { scheme, period, setOff: true, ...(options.unit === undefined ? {} : { unit: options.unit }) };
  const { result, run, head } = await inSingleRun(
    open,
    { verb: 'receive', options: asked },
    context,
    async (handle) => {
      for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
        const { items, basis } = await planned(open, options.unit);
        if (items.length === 0) return { items, started: [] };
        const postings = setOffPostings(handle.day, items);
        const { outcome } = await setOffAdvances(open.ledger, handle, { items, postings, basis });
        if (outcome === 'stale') continue;
        const units = [...new Set(items.map(({ unit }) => unit))];
        return {
          items,
          started: await startCoverages(open, handle, { units, invoicedOn: invoices, setOffOn: handle.day }),
        };
      }
      throw new UserError(receiveErrors.moved);
    },
  );
  tell({ ...result, run: { number: run.number, head: head.hash } }, words, context);
  return result.started.some(({ coveredElsewhere }) => coveredElsewhere) ? 1 : 0;
}

async function planned({ ledger }: OpenPeriod, unit: string | undefined) {
  const basis = await ledgerMark(ledger);
  const dues = await openDues(ledger);
  if (unit === undefined) return { basis, items: planSetOff(dues) };
  const found = new UnitIndex(dues).whole(unit);
  if (found === undefined) throw new UserError(receiveErrors.unitUnknown, { found: unit });
  return { basis, items: planSetOff(dues.filter((each) => each.unit === found.id)) };
}

interface SetOffTold {
  readonly items: readonly SetOff[];
  readonly started: readonly StartedUnit[];
  readonly run: { readonly number: number; readonly head: string } | null;
}

function tell({ items, started, run }: SetOffTold, { units }: LineWording, context: Context): void {
  const { language, print, json, dryRun } = context;
  const named = items.map((item) => ({ ...item, name: units.get(item.unit) ?? item.unit }));
  if (json) {
    const of = named.map(({ name, period, from, held, amount }) => ({ unit: name, period, from, held, amount }));
    const begun = started.map(({ name, period, members, from }) => ({ unit: name, period, members, from }));
    const head = { schemaVersion: 1, command: 'receive', run: run?.number ?? null, chainHead: run?.head ?? null };
    print(JSON.stringify({ ...head, setOff: of, started: begun }, null, 2));
    return;
  }
  if (items.length === 0)
    for (const line of fittedLines([receiveTexts.nothingToSetOff[language]], context)) print(line);
  for (const { name, period, from, amount } of named)
    print(fill(receiveTexts.setOff, language, { unit: name, period, from, amount: grouped(amount) }));
  for (const line of startedLines(started, language)) print(line);
  if (run) print(fill(enrolTexts.run, language, { run: run.number, head: run.head.slice(0, 16) }));
  if (dryRun && items.length > 0) print(enrolTexts.dryRun[language]);
}
