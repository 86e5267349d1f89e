import type { XmlHandler, XmlScanner } from '../xlsx/xml-scanner.ts';

/** Passes everything on to a handler except the elements of the given names with all that is inside them. */
export function skipping(names: ReadonlySet<string>, handler: XmlHandler): XmlHandler {
  let depth = 0;
  return {
    open(name: string, scanner: XmlScanner): void {
      if (depth > 0 || names.has(name)) depth += 1;
      else handler.open(name, scanner);
    },
    text(scanner: XmlScanner): void {
      if (depth === 0) handler.text?.(scanner);
    },
    close(name: string, scanner: XmlScanner): void {
      if (depth > 0) depth -= 1;
      else handler.close?.(name, scanner);
    },
  };
}
