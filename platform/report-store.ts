import * as v from 'valibot';
import { type FillReport, fillReportSchema } from '@/domain/form/report/fill-report';
import type { ReportPort } from '@/workflows/ports';
import { sessionItem } from './storage/session-item';

const reports = sessionItem<{ readonly page: string; readonly report: FillReport }>(
  'report',
  v.object({ page: v.string(), report: fillReportSchema }),
);

/** The last report of each tab, for as long as the browser runs and the tab is open. */
export const reportStore: ReportPort = {
  save: (tabId, page, report) => reports.save({ page, report }, tabId),
  async load(tabId, page) {
    const stored = await reports.load(tabId);
    return stored?.page === page ? stored.report : null;
  },
  drop: (tabId) => reports.drop(tabId),
};
