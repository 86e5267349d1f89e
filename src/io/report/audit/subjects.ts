import { subjectTexts } from '../text/audit-texts.ts';
import type { DocumentTest } from './audit-document.ts';

/** The chapters of the report, in its order. */
export const auditSubjects = Object.keys(subjectTexts) as readonly DocumentTest['subject'][];
