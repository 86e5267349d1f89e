import { sheetKillTests } from './killing-sheets.ts';
import { changedOffice, paidOffice } from './sheets-office.ts';

sheetKillTests('SQLite', { count: 10, seed: 20_190_701, verb: 'receive', office: paidOffice });
sheetKillTests('SQLite', { count: 10, seed: 20_260_701, verb: 'amend', office: changedOffice });
