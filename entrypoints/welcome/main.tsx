import { renderPage } from '../shared/render-page';
import { App } from './App';

renderPage(<App />);
