/** The part of exceljs 4.4.0 that writes as a stream, by itself: with all that reads, loading takes nearly three times as long in every thread that writes a workbook. */
declare module 'exceljs/lib/stream/xlsx/workbook-writer.js' {
  import type { stream } from 'exceljs';

  const WorkbookWriter: typeof stream.xlsx.WorkbookWriter;
  export default WorkbookWriter;
}
