// @ts-check
/** Small contact forms, each built for one test. A control's caption alone gives its meaning. */

/** @param {string} id @param {string} caption @param {string} [attributes] of the control */
export const box = (id, caption, attributes = '') =>
  `<p><label for="${id}">${caption}</label> <input type="text" id="${id}" name="${id}" ${attributes}></p>`;

/** @param {string} id @param {string} caption @param {readonly string[]} options @param {string} [attributes] */
export const list = (id, caption, options, attributes = '') =>
  `<p><label for="${id}">${caption}</label> <select id="${id}" name="${id}" ${attributes}><option value="">--</option>${options.map((text) => `<option>${text}</option>`).join('')}</select></p>`;

/** @param {string} [attributes] @param {string} [note] beside the box */
export const message = (attributes = '', note = '') =>
  `<p><label for="message">Message</label><br><textarea id="message" name="message" rows="6" cols="60" ${attributes}></textarea> ${note}</p>`;

export const NAME = box('first', 'First Name') + box('last', 'Last Name');
const ADDRESS =
  box('street', 'Street Address') + box('city', 'City') + list('state', 'State', ['New Jersey', 'New York']);
export const REACH = box('zip', 'Zip Code') + box('mail', 'Email Address');
export const TOPIC = list('topic', 'Topic', ['Agriculture', 'Judiciary', 'Other']);
export const REPLY =
  '<fieldset><legend>Would you like a response?</legend><label><input type="radio" name="reply" value="yes"> Yes</label> <label><input type="radio" name="reply" value="no"> No</label></fieldset>';

/** The details that most forms ask for, without the message. */
export const DETAILS = NAME + ADDRESS + REACH;

/** A form that submits nowhere; the test counts every submit. @param {string} fields */
export const form = (fields) => `<form method="post">${fields}<button type="submit">Send</button></form>`;

/**
 * A page of an office.
 * @param {string} body @param {string} [script] runs after the body is parsed
 */
export const page = (body, script = '') =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Contact | Senator Sample</title><body><h1>Contact Senator Sample</h1><main>${body}</main><script>${script}</script></body></html>`;
