/**
 * Says a result to a screen reader. It is in the page from the start, because a live region that
 * appears together with its text is often not read.
 */
export function Announcement({ words }: { readonly words: string }) {
  return (
    <p role="status" className="visually-hidden">
      {words}
    </p>
  );
}
