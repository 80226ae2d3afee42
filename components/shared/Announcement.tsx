/**
 * Says a result to a screen reader. It stands in the page from the start, because a live region that
 * comes with its text is often not read.
 */
export function Announcement({ words }: { readonly words: string }) {
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  );
}
