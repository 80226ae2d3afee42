/**
 * Whether a moment is in the span of so many milliseconds that ends at `until`. Not when the clock was set to before
 * the span began: nobody can say then how long ago that was, and what waits for a person's step does not wait on.
 */
export function isWithin(now: number, until: number, lasts: number): boolean {
  return now < until && now >= until - lasts;
}
