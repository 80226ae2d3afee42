import { defineContentScript } from 'wxt/utils/define-content-script';
import { runFormFiller } from './in-page/run-form-filler';

/** What reads and fills a page. It is put there by platform/inject.ts when the person asks, never before. */
export default defineContentScript({ registration: 'runtime', main: runFormFiller });
