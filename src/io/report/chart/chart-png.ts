import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { chartFont } from './chart-svg.ts';

/** Twice the size on the screen, so that a printed page shows it sharp. */
const ZOOM = 2;

/** What draws, made ready once a process. */
let ready: Promise<Uint8Array> | undefined;

/**
 * A chart's SVG as a PNG, drawn with the font of this package alone: the system's fonts are never looked at, so that the same figures give the same bytes on every
 * machine.
 */
export async function chartPng(svg: string): Promise<Uint8Array> {
  ready ??= makeReady();
  const font = await ready;
  const drawing = new Resvg(svg, {
    font: { fontBuffers: [font], loadSystemFonts: false, defaultFontFamily: chartFont, sansSerifFamily: chartFont },
    fitTo: { mode: 'zoom', value: ZOOM },
    background: 'white',
  });
  try {
    const image = drawing.render();
    try {
      return image.asPng();
    } finally {
      image.free();
    }
  } finally {
    drawing.free();
  }
}

async function makeReady(): Promise<Uint8Array> {
  const { resolve } = createRequire(import.meta.url);
  try {
    await initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')));
  } catch (error) {
    // Where this module is loaded anew, as under vitest, the library is the same as before, and takes no second beginning.
    if (!(error instanceof Error && error.message.startsWith('Already initialized'))) throw error;
  }
  return readFile(new URL('../../../../fonts/noto-sans-sc.woff2', import.meta.url));
}
