/** The bytes that the scanner of XML looks for. */

/** Stands behind the bytes at hand, and never among them. */
export const END = 0;
/** How often it stands there, so that whoever compares four bytes at a time need not look either. */
export const ENDS = 8;
export const CARRIAGE_RETURN = 0x0d;
export const SPACE = 0x20;
export const EXCLAMATION = 0x21;
export const QUOTE = 0x22;
export const AMPERSAND = 0x26;
export const APOSTROPHE = 0x27;
export const SLASH = 0x2f;
export const COLON = 0x3a;
export const LESS_THAN = 0x3c;
export const EQUALS = 0x3d;
export const GREATER_THAN = 0x3e;
export const QUESTION = 0x3f;
export const BRACKET = 0x5b;
export const UNDERSCORE = 0x5f;

/** In place of a position: the bytes at hand end before the token does. */
export const INCOMPLETE = -1;
