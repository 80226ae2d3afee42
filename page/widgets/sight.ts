/** What the reading of widgets asks about visibility. */
export interface Sight {
  unseenReason(element: Element): string | null;
  box(element: Element): DOMRect;
}
