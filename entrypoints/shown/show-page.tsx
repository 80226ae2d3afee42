import '@/assets/styles/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { locale } from '@/components/shared/locale';

/** Shows a page of the extension in the language of its words, and sees to it that the focus is never lost. */
export function showPage(app: ReactNode): void {
  document.documentElement.lang = locale();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{app}</StrictMode>);
  // Later than the first picture: until then nothing has the focus that could go away.
  void import('../late/focus-net');
}
