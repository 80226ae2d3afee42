/** What tests in TypeScript use of browser.mjs. */
export function findChromium(): Promise<string>;
export function findFirefox(): string;
