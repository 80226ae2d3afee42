import path from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { findChromium } from '../../scripts/browser.mjs';

const ROOT = path.dirname(path.dirname(import.meta.dirname));

/** Bundles a test module and the product's modules it imports into one script for a page. */
export async function bundleForPage(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      minify: false,
      target: 'esnext',
      lib: { entry: path.join(ROOT, entry), formats: ['iife'], name: 'bundled', fileName: 'bundled' },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs
    .flatMap((output) => ('output' in output ? output.output : []))
    .find((part) => part.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`Nothing was bundled from ${entry}.`);
  return chunk.code;
}

/** A Chromium without the extension; the tests inject the engine into its pages. */
export async function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: await findChromium(),
    // Chromium's sandbox refuses to run as root (containers).
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
}

/** A page that shows the given HTML at any given address. All other requests fail. */
export class GivenPages {
  #html = '';

  private constructor(readonly page: Page) {}

  static async open(browser: Browser): Promise<GivenPages> {
    const page = await browser.newPage({ viewport: { width: 1200, height: 900 } });
    const given = new GivenPages(page);
    await page.route('**/*', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === page.mainFrame()
        ? route.fulfill({ body: given.#html, contentType: 'text/html; charset=utf-8' })
        : route.abort(),
    );
    return given;
  }

  async show(url: string, html: string): Promise<Page> {
    this.#html = html;
    await this.page.goto(url, { waitUntil: 'load' });
    return this.page;
  }
}
