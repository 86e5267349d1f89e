import type { HeldFile, SettledFile } from '../claim-report.ts';
import { bare } from '../without-trace.ts';
import type { Holder } from './held.ts';
import { tallyOf } from './tally.ts';

/** Keeps what a file came to until the files of the run are written. */
export function holdFile(settled: SettledFile, holder: Holder): HeldFile {
  const { path, sha256, format, unread, claims, findings, returned, redecided, units } = settled;
  return {
    ...{ path, sha256, format, unread, units },
    claims: holder.hold(claims),
    findings: holder.hold(findings),
    returned: returned && holder.holdPlain(returned),
    redecided: redecided.map((each) => ({ ...each, decision: bare(each.decision) })),
    added: [],
    later: null,
    tally: tallyOf(settled),
  };
}
