import { describe, expect, test } from 'vitest';
import type { ControlKind } from '@/domain/form/read/form-snapshot';
import { decideRole } from '@/domain/form/roles/decide-role';
import { type FieldRole, type FilledRole, isFilledRole } from '@/domain/form/roles/field-role';
import { roleEvidence } from '@/domain/form/roles/role-evidence';
import { sampleControl } from './sample-control';

/** The role of a control with a name and no visible text. */

function roleOf(kind: ControlKind, name: string): FieldRole {
  const control = sampleControl({ kind, name });
  return decideRole(control, roleEvidence(control)).role;
}

const UNDERSTOOD: readonly (readonly [ControlKind, FilledRole, string])[] = [
  [
    'select',
    'honorific-prefix',
    'prefix required-prefix salutation PrefixList honorific name[title] req_prefix required-honorific-prefix',
  ],
  [
    'text',
    'given-name',
    'first_name firstName fname required-first FirstName given-name submitted[first_name] name[first] Contact.FirstName qi_1_first_name req_firstname first',
  ],
  [
    'text',
    'family-name',
    'last_name lastName lname required-last LastName family-name submitted[last_name] name[last] Contact.LastName qi_1_last_name surname last',
  ],
  ['text', 'name', 'name full_name fullname your-name submitted[name]'],
  [
    'text',
    'address-line1',
    'address street address1 addr1 Address1 street_address required-address streetAddress mailing_streetAddress1 qi_1_addr_1 address[address] Street address_1',
  ],
  [
    'text',
    'address-line2',
    'address2 addr2 address_2 street2 apt qi_1_addr_2 Address2 address[address_2] suite',
  ],
  ['text', 'address-level2', 'city required-city City address[city] town mailing_city qi_1_city locality'],
  [
    'select',
    'address-level1',
    'state required-state State address[state_province] us_states mailing_state qi_1_state',
  ],
  [
    'text',
    'postal-code',
    'zip zipcode zip5 required-zip5 zip_code postal_code address[postal_code] ZipCode mailing_zipCode Zip qi_1_zip',
  ],
  ['text', 'postal-code-extension', 'zip4 zipfour zip_4 zipext zip_ext plus4'],
  [
    'text',
    'tel',
    'phone phone_number required-phone homephone home_phone telephone tel hphone Phone qi_1_hphone phoneNumber',
  ],
  ['text', 'email', 'email email_address required-valid-email emailaddress Email your-email e-mail'],
  ['text', 'confirm-email', 'verify_email confirm_email email2 email_confirm vemail confirmEmail'],
  ['select', 'topic', 'topic issue required-issue issues IssuesList category req_topic subject Topic'],
  ['text', 'subject', 'subject required-subject message_subject Subject email_subject'],
  ['textarea', 'message', 'message required-message comments required-comments your-message body Body msg'],
  ['select', 'reply-wanted', 'response required-response reply response_requested'],
  ['text', 'county', 'county'],
  ['select', 'country', 'country'],
];

const LEFT_ALONE: readonly (readonly [ControlKind, string])[] = [
  [
    'text',
    `spouse_first_name billing_zip billing_city emergency_phone emergency_contact_name work_email workPhone
    alt_email newsletter_email search_zip search q s query keys keyword captcha captcha_code security_code honeypot hp_field
    ssn social_security password user_name username login pin otp card_number cc_number cvv expiration amount dob
    birth_date birth_city school_name school_city company organization employer business_name event_name event_city
    job_title occupation middle_name mi suffix nickname maiden_name phone2 fax fax_number website url twitter
    how_hear hear_about bill_number district precinct recipient_email friend_email friend_name attendee_name signature
    form_id form_build_id honeypot_time field_3 input_1 input_12 qi_3 qi_4 field_1a2b3c4 value txt1 data other unit_of_assignment
    student_name parent_email guardian_phone applicant_name nominee_last_name doctor_name patient_name caseworker`,
  ],
  [
    'textarea',
    `g-recaptcha-response notes_internal staff_comments private_notes biography additional_info address_history`,
  ],
  [
    'select',
    `language lang rank military_branch branch_of_service sub_issue subtopic subcategory age gender race month year day
    card_type grade contact_method how_help message_type inquiry_type newsletter subscribe birth_state billing_state`,
  ],
  [
    'checkbox',
    `newsletter subscribe affl1 optin opt_in agree terms privacy military remember_me copy_me updates`,
  ],
];

const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('roles by name', () => {
  test.each(
    UNDERSTOOD.flatMap(([kind, role, names]) => words(names).map((name) => [kind, name, role] as const)),
  )('%s %s is %s', (kind, name, role) => {
    expect(roleOf(kind, name)).toBe(role);
  });
});

describe('names of fields that are left alone', () => {
  test.each(LEFT_ALONE.flatMap(([kind, names]) => words(names).map((name) => [kind, name] as const)))(
    '%s %s',
    (kind, name) => {
      const role = roleOf(kind, name);
      expect(isFilledRole(role) ? role : 'left alone').toBe('left alone');
    },
  );
});
