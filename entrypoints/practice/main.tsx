import { runFormFiller } from '../in-page/run-form-filler';
import { runPageReport } from '../in-page/run-page-report';
import { renderPage } from '../shared/render-page';
import { App } from './App';

// Into a page of the extension no script is put: it brings the very ones along that fill an office's page.
runFormFiller();
runPageReport();

renderPage(<App />);
