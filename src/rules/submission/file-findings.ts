import { finding } from '../findings/catalogue.ts';
import { fileReasonTexts } from '../findings/file-reasons.ts';
import type { Finding } from '../findings/finding.ts';
import { fill, type Text, type TextParameters } from '../value/text.ts';
import type { FileReading } from './read-problem.ts';

const reasonTexts: Readonly<Record<string, Text>> = fileReasonTexts;

/** What reading a file came to, as findings: why it gives no cells, or what is doubtful in those it gives. A reason's id becomes its words. */
export function fileFindings(reading: FileReading): Finding[] {
  return reading.problems.map(({ code, sheet, cell, found, parameters = {} }) => {
    const words = reasonTexts[String(parameters.reason)];
    return finding(code, {
      origin: { file: reading.path, ...(sheet !== undefined && { sheet }), ...(cell !== undefined && { cell }) },
      ...(found !== undefined && { found }),
      parameters: { ...parameters, ...(words && { reason: filled(words, parameters) }) },
    });
  });
}

/** A limit in bytes is told in megabytes of 2^20 bytes. */
function filled(words: Text, parameters: TextParameters): Text {
  const limit = Number(parameters.limit);
  const all = { ...parameters, ...(Number.isFinite(limit) && { megabytes: Math.round(limit / 2 ** 20) }) };
  return { zh: fill(words, 'zh', all), en: fill(words, 'en', all) };
}
