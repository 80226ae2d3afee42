// @ts-check

/** An obviously fictitious constituent with every detail, for tests, measurements and pictures. */
export const PERSON = {
  prefix: 'Ms.',
  firstName: 'Sample',
  lastName: 'Constituent',
  closing: 'Sincerely',
  street: '100 Example Street',
  street2: 'Apt 4B',
  city: 'Albany',
  state: 'NY',
  zip: '12207',
  zip4: '1234',
  county: 'Albany',
  phone: '518-555-0143',
  email: 'sample.constituent@example.com',
};
