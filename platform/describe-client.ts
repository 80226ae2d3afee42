import { type PageDescription, pageDescriptionSchema } from '@/domain/form/report/redacted-report';
import { askBackground } from './background-client';

/** Describes how the forms of a tab are built, for a report. Never throws. */
export async function describePage(tabId: number): Promise<PageDescription> {
  return (
    (await askBackground({ kind: 'describe-page', tabId }, pageDescriptionSchema)) ?? { kind: 'not-readable' }
  );
}
