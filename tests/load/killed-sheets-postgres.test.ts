import { sheetKillTests } from './killing-sheets.ts';
import { changedOffice, paidOffice } from './sheets-office.ts';

sheetKillTests('PostgreSQL', { count: 6, seed: 20_190_702, verb: 'receive', office: paidOffice });
sheetKillTests('PostgreSQL', { count: 6, seed: 20_260_702, verb: 'amend', office: changedOffice });
