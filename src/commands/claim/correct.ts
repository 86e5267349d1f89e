import { requireOpenPeriod } from '../../io/ledger/read/books/period-stage.ts';
import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { decidedUnder } from '../../io/ledger/read/claims/decided-under.ts';
import { correctionErrors, correctionTexts } from '../../io/report/text/claim-correction-texts.ts';
import { rulingTexts } from '../../io/report/text/claim-ruling-texts.ts';
import { claimShowTexts } from '../../io/report/text/claim-texts.ts';
import { UserError } from '../../io/user-error.ts';
import type { Scheme } from '../../rules/scheme/schema.ts';
import { schemeFromJson } from '../../rules/scheme/scheme-json.ts';
import type { CommandModule } from '../command.ts';
import { type OpenPeriod, withLedger } from '../open-period-ledger.ts';
import { ledgerOption } from '../period-options.ts';
import { correct } from './correcting.ts';
import { type CorrectionOptions, correctionOf } from './correction-options.ts';
import { findClaim, periodOfClaim } from './find-claim.ts';

const command: CommandModule<CorrectionOptions> = {
  arguments: [{ syntax: '<claim>', description: claimShowTexts.argument }],
  options: [
    { flags: '--set <column=value>', description: correctionTexts.optionSet, repeatable: true },
    { flags: '--sheet <file>', description: correctionTexts.optionSheet },
    { flags: '--reason <text>', description: rulingTexts.optionReason },
    { flags: '--waive <clause>', description: rulingTexts.optionWaive, repeatable: true },
    ledgerOption,
  ],
  writes: true,
  examples: [
    { command: 'mutual claim correct 127-3 --set 个人自付=1500 --reason 票据抄错', says: correctionTexts.exampleOne },
    {
      command: 'mutual claim correct 127-3 --sheet 更正.xlsx --reason 票据更正 --dry-run',
      says: correctionTexts.exampleTwo,
    },
  ],
  run: (context, [number = ''], options) =>
    withLedger(context, options, async (workspace) => {
      const record = await findClaim(workspace, number);
      if (record.elsewhere === 'paid') throw new UserError(correctionErrors.paidElsewhere, { number });
      if (record.lines.some(({ state }) => state === 'waiting'))
        throw new UserError(correctionErrors.waiting, { number });
      const open = await periodOfClaim(workspace, record);
      await requireOpenPeriod(open.ledger, open.period);
      const scheme = record.frozen ? await schemeThen(open, record) : open.scheme;
      return correct(open, record, scheme, correctionOf(options, scheme), context);
    }),
};

export default command;

/** The version of the scheme under which a frozen decision was made: an adopted one holds for what is not frozen. */
async function schemeThen({ ledger, period }: OpenPeriod, { number }: ClaimRecord): Promise<Scheme> {
  const { scheme } = await decidedUnder(ledger, period, number);
  return schemeFromJson(JSON.stringify(scheme));
}
