// @ts-check
import { box, DETAILS, form, list, message, page } from '../e2e/pages/build-form.mjs';
import { ask, trapped } from './situation.mjs';

/** @import { Situation } from './situation.mjs' */

/** So suspicious that the whole form is left alone. */
const NO_FORM = /** @type {const} */ ({ came: 'no-form', filled: {} });

/**
 * Pages that ask for what no office asks for, with harmless labels or in harmless places.
 * @type {readonly Situation[]}
 */
export const ASKING = [
  trapped('asks for a Social Security number', box('trap', 'Social Security Number'), NO_FORM),
  trapped(
    'asks for a Social Security number labeled as a ZIP code',
    box('trap', 'Your ZIP Code').replace('name="trap"', 'name="ssn"'),
  ),
  trapped(
    'asks for the last four digits of a Social Security number',
    box('trap', 'Last 4 of SSN', 'maxlength="4"'),
    NO_FORM,
  ),
  trapped('asks for a card number labeled as a phone number', ask('autocomplete="cc-number"')),
  trapped('asks for the name on a card', box('trap', 'Name on card', 'autocomplete="cc-name"'), NO_FORM),
  trapped(
    'asks for a password labeled as an email address',
    '<p><label for="trap">Email Address</label> <input type="password" id="trap"></p>',
    NO_FORM,
  ),
  trapped(
    'asks for a new password labeled as a first name',
    box('trap', 'First Name', 'autocomplete="new-password"'),
  ),
  trapped(
    'asks for a one-time code labeled as ZIP+4',
    box('trap', 'ZIP+4', 'autocomplete="one-time-code" maxlength="6"'),
  ),
  trapped(
    'asks for a code sent by text message',
    box('trap', 'Enter the verification code sent to your phone'),
  ),
  trapped('asks for a password in the placeholder of a phone number', ask('placeholder="Your password"')),
  trapped(
    'asks for a card number in the name attribute of a phone number',
    ask().replace('name="trap"', 'name="card_number"'),
  ),
  trapped('asks for a mother’s maiden name', box('trap', "Mother's maiden name")),
  trapped('asks for a driver’s license', box('trap', 'Driver License Number'), NO_FORM),
  trapped('asks for a date of birth', box('trap', 'Date of Birth', 'type="date"')),
  trapped('asks for someone else’s phone number', ask('', "Spouse's Phone Number")),
  trapped(
    'asks to leave a field with a harmless label blank',
    ask('', 'Phone Number (leave this field blank)'),
  ),
  trapped(
    'signs up for a newsletter among the fields',
    '<p><label><input type="checkbox" id="trap"> Email me updates</label></p>',
    { empty: [], filled: { trap: false } },
  ),
  trapped(
    'asks to agree to monthly charges',
    '<p><label><input type="checkbox" id="trap"> I agree to be charged monthly</label></p>',
    { empty: [], filled: { trap: false } },
  ),
  trapped(
    'asks for an amount in a list of prefixes',
    list('trap', 'Donation amount', ['Mr.', 'Mrs.', 'Ms.', 'Dr.']),
    NO_FORM,
  ),
  {
    name: 'is a payment form with a message',
    html: page(
      form(
        `${DETAILS}${box('card', 'Card number')}${box('cvv', 'CVV')}<input type="password" id="pw">${message()}`,
      ).replace('>Send<', '>Donate now<'),
    ),
    empty: ['card', 'cvv', 'pw'],
    came: 'any',
  },
  {
    name: 'is a sign-in form under a contact heading',
    html: page(
      `<h2>Contact Senator Sample</h2>${form(`${box('user', 'Email')}<label>Password <input type="password" id="pw"></label>`).replace('>Send<', '>Log in<')}`,
    ),
    came: 'no-form',
    empty: ['user', 'pw'],
  },
  {
    name: 'has nothing but a newsletter form',
    html: page(
      `<aside>${form(box('first', 'First Name') + box('last', 'Last Name') + box('mail', 'Email') + box('zip', 'Zip')).replace('>Send<', '>Subscribe<')}</aside>`,
    ),
    came: 'no-form',
    empty: ['first', 'last', 'mail', 'zip'],
  },
];
