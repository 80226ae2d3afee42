import { defineContentScript } from 'wxt/utils/define-content-script';
import { runPageReport } from './in-page/run-page-report';

/** The report in a page. It is put there by platform/panel-port.ts with the first report of a fill. */
export default defineContentScript({ registration: 'runtime', main: runPageReport });
