import { defineContentScript } from 'wxt/utils/define-content-script';
import { runFormFiller } from './in-page/run-form-filler';

/** Reads and fills a page. platform/inject.ts injects it when the person asks, never before. */
export default defineContentScript({ registration: 'runtime', main: runFormFiller });
