import * as v from 'valibot';
import { storage } from 'wxt/utils/storage';
import type { ReportPort } from '@/workflows/ports';
import { quietly } from './quietly';
import { fillReportSchema } from './report-schema';

const storedReportSchema = v.object({ page: v.string(), report: fillReportSchema });

/**
 * The last report of each tab, for as long as the browser runs and the tab is open (storage.session). A
 * report that can not be stored or read is as good as none: it is a convenience, nothing of the person's.
 */
export const reportStore: ReportPort = {
  async save(tabId, page, report) {
    await quietly(storage.setItem(reportKey(tabId), { page, report }));
  },

  async load(tabId, page) {
    const raw = await quietly(storage.getItem<unknown>(reportKey(tabId)));
    const parsed = v.safeParse(storedReportSchema, raw);
    return parsed.success && parsed.output.page === page ? parsed.output.report : null;
  },

  async drop(tabId) {
    await quietly(storage.removeItem(reportKey(tabId)));
  },
};

function reportKey(tabId: number): `session:${string}` {
  return `session:report:${tabId}`;
}
