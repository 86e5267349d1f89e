import type { ClaimRecord } from '../../io/ledger/read/claims/claim-record.ts';
import { type EnrolmentOf, enrolmentsOf } from '../../io/ledger/read/story/enrolments-of.ts';
import { storyOf } from '../../io/ledger/read/story/person-story.ts';
import { storyTexts } from '../../io/report/text/story-texts.ts';
import { findClaim, periodOfClaim } from '../claim/find-claim.ts';
import { recordJson, recordLines } from '../claim/show-claim.ts';
import type { Context } from '../command.ts';
import type { OpenWorkspace } from '../open-period-ledger.ts';
import { enrolmentLines } from './enrolment-lines.ts';
import { enrolmentJson, historyJson } from './history-json.ts';
import { historyLines } from './history-lines.ts';
import { fittedLines, shownFor } from './look.ts';

/**
 * Prints a claim with its whole story: the decision step by step, the enrolment that it rests on, and every run that had to do with it.
 *
 * @throws UserError where the ledger has no claim of that number
 */
export async function explainClaim(open: OpenWorkspace, word: string, context: Context): Promise<void> {
  const record = await findClaim(open, word);
  const { scheme } = await periodOfClaim(open, record);
  const enrolments = await enrolmentsAt(open, record);
  const story = await storyOf(open.ledger, record);
  const { office } = open.workspace.settings;
  const { language } = context;
  const shown = shownFor(context);
  if (context.json) {
    const claim = {
      ...recordJson(record, office, context),
      enrolments: enrolments.map(enrolmentJson),
      history: historyJson(story, { office, shown }),
    };
    context.print(JSON.stringify({ schemaVersion: 1, command: 'explain', claim }, null, 2));
    return;
  }
  const look = { office, language, shown, scheme, units: story.units };
  const lines = [
    ...recordLines(record, scheme, office, context),
    '',
    storyTexts.enrolmentTitle[language],
    ...(enrolments.length === 0 ? [`  ${storyTexts.notEnrolled[language]}`] : []),
    ...enrolments.flatMap((each) => enrolmentLines(each, scheme, language)),
    '',
    storyTexts.historyTitle[language],
    ...historyLines(story.entries, look),
  ];
  for (const line of fittedLines(lines, context)) context.print(line);
}

/** The claimant's enrolments in the period of the claim. */
async function enrolmentsAt({ ledger }: OpenWorkspace, { person, period }: ClaimRecord): Promise<EnrolmentOf[]> {
  return (await enrolmentsOf(ledger, person)).filter((each) => each.period === period);
}
