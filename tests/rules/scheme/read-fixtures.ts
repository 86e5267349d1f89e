import { fileURLToPath } from 'node:url';
import { readSchemes } from '../../../src/io/scheme/read-schemes.ts';

const fixtures = fileURLToPath(new URL('../../../fixtures/schemes', import.meta.url));

/** The good and the bad schemes of fixtures/schemes, by id; paths as `good/plain.yaml`. */
export const fixtureSchemes = await readSchemes([`${fixtures}/good`, `${fixtures}/bad`], fixtures);
