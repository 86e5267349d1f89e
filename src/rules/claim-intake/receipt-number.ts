const ONE_RECEIPT = /^[0-9A-Z]{2,}$/;

/** What is written before a receipt's number, and is no part of it. */
const LABEL =
  /^(?:第|财政|增值税|医疗|住院|门诊|电子|收费|结算|专用|普通|通用|机打|票据|发票|收据|单据|票|号码|编号|号|NUMBER|NO)+/u;

/** What is left of a shorter one without its label tells too little: it is kept as it stands. */
const SHORTEST_WITHOUT_LABEL = 4;

/** Letters before so many digits are the kind of paper, which some clerks leave out. */
const LETTERED = /^\p{L}*(\d{8,})$/u;

/** The receipts that a cell names, each without label, spaces and dashes: `No.FP-12345678`, `票据号：FP12345678` and `FP12345678` are one. A single character counts papers rather than naming one. */
export function receiptsIn(stated: string): string[] {
  // As most are, and it is asked again and again.
  if (ONE_RECEIPT.test(stated) && !stated.startsWith('N')) return [stated];
  const parts = stated.normalize('NFKC').split(/[、,;/\s]+/);
  return parts
    .map((part) => withoutLabel(part.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase()))
    .filter((part) => part.length >= 2);
}

/** The digits of a receipt without the letters before them: `FP12345678` gives `12345678`; undefined where they are too few to tell a paper by, or not all. */
export function digitsOfReceipt(receipt: string): string | undefined {
  return LETTERED.exec(receipt)?.[1];
}

function withoutLabel(receipt: string): string {
  const bare = receipt.replace(LABEL, '').replace(/号$/, '');
  return bare.length >= SHORTEST_WITHOUT_LABEL ? bare : receipt;
}
