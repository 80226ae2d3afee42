// @ts-check
import { writeFileSync } from 'node:fs';
import { send } from '../../tests/support/extension-browser.mjs';

/** @import { BrowserContext } from '@playwright/test' */

/** Scale of the pictures on the sheet. */
const SCALE = 0.6;
/** WebP quality of the sheet, 0 to 100. */
const QUALITY = 60;
/** Taller pictures are cut off below this height, in pixels of the sheet. */
const TALLEST = 1400;

/**
 * Writes one WebP file with the pictures of one state side by side, each under its name.
 * @param {BrowserContext} context
 * @param {string} file
 * @param {string} title
 * @param {readonly { name: string, png: Buffer, width: number }[]} pictures width in CSS pixels
 */
export async function writeSheet(context, file, title, pictures) {
  const page = await context.newPage();
  await page.setViewportSize({ width: 1600, height: 900 });
  await page.setContent(
    `<title>.</title><style>
      body { margin: 16px; font: 14px system-ui; background: #8a8a86; color: #fff; inline-size: max-content; max-inline-size: 1900px }
      h1 { font-size: 18px; margin: 0 0 12px } main { display: flex; flex-wrap: wrap; gap: 20px; align-items: start }
      figure { margin: 0 } div { max-block-size: ${TALLEST}px; overflow: hidden } img { display: block } figcaption { margin-block-end: 4px }
    </style><h1></h1><main></main>`,
  );
  await page.evaluate(
    async ({ title, scale, sources }) => {
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = title;
      for (const { name, width, source } of sources) {
        const figure = document.createElement('figure');
        const caption = document.createElement('figcaption');
        caption.textContent = name;
        const image = new Image();
        image.src = source;
        image.width = Math.round(width * scale);
        const frame = document.createElement('div');
        frame.append(image);
        figure.append(caption, frame);
        document.querySelector('main')?.append(figure);
        await image.decode();
      }
    },
    {
      title,
      scale: SCALE,
      sources: pictures.map(({ name, png, width }) => ({
        name,
        width,
        source: `data:image/png;base64,${png.toString('base64')}`,
      })),
    },
  );
  const { width, height } = await page.evaluate(() => {
    const { right, bottom } = document.body.getBoundingClientRect();
    return { width: Math.ceil(right + 16), height: Math.ceil(bottom + 16) };
  });
  const session = await context.newCDPSession(page);
  const { data } = await send(session, 'Page.captureScreenshot', {
    format: 'webp',
    quality: QUALITY,
    captureBeyondViewport: true,
    clip: { x: 0, y: 0, width, height, scale: 1 },
  });
  writeFileSync(file, Buffer.from(data, 'base64'));
  await page.close();
}
