/** Saves a text as a file through the browser's own download. Nothing leaves the browser. */
export function saveFile(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Firefox starts to read after the click, so the address must stay valid for a while.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** "dear-member-2026-11-22.json" */
export function exportName(today: string): string {
  return `dear-member-${today}.json`;
}
