import { describe, expect, test } from 'vitest';
import { labelPhrase, namePhrase } from '@/domain/form/roles/field-words';

describe('labelPhrase', () => {
  test.each([
    ['First Name *', 'first name'],
    ['* First Name:', 'first name'],
    ['First Name (Required)', 'first name'],
    ['Please enter your ZIP Code', 'zip code'],
    ["What's Your Zip Code?", 'zip code'],
    ['What is the subject of your message?', 'subject of your message'],
    ['E-mail Address', 'email address'],
    ['E mail', 'email'],
    ['Zip+4', 'zip plus 4'],
    ['+ 4', 'plus 4'],
    ['Zipcode', 'zip code'],
    ['Zip5', 'zip 5'],
    ['Type of phone', 'type of phone'],
    ['Preferred Phone', 'phone'],
    ['Preferred Name', 'preferred name'],
    ['One-time code', 'one time code'],
    ['Constituent’s First Name', 'first name'],
    ['***', ''],
    ['', ''],
    // A label of polite words alone stays as it is.
    ['Please select one', 'please select one'],
  ])('%s', (text, phrase) => {
    expect(labelPhrase(text)).toBe(phrase);
  });
});

describe('namePhrase', () => {
  test.each([
    ['required-valid-email2', 'email 2'],
    ['firstName', 'first name'],
    ['fname', 'first name'],
    ['submitted[message_details][topic]', 'message details topic'],
    ['ctl00$ctl12$FirstName', 'first name'],
    ['input_0A1B2C3D-1111-2222-3333-444455556666', ''],
    ['field_0a1b2c3d-1111-2222-33334444555566667', ''],
    ['zip4', 'zip 4'],
    ['zipfour', 'zip 4'],
    ['input_1.3', ''],
    ['qi_1_addr_1', 'address 1'],
    ['e-mail', 'email'],
    ['', ''],
  ])('%s', (name, phrase) => {
    expect(namePhrase(name)).toBe(phrase);
  });
});
