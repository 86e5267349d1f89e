import { inboxTexts } from '../../io/report/text/inbox-texts.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import { fittedLines } from '../explain/look.ts';
import type { LaidAside } from './lay-aside.ts';
import type { InboxReport } from './take-inbox.ts';

/** Reasons of a file that the terminal shows; its note has them all. */
const SHOWN = 3;

/** A line a file, with what keeps it from being done, and the totals; nothing on standard output where there was nothing to do. */
export function tellInbox({ files }: InboxReport, folder: string, context: Context): void {
  const { language, say } = context;
  if (files.length === 0) {
    say(fill(inboxTexts.nothing, language, { folder }));
    return;
  }
  // Where nothing could be taken there is no result, and a job that runs each minute would say so each minute.
  const print = files.every(({ kind }) => kind === 'unread') ? say : context.print;
  for (const file of files) {
    const more = file.why.length - SHOWN;
    const why = [
      ...file.why.slice(0, SHOWN),
      ...(more > 0 ? [fill(inboxTexts.moreFindings, language, { count: more })] : []),
    ];
    // Where a file lies now is copied from here: its name is not broken.
    print(lineOf(file, context));
    for (const line of fittedLines(
      why.map((each) => `    ${each}`),
      context,
    ))
      print(line);
  }
  print(fill(inboxTexts.total, language, totals(files)));
}

/** What `--json` prints. Version 1. */
export function inboxJson(report: InboxReport, folder: string, { language, dryRun }: Context) {
  return {
    ...{ schemaVersion: 1, command: 'inbox', folder, busy: false, dryRun },
    files: report.files.map(({ file, kind, status, run, moved, why }) => {
      return { file: file.name, kind, status, run, moved, why };
    }),
    totals: totals(report.files),
    failures: report.failures.map((failure) => failure.describe(language)),
  };
}

function lineOf({ file, kind, status, run, moved }: LaidAside, { language }: Context): string {
  const place =
    moved === null
      ? ''
      : fill(run === null ? inboxTexts.place : inboxTexts.placeRun, language, { moved, run: run ?? 0 });
  const words = { status: inboxTexts[status], kind: inboxTexts[`kind-${kind}`], file: file.name, place };
  return fill(inboxTexts.line, language, words);
}

function totals(files: readonly LaidAside[]) {
  const count = (status: LaidAside['status']) => files.filter((file) => file.status === status).length;
  return {
    files: files.length,
    ...{ done: count('done'), returned: count('returned'), held: count('held'), left: count('left') },
  };
}
