import { open, readFile } from 'node:fs/promises';
import type { OutputMark } from '../../rules/submission/cell.ts';
import { fileLines, NoLines } from '../bundle/file-lines.ts';
import { bundleRecord } from '../bundle/records.ts';
import type { CarriedHead } from '../ledger/verify/heads-sought.ts';
import { readSubmittedFile } from '../table/read-submitted-file.ts';
import { markOfWorkbook } from '../table/xlsx/output-mark.ts';

/**
 * The chain heads that a file of ours carries, each once, with the run that stands beside it: workbooks in their properties, reports, manifests, summaries, notices, books and banks'
 * files in their text, bundles in their first line. More than one only where the file tells of several chains, or where somebody altered it.
 *
 * @param path - in the form of this system, of a file that is there
 * @returns none of any other file
 */
export async function headsInFile(path: string): Promise<readonly CarriedHead[]> {
  const bytes = await firstBytes(path);
  if (bytes.subarray(0, 2).equals(GZIP)) return headOfBundle(path);
  if (bytes.subarray(0, 2).equals(ZIP))
    return headOfMark(markOfWorkbook(await readFile(path)) ?? (await markOfSaved(path)));
  if (bytes.subarray(0, 4).equals(OLE)) return headOfMark(await markOfSaved(path));
  const ofBundle = bytes.includes('"record":"bundle"') ? await headOfBundle(path) : [];
  return ofBundle.length > 0 ? ofBundle : headsInText((await firstBytes(path, MOST_TEXT)).toString('utf8'));
}

/** Bytes of a text that are looked through: books of large periods go on for longer, with their heads at the beginning. */
const MOST_TEXT = 64 * 1024 * 1024;

const ZIP = Buffer.from('PK');
const GZIP = Buffer.from([0x1f, 0x8b]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);

/**
 * The chain heads in a text: those that are named as such, in full or as far as they are printed; else, as in the columns of a bank's file, every number of 64 hexadecimal digits. The digits are the
 * same in every encoding that banks take.
 */
export function headsInText(text: string): readonly CarriedHead[] {
  const named = [IN_JSON, PRINTED, OF_OFFICE].flatMap((form) => [...text.matchAll(form)]);
  const found = named.map(({ groups }) => ({ hash: groups?.hash ?? '', run: groups?.run ? Number(groups.run) : null }));
  const all = found.length > 0 ? found : (text.match(/\b[0-9a-f]{64}\b/g) ?? []).map((hash) => ({ hash, run: null }));
  return [...new Map(all.map((head) => [head.hash, head])).values()];
}

/** `"run": 7, … "chainHead": "9f…"` within one object, the run before the head, as we write it. */
const IN_JSON = /(?:"run": ?(?<run>\d{1,15}),[^{}[\]]{0,400}?)?"chainHead": ?"(?<hash>[0-9a-f]{64})"/g;

/** `第 7 次运行　校验值 9f…`, `run 7   chain head 9f…`, and the comment of a credit transfer, `run 7 chain 9f…`. */
const PRINTED =
  /(?:(?:第 ?|\brun )(?<run>\d{1,15})[^0-9<>\n]{0,30}?)?(?:校验值|链头|\bchain head|\bchain)[ \u3000:：]{0,4}(?<hash>[0-9a-f]{64}|[0-9a-f]{12,63}(?![0-9a-f]))/g;

/** `chain head 办事处 9f…`, as books of several chains name each. */
const OF_OFFICE = /\bchain head (?![0-9a-f]{12})[^\n]{1,200}? (?<hash>[0-9a-f]{64})\b/g;

async function firstBytes(path: string, most = 4_096): Promise<Buffer> {
  const file = await open(path);
  try {
    const size = Math.min(most, (await file.stat()).size);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size), 0, size, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Of a workbook that another program saved in a format of its own. */
async function markOfSaved(path: string): Promise<OutputMark | undefined> {
  return (await readSubmittedFile(path)).file?.writtenBy;
}

function headOfMark(mark: OutputMark | undefined): readonly CarriedHead[] {
  return mark?.chainHead === undefined ? [] : [{ hash: mark.chainHead, run: mark.run ?? null }];
}

async function headOfBundle(path: string): Promise<readonly CarriedHead[]> {
  try {
    for await (const line of fileLines(path)) {
      const { data } = bundleRecord.safeParse(JSON.parse(line));
      return data?.record === 'bundle' ? [{ hash: data.head.hash, run: null }] : [];
    }
  } catch (error) {
    if (!(error instanceof NoLines || error instanceof SyntaxError)) throw error;
  }
  return [];
}
