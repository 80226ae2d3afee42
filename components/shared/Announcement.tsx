/**
 * Announces a result to a screen reader. The live region exists from the start, because one that appears together
 * with its text is often not read.
 */
export function Announcement({ words }: { readonly words: string }) {
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  );
}
