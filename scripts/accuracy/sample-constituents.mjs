// @ts-check
import { PERSON } from '../sample-person.mjs';

/**
 * @typedef {{ prefix: string, firstName: string, lastName: string, closing: string, street: string, street2: string,
 *   city: string, state: string, zip: string, zip4: string, county: string, phone: string, email: string }} Constituent
 */

/**
 * State capitals, or the seat of government of a district or territory: name, a ZIP code of the city, county or
 * equivalent.
 */
const CAPITALS = {
  AK: ['Juneau', '99801', 'Juneau'],
  AL: ['Montgomery', '36104', 'Montgomery'],
  AR: ['Little Rock', '72201', 'Pulaski'],
  AS: ['Pago Pago', '96799', 'Eastern'],
  AZ: ['Phoenix', '85001', 'Maricopa'],
  CA: ['Sacramento', '95814', 'Sacramento'],
  CO: ['Denver', '80202', 'Denver'],
  CT: ['Hartford', '06103', 'Hartford'],
  DC: ['Washington', '20001', 'District of Columbia'],
  DE: ['Dover', '19901', 'Kent'],
  FL: ['Tallahassee', '32301', 'Leon'],
  GA: ['Atlanta', '30303', 'Fulton'],
  GU: ['Hagatna', '96910', 'Guam'],
  HI: ['Honolulu', '96813', 'Honolulu'],
  IA: ['Des Moines', '50309', 'Polk'],
  ID: ['Boise', '83702', 'Ada'],
  IL: ['Springfield', '62701', 'Sangamon'],
  IN: ['Indianapolis', '46204', 'Marion'],
  KS: ['Topeka', '66603', 'Shawnee'],
  KY: ['Frankfort', '40601', 'Franklin'],
  LA: ['Baton Rouge', '70802', 'East Baton Rouge'],
  MA: ['Boston', '02108', 'Suffolk'],
  MD: ['Annapolis', '21401', 'Anne Arundel'],
  ME: ['Augusta', '04330', 'Kennebec'],
  MI: ['Lansing', '48933', 'Ingham'],
  MN: ['Saint Paul', '55102', 'Ramsey'],
  MO: ['Jefferson City', '65101', 'Cole'],
  MP: ['Saipan', '96950', 'Saipan'],
  MS: ['Jackson', '39201', 'Hinds'],
  MT: ['Helena', '59601', 'Lewis and Clark'],
  NC: ['Raleigh', '27601', 'Wake'],
  ND: ['Bismarck', '58501', 'Burleigh'],
  NE: ['Lincoln', '68508', 'Lancaster'],
  NH: ['Concord', '03301', 'Merrimack'],
  NJ: ['Trenton', '08608', 'Mercer'],
  NM: ['Santa Fe', '87501', 'Santa Fe'],
  NV: ['Carson City', '89701', 'Carson City'],
  NY: ['Albany', '12207', 'Albany'],
  OH: ['Columbus', '43215', 'Franklin'],
  OK: ['Oklahoma City', '73102', 'Oklahoma'],
  OR: ['Salem', '97301', 'Marion'],
  PA: ['Harrisburg', '17101', 'Dauphin'],
  PR: ['San Juan', '00901', 'San Juan'],
  RI: ['Providence', '02903', 'Providence'],
  SC: ['Columbia', '29201', 'Richland'],
  SD: ['Pierre', '57501', 'Hughes'],
  TN: ['Nashville', '37219', 'Davidson'],
  TX: ['Austin', '78701', 'Travis'],
  UT: ['Salt Lake City', '84101', 'Salt Lake'],
  VA: ['Richmond', '23219', 'Richmond City'],
  VI: ['Charlotte Amalie', '00802', 'Saint Thomas'],
  VT: ['Montpelier', '05602', 'Washington'],
  WA: ['Olympia', '98501', 'Thurston'],
  WI: ['Madison', '53703', 'Dane'],
  WV: ['Charleston', '25301', 'Kanawha'],
  WY: ['Cheyenne', '82001', 'Laramie'],
};

/**
 * An obviously fictitious person from a state: reserved email domain, 555-01xx phone number.
 * @param {string | null | undefined} state two letters; anything else gives a person from New York
 * @returns {Constituent}
 */
export function sampleConstituent(state) {
  const code = state && state in CAPITALS ? state : 'NY';
  const [city = '', zip = '', county = ''] = CAPITALS[/** @type {keyof typeof CAPITALS} */ (code)];
  return { ...PERSON, city, state: code, zip, county, phone: '202-555-0143' };
}

/** State names of the samples, to judge an option that spells the name out. */
export const STATE_NAMES = /** @type {Record<string, string>} */ ({
  AK: 'Alaska',
  AL: 'Alabama',
  AR: 'Arkansas',
  AS: 'American Samoa',
  AZ: 'Arizona',
  CA: 'California',
  CO: 'Colorado',
  CT: 'Connecticut',
  DC: 'District of Columbia',
  DE: 'Delaware',
  FL: 'Florida',
  GA: 'Georgia',
  GU: 'Guam',
  HI: 'Hawaii',
  IA: 'Iowa',
  ID: 'Idaho',
  IL: 'Illinois',
  IN: 'Indiana',
  KS: 'Kansas',
  KY: 'Kentucky',
  LA: 'Louisiana',
  MA: 'Massachusetts',
  MD: 'Maryland',
  ME: 'Maine',
  MI: 'Michigan',
  MN: 'Minnesota',
  MO: 'Missouri',
  MP: 'Northern Mariana Islands',
  MS: 'Mississippi',
  MT: 'Montana',
  NC: 'North Carolina',
  ND: 'North Dakota',
  NE: 'Nebraska',
  NH: 'New Hampshire',
  NJ: 'New Jersey',
  NM: 'New Mexico',
  NV: 'Nevada',
  NY: 'New York',
  OH: 'Ohio',
  OK: 'Oklahoma',
  OR: 'Oregon',
  PA: 'Pennsylvania',
  PR: 'Puerto Rico',
  RI: 'Rhode Island',
  SC: 'South Carolina',
  SD: 'South Dakota',
  TN: 'Tennessee',
  TX: 'Texas',
  UT: 'Utah',
  VA: 'Virginia',
  VI: 'Virgin Islands',
  VT: 'Vermont',
  WA: 'Washington',
  WI: 'Wisconsin',
  WV: 'West Virginia',
  WY: 'Wyoming',
});
