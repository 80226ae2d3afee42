// @ts-check
/** @import { BrowserContext } from '@playwright/test' */

/** The size the stores require, in pixels. */
const SIZE = { width: 1280, height: 800 };

/**
 * A picture of 1280 x 800: a page, the popup over its upper right corner, and a line of words above.
 * @param {BrowserContext} context
 * @param {string} words if empty, the page begins at the top
 * @param {{ page: Buffer, popup: Buffer | null }} pictures as PNG
 * @returns {Promise<Buffer>} PNG
 */
export async function compose(context, words, { page: shown, popup }) {
  const page = await context.newPage();
  await page.setViewportSize(SIZE);
  await page.setContent(`<style>
    body { margin: 0; block-size: 800px; overflow: hidden; background: #e3ede7; color: #14442f; position: relative }
    h1 { font: 600 30px Palatino, Georgia, "Noto Serif", serif; text-align: center; margin: 0; padding: 28px 0 0 }
    img { position: absolute; border-radius: 10px }
    .page { inset-inline-start: 90px; box-shadow: 0 6px 30px #0003 }
    .popup { inset-inline-end: 40px; box-shadow: 0 10px 40px #0007; inline-size: 360px }
  </style><h1></h1>`);
  await page.evaluate(
    async ({ words, sources }) => {
      const heading = document.querySelector('h1');
      if (words === '') heading?.remove();
      else if (heading) heading.textContent = words;
      for (const { kind, source, top } of sources) {
        const image = new Image();
        image.className = kind;
        image.src = source;
        image.style.insetBlockStart = `${top}px`;
        document.body.append(image);
        await image.decode();
      }
    },
    {
      words,
      sources: [
        { kind: 'page', png: shown, top: words === '' ? 40 : 96 },
        ...(popup ? [{ kind: 'popup', png: popup, top: words === '' ? 64 : 120 }] : []),
      ].map(({ kind, png, top }) => ({
        kind,
        top,
        source: `data:image/png;base64,${png.toString('base64')}`,
      })),
    },
  );
  const picture = await page.screenshot();
  await page.close();
  return picture;
}
