import type { TableLimits } from '../limits.ts';
import { type XmlHandler, XmlScanner } from '../xlsx/xml-scanner.ts';
import { decodeXmlReferences } from '../xlsx/xml-text.ts';

/**
 * Scans an XML document that was decoded as a whole. What it says of its own encoding no longer counts.
 *
 * @throws Unreadable as the scanner does
 */
export function scanText(xml: string, handler: XmlHandler, limits: TableLimits): void {
  const scanner = new XmlScanner(handler, [], limits);
  scanner.feed(Buffer.from(xml));
  scanner.end();
}

/** The current run of text of a document that has no escapes of a spreadsheet in it, unlike an .xlsx. */
export function plainText(scanner: XmlScanner): string {
  return decodeXmlReferences(scanner.bytes.toString('utf8', scanner.textStart, scanner.textEnd));
}
