/** What a workbook tells at its end: known from the beginning, or asked for only when its rows are written. */
export type AtEnd<Value> = Value | (() => Promise<Value>);

/** The value, waited for where it is not known yet. Whoever was to tell it may have given up: then this throws, and the workbook with it. */
export async function atEnd<Value extends object>(value: AtEnd<Value>): Promise<Value> {
  return typeof value === 'function' ? value() : value;
}
