import { describe, expect, test } from 'vitest';
import type { ControlKind } from '@/domain/form/read/form-snapshot';
import { decideRole } from '@/domain/form/roles/decide-role';
import { type FieldRole, type FilledRole, isFilledRole } from '@/domain/form/roles/field-role';
import { roleEvidence } from '@/domain/form/roles/role-evidence';
import { sampleControl } from './sample-control';

/** The role of a control with only a label. One phrase a line, as form authors write them. */

function roleOf(kind: ControlKind, label: string): FieldRole {
  const control = sampleControl({ kind, label });
  return decideRole(control, roleEvidence(control)).role;
}

const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const UNDERSTOOD: readonly (readonly [ControlKind, FilledRole, string])[] = [
  [
    'select',
    'honorific-prefix',
    `
    Prefix
    * Prefix
    Prefix:
    Prefix (required)
    Preferred Prefix
    Your Prefix
    Title
    Title *
    Salutation
    Select a Prefix
    Select Title
    Choose your title
    Name Prefix
    Name Title
    Honorific
    Honorific Prefix
    Title/Prefix
    Prefix/Title
    Courtesy Title
    Mr./Mrs./Ms.
    Form of Address
  `,
  ],
  [
    'text',
    'given-name',
    `
    First Name
    First Name *
    *First Name:
    FIRST NAME
    First name (required)
    First
    Your First Name
    Enter your first name
    Please enter your first name
    What is your first name?
    What's Your First Name?
    Given Name
    Given Name(s)
    Legal First Name
    First Name (Legal)
    Constituent's First Name
    First Name and Middle Initial
    First Name & MI
    Sender's first name
    First/Given Name
    Nombre / First Name
    Applicable First Name
  `,
  ],
  [
    'text',
    'family-name',
    `
    Last Name
    Last Name*
    * Last Name
    LAST NAME:
    Last
    Last name (required)
    Your Last Name
    Surname
    Family Name
    Last/Family Name
    Legal Last Name
    Last Name (Surname)
    Please enter your last name
    Constituent's Last Name
    Last Name and Suffix
  `,
  ],
  [
    'text',
    'name',
    `
    Name
    Name *
    Your Name
    Full Name
    Your Full Name:
    First and Last Name
    Name (First and Last)
    Name (first, last)
    First & Last Name
    Enter your full name
    Contact Name
    Full Legal Name
    Constituent Name
  `,
  ],
  [
    'text',
    'address-line1',
    `
    Address
    Address *
    Address 1
    Address Line 1
    Address (Line 1)
    Address One
    Street
    Street Address
    Street Address *
    Street address 1
    Street Address (Line 1)
    Street Address Line 1
    Street Address 1 (no P.O. boxes)
    Mailing Address
    Mailing Street Address
    Mailing Address Line 1
    Home Address
    Home Street Address
    Residential Address
    Residential Street Address
    Physical Address
    Your Address
    Your street address
    Street Number and Name
    House Number and Street
    House number and street name
    Number and Street
    Number & Street
    Street Name and Number
    Address (Street)
    Street Address (must be in the district)
    Street Address (including apartment number)
    Enter your street address
    Address in Colorado
    Home address (street)
    Permanent Address
    Current Address
  `,
  ],
  [
    'text',
    'address-line2',
    `
    Address 2
    Address Line 2
    Address (Line 2)
    Street Address 2
    Street Address (2)
    Street Address Line 2
    Address Line Two
    Address 2 (optional)
    Address Two
    Apartment
    Apt
    Apt.
    Apt #
    Apt. No.
    Apt/Suite
    Apt./Unit #
    Apt, Suite, Unit
    Apartment, suite, etc.
    Apartment/Suite/Unit
    Apartment Number
    Suite
    Suite/Apt
    Unit
    Unit #
    Unit number
    Line 2
    Mailing Address Line 2
    Address (continued)
    Address cont.
    Floor, apartment, etc.
  `,
  ],
  [
    'text',
    'address-level2',
    `
    City
    City *
    City:
    City/Town
    City / Town
    Town/City
    City or Town
    City, Town
    Your City
    Home City
    Town
    Mailing City
    City of Residence
    City (required)
    City name
    Municipality
    City/Municipality
    Enter your city
    Village/Town/City
  `,
  ],
  [
    'select',
    'address-level1',
    `
    State
    State *
    State:
    Your State
    Select State
    Select your state
    Choose your state
    State/Territory
    State or Territory
    State/Province
    State / Province / Region
    U.S. State
    Home State
    State of residence
    State of Residence *
    Mailing State
    State (required)
    What state do you live in?
    Your home state
    -- Select State --
  `,
  ],
  [
    'text',
    'postal-code',
    `
    Zip
    ZIP *
    Zip Code
    ZIP Code *
    Zip code:
    Zipcode
    Zip-Code
    ZIP / Postal Code
    Zip/Postal Code
    Postal Code
    Postal/Zip code
    5 Digit Zip Code
    5-digit ZIP
    Five Digit Zip Code
    Zip Code (5 digits)
    Zip (5)
    Zip5
    Your Zip Code
    What's Your Zip Code?
    What is your ZIP code?
    Enter your zip code
    Please enter your 5-digit zip code
    Home Zip Code
    Mailing Zip
    Residential ZIP Code
    Zip Code of Residence
    U.S. ZIP Code
    Postcode
  `,
  ],
  [
    'text',
    'tel-extension',
    `
    Extension
    Ext.
    Phone Extension
    Phone Ext
    Telephone extension (optional)
    Extension number
  `,
  ],
  [
    'text',
    'po-box',
    `
    PO Box
    P.O. Box
    P. O. Box Number
    Post Office Box
    PO Box (if any)
    PO Box #
    Enter your PO Box
  `,
  ],
  [
    'text',
    'postal-code-extension',
    `
    Zip+4
    Zip + 4
    ZIP Code + 4
    +4
    Plus 4
    Plus Four
    Zip 4
    Zip4
    Zip Extension
    Zip Code Extension
    Zip Ext.
    4 Digit Zip Extension
    Four-digit extension
    Last 4 digits of ZIP
    Last four of zip code
    Zip Code Plus 4
    4-digit zip code extension
    Zip suffix
  `,
  ],
  [
    'text',
    'county',
    `
    County
    County *
    Your County
    County of Residence
    County Name
    County/Parish
    Home County
    What county do you live in?
  `,
  ],
  [
    'select',
    'county',
    `
    County
    Select your county
    Select County
    County of residence
    Choose a county
  `,
  ],
  [
    'select',
    'country',
    `
    Country
    Country *
    Country/Region
    Country or Region
    Your country
    Select Country
    Country of Residence
  `,
  ],
  [
    'text',
    'tel',
    `
    Phone
    Phone *
    Phone:
    Phone #
    Phone No.
    Phone Number
    Phone number (optional)
    Your Phone
    Your phone number
    Telephone
    Telephone Number
    Telephone #
    Tel
    Home Phone
    Home Phone Number
    Home Telephone
    Daytime Phone
    Day Phone
    Daytime telephone number
    Primary Phone
    Primary Phone Number
    Preferred Phone
    Preferred Phone Number
    Best Phone Number
    Best contact number
    Contact Phone
    Contact Phone Number
    Cell
    Cell Phone
    Cell phone number
    Cellular Phone
    Mobile
    Mobile Phone
    Mobile Number
    Mobile/Cell Phone
    Home/Cell Phone
    Phone (xxx-xxx-xxxx)
    Phone Number (numbers only)
    Phone number with area code
    Phone (including area code)
    Phone, with area code
    Enter phone number
    What is your phone number?
    Best number to reach you
    10-digit phone number
  `,
  ],
  [
    'text',
    'email',
    `
    Email
    Email *
    E-mail
    E-Mail:
    EMAIL ADDRESS
    Email Address
    E-mail Address *
    Your Email
    Your E-mail address
    Your email (required)
    Enter Email
    Enter your email address
    Please enter your email address
    What is your email address?
    Primary Email
    Primary email address
    Personal Email
    Contact Email
    Contact e-mail address
    Valid Email
    Valid email address
    Preferred Email
    Home Email
    Email (we will never share it)
    E mail
    Electronic mail address
  `,
  ],
  [
    'text',
    'confirm-email',
    `
    Confirm Email
    Confirm E-mail
    Confirm your email
    Confirm email address *
    Confirm Your E-mail Address
    Email Confirmation
    Email (confirm)
    Email Address Confirmation
    Verify Email
    Verify your e-mail
    Verify Email Address
    Email verification
    Re-enter Email
    Re-enter your e-mail address
    Reenter Email
    Retype Email
    Re-type email address
    Repeat Email
    Repeat your email address
    Email again
    Email Address (again)
    Enter your email again
    Please enter your e-mail address again
    Type your email again
    Email 2
  `,
  ],
  [
    'select',
    'topic',
    `
    Topic
    Topic *
    Topics
    Message Topic
    Topic of Message
    Topic of your message
    Select a topic
    Select a Topic *
    Please select a topic
    Choose a topic
    Choose an issue
    What is the general topic of your message?
    What is the topic of your message?
    What topic are you writing about?
    Issue
    Issue *
    Issues
    Issue Area
    Issue Topic
    Issue Type
    Legislative Issue
    Legislative Topic
    Policy Issue
    Policy Area
    Primary Issue
    Select an Issue
    Select Issue
    Please select an issue
    Please choose an issue
    Issue you are writing about
    Subject
    Subject *
    Message Subject
    Subject Area
    Select a subject
    Subject of your message
    What is the subject of your message?
    Category
    Select a category
    Message category
    Regarding
    Re:
    Area of Concern
    Area of Interest
    Topic of Interest
    Topic/Issue
    What issue are you contacting us about?
    What is your message about?
    What is this about?
    I am writing about
    My message is about
    This message concerns
    What would you like to write about?
  `,
  ],
  [
    'text',
    'subject',
    `
    Subject
    Subject *
    Subject:
    Subject Line
    Email Subject
    E-mail subject line
    Message Subject
    Subject of Message
    Subject of your message
    Subject of Email
    What is the subject of your message?
    Please enter the subject of your message
    Enter a subject
    Letter Subject
    Brief Subject
    Message Title
    Title of message
    Re
    Regarding
    Brief description of subject
    Topic
    Message Topic
  `,
  ],
  [
    'textarea',
    'message',
    `
    Message
    Message *
    MESSAGE:
    Your Message
    Your message to the Senator
    Your message to Congressman Sample
    Message to Senator Sample
    Message Body
    Message text
    Body
    Body of message
    Email Message
    Enter your message
    Enter your message here
    Enter Message Below
    Type your message here
    Please enter your message
    Please type your message below
    Please Write Your Message
    Write your message
    Write your message here
    Leave a message
    Comment
    Comments
    Comments *
    Your Comments
    Comments or Questions
    Comments/Questions
    Questions or Comments
    Questions/Comments
    Question or comment
    Enter your comments
    Please enter your comments below
    Please share your comments
    Share your thoughts
    Your thoughts
    Share your opinion
    Your Opinion
    Your letter
    Letter
    Letter to the Senator
    Feedback
    Your feedback
    Please share your feedback
    Message (2000 characters maximum)
    Message (required)
    Message (limit 10,000 characters)
    What would you like to say?
    What would you like to tell us?
    What would you like to share?
    How can I help you? Write your message
    What's on your mind?
    Express your opinion
    Your views
    Message/Comments
    Details of your message
    Text of message
  `,
  ],
  [
    'textarea',
    'street-address',
    `
    Street Address
    Street
    Address
    Mailing Address
    Home Address
  `,
  ],
  [
    'select',
    'phone-type',
    `
    Phone Type
    Phone type *
    Type of phone
    Telephone Type
    Phone Number Type
    Type of phone number
    Kind of phone
  `,
  ],
  [
    'select',
    'reply-wanted',
    `
    Would you like a response?
    Would you like a reply?
    Would you like a response to your message?
    Would you like to receive a response?
    Do you want a response?
    Do you want a reply?
    Do you need a response?
    Do you require a response?
    Do you request a response?
    Response
    Response Requested
    Response requested?
    Response Needed
    Response wanted?
    Reply requested
    Request a response
    Would you like me to respond?
    Should we respond?
    Would you like us to reply to you?
    Would you like to hear back from us?
    Would you like a written response?
    Are you requesting a response?
    How would you like us to respond?
    No response necessary
    Please respond
    I would like a response
  `,
  ],
  [
    'checkbox',
    'reply-wanted',
    `
    I would like a response
    Please send me a response
    I would like a reply to my message
    Please respond to my message
    Response requested
    Yes, I would like a response
    No response necessary
    No Response Needed
    I do not require a response
    I do not need a reply
    Check here if you would like a response
    Check this box if you do not require a response
  `,
  ],
];

const rows = UNDERSTOOD.flatMap(([kind, role, text]) =>
  lines(text).map((label) => [kind, label, role] as const),
);

describe('roles by label', () => {
  test.each(rows)('%s "%s" is %s', (kind, label, role) => {
    expect(roleOf(kind, label)).toBe(role);
  });
});

/** Labels of fields that are never filled, by the usual kind of control. */
const LEFT_ALONE: readonly (readonly [ControlKind, string])[] = [
  [
    'text',
    `
    Captcha
    CAPTCHA Code
    Enter the characters you see in the image
    Type the letters shown in the picture
    Enter the code shown above
    Enter the text from the image
    Security Code
    Security Question
    Security Check: 3 + 4 =
    Verification Code
    What is 5 plus 7?
    Please solve: 2 + 3
    Are you human?
    I am not a robot
    Prove you are human: type the word above
    Leave this field blank
    Please leave this field empty
    If you are human, leave this field blank
    Do not fill in this field
    This field is for validation purposes and should be left unchanged
    Email (leave blank)
    Phone - leave this blank
    Comments: do not fill this in
    Honeypot
    Search
    Search this site
    Search by keyword
    Search for a topic
    Search by ZIP code
    Keyword
    Keywords
    Newsletter email
    Email for newsletter
    Sign up for email updates
    Subscribe to our newsletter
    Join my email list
    Get email updates
    Email updates
    Stay informed: enter your email
    Password
    Confirm Password
    Username
    User name
    User ID
    Login
    Passcode
    PIN
    PIN number
    One-time code
    Access code
    Social Security Number
    Last 4 digits of SSN
    Last four of Social Security Number
    Last 4 of Social
    SSN
    SSN (last four digits)
    Tax ID
    Taxpayer identification number
    Driver's License Number
    Driver License #
    Passport Number
    Alien Registration Number
    A-Number
    VA File Number
    Claim Number
    Case Number
    Receipt Number
    Account number
    Medicare number
    Card number
    Credit Card Number
    Name on Card
    Cardholder Name
    Expiration Date
    CVV
    CVC
    Billing Zip Code
    Billing Address
    Amount
    Donation amount
    Date of Birth
    Birth Date
    Birthdate (MM/DD/YYYY)
    DOB
    Place of Birth
    City of Birth
    City and State of Birth
    State of Birth
    Country of birth
    Age
    Gender
    Race/Ethnicity
    Mother's Maiden Name
    Maiden Name
    Spouse's Name
    Spouse's First Name
    Spouse First Name
    Spouse Last Name
    Name of Spouse
    Child's First Name
    Student's Last Name
    Student Name
    Parent's Name
    Parent/Guardian Name
    Parent Email
    Guardian's phone number
    Friend's Email
    Friend's Name
    Recipient's Email Address
    Recipient Name
    Name of person you are writing on behalf of
    Applicant's Name
    Nominee's First Name
    Beneficiary Last Name
    Attorney Name
    Representative's Name
    Emergency Contact Name
    Emergency Contact Phone
    Emergency contact first name
    Veteran's Name
    Deceased's Last Name
    Honoree's Name
    Teacher's Name
    School Name
    School Address
    School City
    Name of School
    Organization
    Organization Name
    Name of Organization
    Company
    Company Name
    Business Name
    Business Address
    Business Phone
    Business Email
    Employer
    Employer Address
    Employer Name
    Agency Name
    Name of Agency
    Name of federal agency
    Group Name
    Group Leader's Name
    Event Name
    Name of Event
    Event Address
    Event City
    Location of Event
    Venue Address
    Job Title
    Your Job Title
    Occupation
    Profession
    Position
    Position Title
    Work Phone
    Work Phone Number
    Office Phone
    Alternate Phone
    Alternate Phone Number
    Alternative phone
    Other Phone
    Secondary Phone
    Second phone number
    Phone 2
    Fax
    Fax Number
    Pager
    Best time to call
    Best time to reach you by phone
    Website
    Web Address
    URL
    IP Address
    Twitter
    Facebook
    Instagram handle
    How did you hear about us?
    Bill Number
    Bill title
    Name of Bill
    Title of legislation
    Bill number or name
    Congressional District
    District
    Precinct
    Party Affiliation
    Campaign
    Middle Name
    Middle Initial
    MI
    Suffix
    Jr., Sr., III
    Nickname
    Preferred Name
    Preferred first name
    Former name
    Other names used
    Previous Last Name
    Previous Address
    Former address
    Previous City
    Alternate Address
    Temporary Address
    Alternate Email
    Alt. Email
    Alt Phone
    Support or Oppose
    Your position on this bill
    Your stance
    Committee
    Legislation
    Address type
    Bill or issue
    Full address (street, city, state, zip)
    Street, City, State, Zip
    Name of your employer
    Staff member you spoke with
    Secondary Email
    Second email address
    Other email
    Work Email
    Hometown
    Hometown Newspaper
    Military Rank
    Rank
    Branch of Service
    Unit of assignment
    Number of guests
    Number in party
    Number of people
    Date
    Date of visit
    Today's Date
    Preferred tour date
    Month
    Year
    Day
    Signature
    Electronic Signature
    Type your full name as your signature
    Initials
    City, State, Zip
    City/State/Zip
    City and State
    City, State
    State and Zip
    Name and Address
    Name, address and phone number
    Name and email
    Phone or Email
    Email or phone
    Email/Phone
    Address and City
    Other
    Other Issue
    Other topic
    Other (please specify)
    If other, please specify
    Other prefix
    Title of Person
    Title of Event
    Job title or position
    Number
    Code
    Coupon code
    Promo code
    Area code
    Country Code
    County Commissioner
    Staff name
    Caseworker name
    Name of staff member you spoke with
    Email type
    Email format
    Email me a copy
    State issue
    State Agency
    Secretary of State
    Statement
    Addressee
    Question
    Answer
  `,
  ],
  [
    'textarea',
    `
    For staff use only
    Additional comments
    Additional Information
    Private notes
    Internal notes
    Staff notes
    g-recaptcha-response
    Leave this field blank
    Please leave this box empty
    Comments (leave this blank)
    Mailing list comments
    Terms of service
    Privacy Act Statement
    Privacy release
    Please list the federal agencies you have contacted
    List your medical conditions
    Biography
    Directions to the event
    Names of attendees
    Names of your guests
    What did the agency say?
    Please describe your case
    Signature
  `,
  ],
  [
    'select',
    `
    Sub-Issue
    Subtopic
    Sub-category
    Military Branch
    Branch of Service
    Military Rank
    Rank
    Select Language
    Language
    Preferred Language
    Translate
    Idioma
    Are you a resident of Colorado?
    Are you a constituent?
    Do you support or oppose this bill?
    Your position
    Position on this legislation
    Which office are you contacting?
    Are you writing on behalf of an organization?
    Address type
    Email type
    Committee
    How urgent is your request?
    Do you live in the district?
    How did you hear about this?
    How can we help?
    How can I help you?
    I would like to
    I want to
    Type of message
    Message Type
    Type of Inquiry
    Type of request
    Nature of your request
    Reason for contacting us
    Reason for contact
    Purpose of contact
    Contact type
    Party Affiliation
    Month
    Day
    Year
    Birth Month
    Gender
    Race
    Age range
    Suffix
    Number of guests
    Time of day
    Preferred contact method
    How would you like to be contacted?
    Preferred method of contact
    State of birth
    Billing State
    Federal Agency
    Agency
    Select an agency
    Casework topic
    Casework issue
    Card type
    Credit card type
    Would you like to receive our newsletter?
    Would you like to subscribe to email updates?
    Email list
    Subscribe
    Last time you contacted us
    Congressional District
    Military status
    Veteran status
    Are you a veteran?
    School district
    Grade level
    Sort by
    Filter by topic
    Filter by issue
    Search by issue
    Browse by topic
    Search category
    Country code
    Email preference
    Email format
  `,
  ],
  [
    'checkbox',
    `
    Newsletter
    Subscribe
    Sign me up for the newsletter
    Please send me email updates
    I would like to receive email updates
    I would like to receive your newsletter
    Yes, keep me updated
    Keep me informed
    Stay in touch
    Join my mailing list
    Receive text messages
    Send me text alerts
    I agree to the terms of service
    I have read the privacy policy
    I consent to be contacted
    I certify that I am a resident
    I authorize the office to act on my behalf
    I am a resident of Colorado
    I am not a robot
    Remember me
    I am a veteran
    Military
    Ecclesiastical
    Email me a copy of this message
    Send me a copy
    Same as mailing address
    My mailing address is the same as my home address
    I am over 18
    Check here to subscribe to our newsletter
    Subscribe to receive a response newsletter
    I would like to schedule a meeting
    Request a phone call
    Leave this box unchecked
  `,
  ],
];

const leftRows = LEFT_ALONE.flatMap(([kind, text]) => lines(text).map((label) => [kind, label] as const));

describe('labels of fields that are left alone', () => {
  test.each(leftRows)('%s "%s"', (kind, label) => {
    const role = roleOf(kind, label);
    expect(isFilledRole(role) ? role : 'left alone').toBe('left alone');
  });
});
