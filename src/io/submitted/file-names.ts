/** Extensions under which units send tables, whatever the content then turns out to be. */
const tableExtensions = new Set([
  ...['xlsx', 'xlsm', 'xltx', 'xltm', 'xlsb', 'xls', 'xlt', 'et', 'ett', 'ods', 'ots', 'fods'],
  ...['csv', 'tsv', 'txt', 'htm', 'html', 'mht', 'mhtml', 'xml', 'dif'],
]);

/** Whether a file found in a folder looks like a table by its name. */
export function isNamedLikeTable(name: string): boolean {
  const extension = /\.([^.]+)$/.exec(name)?.[1];
  return extension !== undefined && tableExtensions.has(extension.toLowerCase());
}

/** Whether a name is that of nobody's work: hidden files, the lock that Excel and WPS lay beside an open workbook, what systems and mutual itself leave. */
export function isClutter(name: string): boolean {
  return /^(\.|~\$|\.~lock\.)/.test(name) || /^(thumbs\.db|desktop\.ini|mutual\.yaml|mutual\.db.*)$/i.test(name);
}

/** Whether a folder's name is that of one run's outputs: `7-enrol`. */
export function isRunFolder(name: string): boolean {
  return /^\d+-[a-z]+$/.test(name);
}

/** In the order of their code units, which is the same on every machine and in every language. */
export function byCodeUnits(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
