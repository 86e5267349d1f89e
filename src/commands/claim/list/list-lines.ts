import { decisionStandings } from '../../../io/ledger/read/claims/claim-standings.ts';
import { grouped } from '../../../io/report/decision/wording.ts';
import { claimListTexts } from '../../../io/report/text/claim-list-texts.ts';
import { claimTexts } from '../../../io/report/text/claim-texts.ts';
import { eventWords, statusWords } from '../../../io/report/text/language-words.ts';
import { standingTexts } from '../../../io/report/text/standing-texts.ts';
import { type Column, tableLines } from '../../../io/terminal/table.ts';
import { listed as parted } from '../../../rules/value/listed.ts';
import { fen } from '../../../rules/value/money.ts';
import { fill, type TextParameters } from '../../../rules/value/text.ts';
import type { Context } from '../../command.ts';
import { widthFor } from '../../enrolment/terminal/shown.ts';
import { fittedLines, shownFor } from '../../explain/look.ts';
import type { OpenPeriod } from '../../open-period-ledger.ts';
import { mendAccountCommand, toBeMended } from '../../payout/mend-account.ts';
import { heldCommand } from '../held-commands.ts';
import type { GatheredClaims } from './gather-claims.ts';
import type { Ground } from './grounds.ts';
import type { ListedClaim } from './listed-claim.ts';
import { stateWords } from './state-word.ts';

/** A list of claims for a person: one a line, then how many they are, why, and what comes next. */
export function listLines(gathered: GatheredClaims, open: OpenPeriod, context: Context): string[] {
  const { standing, claims, amount, listed, grounds, written } = gathered;
  const say = (key: keyof typeof claimListTexts, parameters: TextParameters = {}) =>
    fill(claimListTexts[key], context.language, parameters);
  const book = written === null ? [] : [say('written', { path: written })];
  if (claims === 0) return [say('none'), ...book];
  const more = claims - listed.length;
  return [
    ...claimTable(gathered, context),
    ...fittedLines(
      [
        ...(more > 0 && written === null ? [say('more', { count: more })] : []),
        '',
        say(fen(amount) === 0n ? 'count' : 'sum', {
          what: say(standing ?? 'all'),
          count: claims,
          amount: grouped(amount),
        }),
        ...grounds.flatMap((ground) => groundLines(ground, standing, open, context)),
        ...book,
      ],
      context,
    ),
  ];
}

interface ListColumn extends Column {
  readonly of: (claim: ListedClaim) => string;
  /** Whether it tells anything: not where the status asked for says the same of every claim. */
  readonly tells?: boolean;
}

function claimTable({ listed, standing }: GatheredClaims, context: Context): string[] {
  const { language } = context;
  const byDecision = decisionStandings.some((each) => each === standing);
  const payment = (standing === undefined || byDecision) && listed.some(({ state }) => state !== null);
  const title = (key: keyof typeof claimTexts) => claimTexts[key][language];
  const all: readonly ListColumn[] = [
    { title: title('columnNumber'), of: ({ number }) => number },
    { title: title('columnName'), shrinksTo: 6, of: ({ name }) => name },
    { title: title('columnUnit'), shrinksTo: 12, readableAt: 16, sparedAt: 3, of: ({ unit }) => unit || '—' },
    { title: title('columnEvent'), shrinksTo: 8, sparedAt: 1, of: ({ event }) => eventWords[event][language] },
    { title: title('columnDay'), sparedAt: 2, of: ({ eventDay }) => eventDay ?? '—' },
    { title: title('columnStatus'), tells: !byDecision, of: ({ status }) => statusWords[status][language] },
    {
      title: claimListTexts.columnPayment[language],
      tells: payment,
      of: ({ state }) => (state === null ? '—' : stateWords[state][language]),
    },
    {
      title: title('columnAmount'),
      align: 'right',
      tells: listed.some(({ amount }) => fen(amount) !== 0n),
      of: ({ amount }) => grouped(amount),
    },
  ];
  const columns = all.filter(({ tells }) => tells !== false);
  const rows = listed.map((claim) => columns.map(({ of }) => of(claim)));
  return tableLines(columns, rows, widthFor(context));
}

function groundLines(
  ground: Ground,
  standing: GatheredClaims['standing'],
  open: OpenPeriod,
  context: Context,
): string[] {
  const { text, free, differs, claims, firstNumbers } = ground;
  const { language } = context;
  const numbers = `${parted(firstNumbers)[language]}${claims > firstNumbers.length ? ' …' : ''}`;
  const told = { ground: free ? shownFor(context)('text', text) : text, count: claims, numbers };
  const command = nextCommand(ground, standing, open, context);
  return [
    `  ${fill(claimListTexts[differs ? 'groundEachOwn' : 'ground'], language, told)}`,
    ...(command === undefined ? [] : [`    ${fill(standingTexts.next, language, { command })}`]),
  ];
}

/** What lets the first of them go on; undefined where there is nothing to be done. */
function nextCommand(
  { first, firstNumbers: [number = ''] }: Ground,
  standing: GatheredClaims['standing'],
  { scheme }: OpenPeriod,
  { language }: Context,
): string | undefined {
  if (standing === 'held')
    return heldCommand(number, first.how === 'ruled' ? undefined : first.decision, scheme, language);
  const line = standing === 'bounced' ? toBeMended(first) : undefined;
  return line && mendAccountCommand(number, line.heir, language);
}
