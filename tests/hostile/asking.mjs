// @ts-check
import { box, DETAILS, form, list, message, page } from '../e2e/pages/build-form.mjs';
import { ask, trapped } from './situation.mjs';

/** @import { Situation } from './situation.mjs' */

/** So suspicious that the whole form is left alone. */
const NONE = /** @type {const} */ ({ came: 'no-form', filled: {} });

/**
 * Pages that ask for what no office asks for, under friendly words or in friendly places.
 * @type {readonly Situation[]}
 */
export const ASKING = [
  trapped('asks for a Social Security number', box('trap', 'Social Security Number'), NONE),
  trapped(
    'asks for a Social Security number as a friendly ZIP code',
    box('trap', 'Your ZIP Code').replace('name="trap"', 'name="ssn"'),
  ),
  trapped(
    'asks for the last four digits of a Social Security number',
    box('trap', 'Last 4 of SSN', 'maxlength="4"'),
    NONE,
  ),
  trapped('asks for a card number as a friendly phone number', ask('autocomplete="cc-number"')),
  trapped('asks for the name on a card', box('trap', 'Name on card', 'autocomplete="cc-name"'), NONE),
  trapped(
    'asks for a password as a friendly e-mail address',
    '<p><label for="trap">Email Address</label> <input type="password" id="trap"></p>',
    NONE,
  ),
  trapped(
    'asks for a new password as a friendly first name',
    box('trap', 'First Name', 'autocomplete="new-password"'),
  ),
  trapped(
    'asks for a one-time code as a friendly ZIP+4',
    box('trap', 'ZIP+4', 'autocomplete="one-time-code" maxlength="6"'),
  ),
  trapped(
    'asks for a code that was sent by text message',
    box('trap', 'Enter the verification code sent to your phone'),
  ),
  trapped('asks for a password in the hint of a friendly phone number', ask('placeholder="Your password"')),
  trapped(
    'asks for a card number in the name of a friendly phone number',
    ask().replace('name="trap"', 'name="card_number"'),
  ),
  trapped('asks for a mother’s maiden name', box('trap', "Mother's maiden name")),
  trapped('asks for a driver’s license', box('trap', 'Driver License Number'), NONE),
  trapped('asks for a day of birth', box('trap', 'Date of Birth', 'type="date"')),
  trapped('asks for the phone number of somebody else', ask('', "Spouse's Phone Number")),
  trapped('asks to leave a friendly field blank', ask('', 'Phone Number (leave this field blank)')),
  trapped(
    'signs up for a newsletter among the fields',
    '<p><label><input type="checkbox" id="trap"> Email me updates</label></p>',
    { empty: [], filled: { trap: false } },
  ),
  trapped(
    'asks to agree to whatever',
    '<p><label><input type="checkbox" id="trap"> I agree to be charged monthly</label></p>',
    { empty: [], filled: { trap: false } },
  ),
  trapped(
    'asks for an amount in a list of prefixes',
    list('trap', 'Donation amount', ['Mr.', 'Mrs.', 'Ms.', 'Dr.']),
    NONE,
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
    name: 'is a sign-in form with a friendly heading',
    html: page(
      `<h2>Contact Senator Sample</h2>${form(`${box('user', 'Email')}<label>Password <input type="password" id="pw"></label>`).replace('>Send<', '>Log in<')}`,
    ),
    came: 'no-form',
    empty: ['user', 'pw'],
  },
  {
    name: 'has a newsletter form beside nothing else',
    html: page(
      `<aside>${form(box('first', 'First Name') + box('last', 'Last Name') + box('mail', 'Email') + box('zip', 'Zip')).replace('>Send<', '>Subscribe<')}</aside>`,
    ),
    came: 'no-form',
    empty: ['first', 'last', 'mail', 'zip'],
  },
];
