import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPageReport } from './in-page/run-page-report';

/** The report in a page. platform/panel-port.ts injects it with the first report of a fill. */
export default defineContentScript({ registration: 'runtime', main: runPageReport });
