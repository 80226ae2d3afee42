import { renderPage } from '@/entrypoints/shared/render-page';
import { App } from './App';

renderPage(<App />);
