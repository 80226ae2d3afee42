// @ts-check

const CONTACT = [
  select('prefix', 'Prefix', ['Mr.', 'Mrs.', 'Ms.', 'Dr.']),
  text('first', 'First Name'),
  text('last', 'Last Name'),
  text('street', 'Street Address'),
  text('city', 'City'),
  select('state', 'State', ['California', 'New York', 'Ohio', 'Texas']),
  text('zip', 'Zip Code'),
  text('phone', 'Phone Number'),
  text('mail', 'Email'),
  text('mail2', 'Verify Email'),
  select('topic', 'Topic', [
    'Agriculture',
    'Crime',
    'Human Trafficking',
    'Judiciary',
    'Technology',
    'Veterans',
    'Other',
  ]),
  text('subject', 'Subject'),
  `<p><label for="message">Message</label><textarea id="message" name="e-message"></textarea></p>`,
];

/**
 * A page with a contact form, padded with further questions to the given number of controls.
 * @param {number} controls
 */
export function samplePage(controls) {
  const more = Array.from({ length: Math.max(0, controls - CONTACT.length) }, (_, index) => {
    const id = `q${index}`;
    const label = `Question ${index + 1} of the survey`;
    if (index % 4 === 1) return select(id, label, ['Agree', 'Disagree', 'No opinion']);
    if (index % 4 === 2)
      return `<div><input type="checkbox" id="${id}" name="e-${id}"> <label for="${id}">${label}</label></div>`;
    return text(id, label);
  });
  const groups = Array.from(
    { length: Math.ceil(more.length / 20) },
    (_, index) =>
      `<fieldset><legend>Part ${index + 1}</legend>${more.slice(index * 20, index * 20 + 20).join('')}</fieldset>`,
  );
  return `<!doctype html><html lang="en"><title>Contact | Senator Sample</title><h1>Contact</h1><form method="post"><fieldset><legend>Your message</legend>${CONTACT.join('')}</fieldset>${groups.join('')}<button type="submit">Send</button></form></html>`;
}

/** @param {string} id @param {string} label */
function text(id, label) {
  return `<div class="row"><label for="${id}">${label} <span>*</span></label><div><input type="text" id="${id}" name="e-${id}"></div></div>`;
}

/** @param {string} id @param {string} label @param {string[]} options */
function select(id, label, options) {
  return `<div class="row"><label for="${id}">${label} <span>*</span></label><div><select id="${id}" name="e-${id}"><option value="">--</option>${options.map((option) => `<option>${option}</option>`).join('')}</select></div></div>`;
}
