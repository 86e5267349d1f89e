import { finding } from '../findings/catalogue.ts';
import { fileReasonTexts } from '../findings/file-reasons.ts';
import type { Finding } from '../findings/finding.ts';
import type { Text } from '../value/text.ts';
import type { FileReading } from './read-problem.ts';

const reasonTexts: Readonly<Record<string, Text>> = fileReasonTexts;

/** What reading a file came to, as findings: why it gives no cells, or what is doubtful in those it gives. A reason's id becomes its words. */
export function fileFindings(reading: FileReading): Finding[] {
  return reading.problems.map(({ code, sheet, cell, found, parameters = {} }) => {
    const reason = reasonTexts[String(parameters.reason)];
    return finding(code, {
      origin: { file: reading.path, ...(sheet !== undefined && { sheet }), ...(cell !== undefined && { cell }) },
      ...(found !== undefined && { found }),
      parameters: { ...parameters, ...(reason && { reason }) },
    });
  });
}
