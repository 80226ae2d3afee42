import { countOutcomes, type FillReport } from './fill-report';

/** What a report tells the person about the form as a whole. Each claim must be true of the form. */
export interface ReportClaims {
  /** "Nothing is left but to read it over and send it." */
  readonly nothingLeft: boolean;
  /** "Press the office's own button. The message is filled in where the office asks for it." */
  readonly pressOfficeButton: boolean;
}

export const NO_CLAIMS: ReportClaims = { nothingLeft: false, pressOfficeButton: false };

/** @param goesOn the fill continues on the office's next page, so the form must not be sent yet */
export function reportClaims(report: FillReport, goesOn: boolean): ReportClaims {
  const { ahead } = report;
  return {
    nothingLeft: !goesOn && ahead === undefined && countOutcomes(report).forPerson === 0,
    pressOfficeButton: goesOn && ahead === 'message',
  };
}
