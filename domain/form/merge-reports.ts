import type { FieldOutcome, FillReport } from './fill-report';

/**
 * The report of a fill that went on: the fields of the page as it is now, and how many were filled on
 * the pages before.
 * @param sameDocument the later fill was in the document of the earlier one: what that one filled and this
 *   one found in its place was filled, not kept
 */
export function mergeReports(earlier: FillReport, later: FillReport, sameDocument: boolean): FillReport {
  const before = new Map(earlier.fields.map((field) => [keyOf(field), field]));
  const fields = later.fields.map((field): FieldOutcome => {
    const same = sameDocument ? before.get(keyOf(field)) : undefined;
    return field.outcome === 'kept-text' && same?.outcome === 'filled' ? same : field;
  });
  const now = new Set(fields.map(keyOf));
  const gone = earlier.fields.filter(
    (field) => field.outcome === 'filled' && !(sameDocument && now.has(keyOf(field))),
  );
  return {
    ...later,
    fields,
    filledBefore: (earlier.filledBefore ?? 0) + gone.length,
    pageMilliseconds: earlier.pageMilliseconds + later.pageMilliseconds,
  };
}

function keyOf({ frameId, ref }: FieldOutcome): string {
  return `${frameId} ${ref}`;
}
