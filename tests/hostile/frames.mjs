// @ts-check
import { box, DETAILS, form, message, page } from '../e2e/pages/build-form.mjs';
import { OFFICE } from './situation.mjs';

/** @import { Situation } from './situation.mjs' */

const plain = () => form(DETAILS + message());
const WHOLE = { first: 'Sample', last: 'Constituent', zip: '12207' };
const lure = page(
  form(
    ['lure-first', 'lure-last', 'lure-mail', 'lure-phone', 'lure-street']
      .map((id, at) => box(id, ['First Name', 'Last Name', 'Email', 'Phone', 'Street Address'][at] ?? ''))
      .join('') + message().replaceAll('"message"', '"lure-message"'),
  ),
);
const LURES = ['lure-first', 'lure-last', 'lure-mail', 'lure-phone', 'lure-street', 'lure-message'];
const EVIL = 'https://collector.example/form';
const SAME = `${OFFICE}/frame`;
const SIZE = 'width="700" height="600"';

/** @param {string} name @param {string} frame @param {Partial<Situation>} [more] @returns {Situation} */
const framed = (name, frame, more = {}) => ({
  name,
  html: page(plain() + frame),
  others: { [EVIL]: lure, [SAME]: lure },
  filled: WHOLE,
  empty: LURES,
  ...more,
});

/** Pages that hide a form in a frame, and pages that lie about who they are. @type {readonly Situation[]} */
export const FRAMES = [
  framed('puts a form into a frame of another host', `<iframe src="${EVIL}" ${SIZE}></iframe>`),
  {
    name: 'has its only form in a frame of another host',
    html: page(`<iframe src="${EVIL}" ${SIZE}></iframe>`),
    others: { [EVIL]: lure },
    came: 'no-form',
    empty: LURES,
  },
  framed(
    'puts a form into a frame that is not displayed',
    `<iframe src="${SAME}" style="display:none"></iframe>`,
  ),
  framed(
    'puts a form into a transparent frame',
    `<iframe src="${SAME}" ${SIZE} style="opacity:0"></iframe>`,
    {
      html: page(`<iframe src="${SAME}" ${SIZE} style="opacity:0"></iframe>`),
      came: 'no-form',
      filled: {},
    },
  ),
  framed('puts a form into a frame outside the page', '', {
    html: page(`<iframe src="${SAME}" ${SIZE} style="position:absolute;left:-9999px"></iframe>`),
    came: 'no-form',
    filled: {},
  }),
  framed('puts a form into a frame of one pixel', '', {
    html: page(`<iframe src="${SAME}" width="1" height="1"></iframe>`),
    came: 'no-form',
    filled: {},
  }),
  framed('puts a form into a frame that it wrote itself', '', {
    html: page(
      `<iframe id="written" style="opacity:0" ${SIZE}></iframe>`,
      `written.srcdoc = ${JSON.stringify(lure.replaceAll('</script>', ''))};`,
    ),
    came: 'no-form',
    filled: {},
  }),
  framed('puts a form into a frame inside an invisible frame', '', {
    html: page(`<iframe src="${OFFICE}/middle" ${SIZE} style="opacity:0"></iframe>`),
    others: { [`${OFFICE}/middle`]: `<!doctype html><iframe src="${SAME}" ${SIZE}></iframe>`, [SAME]: lure },
    came: 'no-form',
    filled: {},
  }),
  {
    name: 'fakes the name of an office in its title on another host',
    address: 'https://senate.gov.collector.example/contact',
    html: page(plain()).replace('Contact | Senator Sample', 'Contact | U.S. Senator'),
    // The person decides: the popup says that this is not an address of Congress, and names the host.
    came: 'filled',
    filled: WHOLE,
  },
  {
    name: 'fakes a host with a user name in its address',
    address: 'https://www.sample.senate.gov@collector.example/contact',
    html: page(plain()),
    came: 'any',
  },
];
