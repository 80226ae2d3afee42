// @ts-check
import { box, DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';
import { ask, trapped } from './situation.mjs';

/** @param {string} style @param {string} [attributes] */
const inside = (style, attributes = '') => `<div style="${style}" ${attributes}>${ask()}</div>`;
const SHEET = 'position:absolute;inset:0;background:#fff';

/** Every known way to hide a field in order to extract a detail. */
export const HIDING = [
  trapped('has a field that is not displayed', ask('style="display:none"')),
  trapped('has a field in a part that is not displayed', inside('display:none')),
  trapped('has an invisible field', inside('visibility:hidden')),
  trapped('has a collapsed field', ask('style="visibility:collapse"')),
  trapped('has a transparent field', inside('opacity:0')),
  trapped(
    'has a field in three nested parts, each half transparent',
    `<div style="opacity:.4">${inside('opacity:.4').replace('<div', '<div style="opacity:.4"><div')}</div></div>`,
  ),
  trapped('makes a field transparent with a filter', inside('filter:opacity(0)')),
  trapped('blurs a field away', inside('filter:blur(80px)')),
  trapped('masks a field', inside('mask-image:linear-gradient(transparent,transparent)')),
  trapped('has a field without size', ask('style="width:0;height:0;padding:0;border:0"')),
  trapped('has a field in a part without height', inside('height:0;overflow:hidden')),
  trapped('has a field in a part with a maximum height of zero', inside('max-height:0;overflow:clip')),
  trapped(
    'has a field in a part that paints nothing outside its zero height',
    inside('height:0;contain:paint'),
  ),
  trapped(
    'has a field in a collapsed grid row',
    `<div style="display:grid;grid-template-rows:0fr"><div style="overflow:hidden;min-height:0">${ask()}</div></div>`,
  ),
  trapped('clips a field', inside('position:absolute;clip:rect(0 0 0 0)')),
  trapped('clips a field with an inset', inside('clip-path:inset(50%)')),
  trapped('clips a field with an inset of one side', inside('clip-path:inset(0 100% 0 0)')),
  trapped('clips a field with a circle', inside('clip-path:circle(0 at 30px 3px)')),
  trapped('clips a field with an ellipse', inside('clip-path:ellipse(0 40px)')),
  trapped('clips a field with a polygon', inside('clip-path:polygon(5px 5px,6px 5px,6px 6px)')),
  trapped('clips a field with a polygon outside it', inside('clip-path:polygon(-90px 0,-50px 0,-50px 40px)')),
  trapped('clips a field with a path', inside("clip-path:path('M0 0 L1 0 L1 1 Z')")),
  trapped(
    'clips a field with a referenced shape',
    `${inside('clip-path:url(#nothing)')}<svg width="0" height="0"><clipPath id="nothing"></clipPath></svg>`,
  ),
  trapped('has a field to the left of the page', inside('position:absolute;left:-9999px')),
  trapped('has a field above the page', inside('position:absolute;top:-5000px')),
  trapped('has a field far to the right of the page', inside('position:absolute;left:60000px')),
  trapped(
    'has a field to the right of a page that cannot scroll there',
    `<style>html{overflow-x:hidden}</style>${inside('position:absolute;left:130vw')}`,
  ),
  trapped('has a fixed field below the window', inside('position:fixed;top:150vh')),
  trapped(
    'has a field below a page that cannot scroll',
    `<style>html,body{overflow:hidden}</style>${inside('position:absolute;top:300vh')}`,
  ),
  trapped('moves a field away', inside('transform:translateX(-9999px)')),
  trapped('makes a field too small to see', inside('transform:scale(.01)')),
  trapped('zooms a field out', inside('zoom:.01')),
  trapped('shows the hidden back of a field', inside('transform:rotateY(180deg);backface-visibility:hidden')),
  trapped(
    'has a field that a scrolling part cannot reach',
    `<div style="overflow:auto;width:400px;height:40px;position:relative">${inside('position:absolute;left:-3000px')}</div>`,
  ),
  trapped(
    'has a field under a sheet that follows it',
    `<div style="position:relative">${ask()}<div style="${SHEET}"></div></div>`,
  ),
  trapped(
    'has a field under a sheet that comes before it',
    `<div style="position:relative"><div style="${SHEET};z-index:2"></div>${ask()}</div>`,
  ),
  trapped(
    'has a field under a picture',
    `<div style="position:relative">${ask()}<img alt="" style="position:absolute;inset:0;width:100%;height:100%" src="data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACH5BAAAAAAALAAAAAABAAEAAAICRAEAOw=="></div>`,
  ),
  trapped(
    'has a field under a sheet that is pulled over it',
    `${ask()}<div style="position:relative;top:-60px;height:60px;margin-bottom:-60px;background:#fff"></div>`,
  ),
  trapped(
    'has a field behind its own background',
    `<div style="position:relative;z-index:0"><div style="background:#fff">${inside('position:relative;z-index:-1')}</div></div>`,
  ),
  trapped('has a field in a closed details element', `<details><summary>More</summary>${ask()}</details>`),
  trapped('has a field in an inert part', inside('', 'inert')),
  trapped('has a field hidden from screen readers', inside('', 'aria-hidden="true"')),
  trapped('has a field whose rendering is skipped', inside('content-visibility:hidden')),
  trapped('has a field that only find-in-page reveals', inside('', 'hidden="until-found"')),
  trapped('has a field in a dialog that is not open', `<dialog>${ask()}</dialog>`),
  trapped('has a field in a popover that is not open', inside('', 'popover')),
  trapped('has a disabled field', `<fieldset disabled>${ask()}</fieldset>`),
  trapped('has a field that a shadow root replaces', `<div id="host">${ask()}</div>`, {
    script: `host.attachShadow({ mode: 'open' }).append('Thank you.');`,
  }),
  trapped('has a field as the fallback of a canvas', `<canvas width="9" height="9">${ask()}</canvas>`),
  trapped('writes white on white', ask('style="color:#fff;background:#fff;border:0"')),
  trapped('writes nearly white on white', ask('style="color:#fdfefe;background:#fff;border:0"')),
  trapped(
    'writes white on the white of the page',
    `<div style="background:#fff">${ask('style="color:#fff;background:none;border:0"')}</div>`,
  ),
  trapped('writes in a transparent color', ask('style="color:transparent;background:none;border:0"')),
  trapped(
    'writes with a transparent fill color',
    ask('style="-webkit-text-fill-color:transparent;border:0"'),
  ),
  trapped('writes in a font size of zero', ask('style="font-size:0;border:0;height:20px"')),
  trapped('writes outside the box', ask('style="text-indent:-999px;border:0"')),
  trapped('hides a field when the first one is filled', ask(), {
    script: `first.addEventListener('input', () => { trap.parentElement.style.opacity = 0; });`,
  }),
  trapped('moves a field away when the first one is filled', ask(), {
    script: `first.addEventListener('input', () => { trap.parentElement.style.cssText = 'position:absolute;left:-9999px'; });`,
  }),
  trapped('turns a field into a password when the first one is filled', ask(), {
    script: `first.addEventListener('input', () => { trap.type = 'password'; });`,
  }),
  trapped(
    'puts a sheet over a field when the first one is filled',
    `<div id="around" style="position:relative">${ask()}</div>`,
    {
      script: `first.addEventListener('input', () => { const sheet = document.createElement('div'); sheet.style.cssText = '${SHEET}'; around.append(sheet); });`,
    },
  ),
  {
    name: 'has a whole second form under a full-window sheet',
    html: page(
      `${form(box('trap', 'First Name') + box('trap2', 'Last Name') + box('trap3', 'Email') + box('trap4', 'Phone') + message().replaceAll('message"', 'trap5"'))}
       <div style="position:fixed;inset:0;background:#fff;z-index:9;overflow:auto">${form(DETAILS + message())}</div>`,
    ),
    empty: ['trap', 'trap2', 'trap3', 'trap4', 'trap5'],
    filled: { first: 'Sample' },
  },
  // Not hidden: proves that the trap field of these pages is filled when it is visible.
  trapped('asks for a phone number in plain sight', ask(), { empty: [], filled: { trap: '518-555-0143' } }),
];
