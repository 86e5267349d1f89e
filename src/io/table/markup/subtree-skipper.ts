import type { XmlHandler } from './scan-xml.ts';

/** Passes everything on to a handler except the elements of the given names with all that is inside them. */
export function skipping(names: ReadonlySet<string>, handler: XmlHandler): XmlHandler {
  let depth = 0;
  return {
    open(name, attributes) {
      if (depth > 0 || names.has(name)) depth += 1;
      else handler.open(name, attributes);
    },
    text(text) {
      if (depth === 0) handler.text(text);
    },
    close(name) {
      if (depth > 0) depth -= 1;
      else handler.close(name);
    },
  };
}
