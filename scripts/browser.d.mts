/** The part of browser.mjs that tests in TypeScript use. */
export function findChromium(): Promise<string>;
export function findFirefox(): string;
