import '@/assets/styles/base.css';
import { type ReactNode, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { locale } from '@/components/shared/locale';
import { keepFocus } from '../hooks/keep-focus';

/** Renders a page of the extension in the language of its words, and keeps the focus from getting lost. */
export function renderPage(app: ReactNode): void {
  document.documentElement.lang = locale();
  const root = document.getElementById('root');
  if (root) createRoot(root).render(<StrictMode>{app}</StrictMode>);
  keepFocus(document);
}
