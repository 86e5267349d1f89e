import type { Worksheet } from 'exceljs';
import type { BookWriter } from '../workbook-file.ts';

/** A picture on a sheet: PNG, its size on the screen, and the row from which on it stands, from 0. */
export interface Picture {
  readonly png: Uint8Array;
  readonly width: number;
  readonly height: number;
  readonly row: number;
  /** Read out where the picture is not seen. */
  readonly description: string;
}

/** English metric units of a point of the screen. */
const EMU = 9525;

const DRAWING = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/**
 * Puts pictures on a sheet of the streaming writer, which knows them only as a sheet's background: the drawing is written beside the sheet, named in the sheet before
 * it is committed, and declared among the contents. One sheet of a workbook can have them.
 *
 * @throws TypeError where exceljs is made otherwise than the version that is pinned
 */
export function addPictures(book: BookWriter, sheet: Worksheet, pictures: readonly Picture[]): void {
  const zip = part<{ append: (data: unknown, entry: { name: string }) => unknown }>(book, 'zip');
  const media = part<object[]>(book, 'media');
  const stream = part<{ write: (text: string) => unknown }>(sheet, 'stream');
  const relations = part<{ addRelationship: (of: object) => string }>(sheet, '_sheetRelsWriter');
  const names = pictures.map(({ png }) => {
    const name = `image${media.length}.png`;
    media.push({ type: 'image', extension: 'png', buffer: Buffer.from(png), name });
    return name;
  });
  // What is written last in a sheet but for its end; the drawing has to stand behind header, footer and page breaks.
  Reflect.set(sheet, '_writeLegacyData', () => {
    const id = relations.addRelationship({ Target: '../drawings/drawing1.xml', Type: `${RELATIONS}/drawing` });
    stream.write(`<drawing r:id="${id}"/>`);
  });
  zip.append(drawing(pictures), { name: 'xl/drawings/drawing1.xml' });
  zip.append(drawingRelations(names), { name: 'xl/drawings/_rels/drawing1.xml.rels' });
  const append = zip.append.bind(zip);
  zip.append = (data, entry) => append(entry.name === '[Content_Types].xml' ? declared(String(data)) : data, entry);
}

/** Begins a new printed page below a row, from 1. */
export function breakPageAfter(sheet: Worksheet, row: number): void {
  part<{ push: (brk: object) => unknown }>(sheet, 'rowBreaks').push({ id: row, max: 16838, man: 1 });
}

function part<Part extends object>(holder: object, name: string): Part {
  const value: unknown = Reflect.get(holder, name);
  if (typeof value !== 'object' || value === null) throw new TypeError(`exceljs has no ${name}`);
  return value as Part;
}

function declared(types: string): string {
  return types.replace('</Types>', `<Override PartName="/xl/drawings/drawing1.xml" ContentType="${DRAWING}"/></Types>`);
}

function drawing(pictures: readonly Picture[]): string {
  const anchors = pictures.map(({ width, height, row, description }, index) => {
    const [wide, high, id] = [width * EMU, height * EMU, index + 1];
    return `<xdr:oneCellAnchor><xdr:from><xdr:col>0</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="${wide}" cy="${high}"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="${id}" name="chart ${id}" descr="${attribute(description)}"/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId${id}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill><xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="${wide}" cy="${high}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic><xdr:clientData/></xdr:oneCellAnchor>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}">${anchors.join('')}</xdr:wsDr>`;
}

function drawingRelations(names: readonly string[]): string {
  const relations = names.map(
    (name, index) => `<Relationship Id="rId${index + 1}" Type="${RELATIONS}/image" Target="../media/${name}"/>`,
  );
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`;
}

function attribute(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => `&#${mark.charCodeAt(0)};`);
}
