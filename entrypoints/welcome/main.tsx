import { showPage } from '../shown/show-page';
import { App } from './App';

showPage(<App />);
