/** The bytes that the scanner of XML looks for. */

/** Stands behind the bytes at hand, and never among them. */
export const END = 0;
/** How often it stands there, so that whoever compares four bytes at a time need not look either. */
export const ENDS = 8;
/** In a text it is read as a line feed, and with one after it as that one (XML 1.0, 2.11). */
export const CARRIAGE_RETURN = 0x0d;
/** No byte below it but tab, line feed and carriage return may stand in XML, so up to it all is white space. */
export const SPACE = 0x20;
/** Follows `<` in a comment, in CDATA and in a document type. */
export const EXCLAMATION = 0x21;
/** Around the values of attributes, unless an apostrophe is. */
export const QUOTE = 0x22;
/** Begins a reference: `&lt;`, `&#x4E2D;`. */
export const AMPERSAND = 0x26;
/** Around the values of attributes where no quotation mark is. */
export const APOSTROPHE = 0x27;
/** Follows `<` in an end tag, and precedes `>` in an empty element. */
export const SLASH = 0x2f;
/** Ends the prefix of a name; programs choose prefixes as they like, so names are compared without. */
export const COLON = 0x3a;
/** Begins a tag; in a text only as `&lt;`. */
export const LESS_THAN = 0x3c;
/** Between the name and the value of an attribute. */
export const EQUALS = 0x3d;
/** Ends a tag; may also stand in the value of an attribute. */
export const GREATER_THAN = 0x3e;
/** Follows `<` in the XML declaration and in processing instructions. */
export const QUESTION = 0x3f;
/** Follows `<!` in CDATA. */
export const BRACKET = 0x5b;
/** Begins and ends an escape of Excel's own in texts: `_x000D_`. */
export const UNDERSCORE = 0x5f;

/** In place of a position: the bytes at hand end before the token does. */
export const INCOMPLETE = -1;
