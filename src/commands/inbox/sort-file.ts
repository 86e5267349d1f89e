import { inboxTexts } from '../../io/report/text/inbox-texts.ts';
import { isNamedLikeTable } from '../../io/submitted/file-names.ts';
import { readSubmittedFile } from '../../io/table/read-submitted-file.ts';
import { describe } from '../../rules/findings/describe.ts';
import { kindsOfFile } from '../../rules/inbox/kinds-of-file.ts';
import type { SubmittedFile } from '../../rules/submission/cell.ts';
import { fileFindings } from '../../rules/submission/file-findings.ts';
import { fill } from '../../rules/value/text.ts';
import type { Context } from '../command.ts';
import type { OpenPeriod } from '../open-period-ledger.ts';
import type { InboxFile, InboxKind } from './inbox-file.ts';

/** What a file is, with its cells where it could be read, and why it is nothing that a verb could take. */
export interface SortedFile {
  readonly file: InboxFile;
  readonly kind: InboxKind;
  readonly why: readonly string[];
  readonly cells: SubmittedFile | undefined;
}

/** Tells what a file is by what stands in it. Anything of which that is not sure is for a person to look at. */
export async function sortFile(file: InboxFile, { scheme }: OpenPeriod, context: Context): Promise<SortedFile> {
  const { language } = context;
  const say = (key: keyof typeof inboxTexts, parameters = {}) => fill(inboxTexts[key], language, parameters);
  const none = { file, cells: undefined };
  if (!isNamedLikeTable(file.name)) return { ...none, kind: 'unreadable', why: [say('noTable')] };
  const reading = await readSubmittedFile(file.path, { shownAs: file.shownAs });
  const cells = reading.file;
  if (!cells) {
    const told = fileFindings(reading).map((finding) => describe(finding, { language }));
    return {
      ...none,
      kind: 'unreadable',
      why: told.map(({ message, fix }) => (language === 'zh' ? `${message}${fix}` : `${message} ${fix}`)),
    };
  }
  const mark = cells.writtenBy?.kind;
  if (mark !== undefined && mark !== 'returned' && mark !== 'template')
    return { ...none, kind: 'ours', why: [say('ours', { kind: mark })] };
  const kinds = kindsOfFile(cells, scheme);
  const [kind] = kinds;
  if (kind === undefined) return { ...none, kind: 'none', why: [say(mark === 'template' ? 'nothingIn' : 'noKind')] };
  const named = (each: typeof kind) => inboxTexts[`kind-${each}`][language];
  if (kinds.length > 1)
    return { ...none, kind: 'several', why: [say('severalKinds', { kinds: kinds.map(named).join(' + ') })] };
  return { file, kind, why: kind === 'decided' ? [say('decidedByHand')] : [], cells };
}
