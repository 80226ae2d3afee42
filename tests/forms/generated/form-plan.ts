import fc from 'fast-check';

/** Pages as plain data, so that a failing one can be shrunk and shown. draw-page.ts turns them into elements. */

type Kind =
  | 'text'
  | 'email'
  | 'tel'
  | 'number'
  | 'search'
  | 'password'
  | 'textarea'
  | 'select'
  | 'radio'
  | 'checkbox';
type Labelling = 'for' | 'wraps' | 'aria' | 'placeholder' | 'title' | 'before' | 'after' | 'cell' | 'none';
/** Ways of hiding that leave nothing for a person to see. */
const HIDDEN = [
  'display',
  'visibility',
  'opacity',
  'off-screen',
  'no-size',
  'cut',
  'clip',
  'outside',
  'covered',
  'one-colour',
  'aria',
  'inert',
  'disabled',
  'read-only',
] as const;
/** How the page reacts when a control is written to. It acts only on changes from the page's initial state. */
const REACTIONS = [
  'clear',
  'append',
  'cut',
  'upper-case',
  'throw',
  'add-field',
  'remove-self',
  'remove-next',
  'hide-next',
  'show-hidden',
  'redraw-self',
  'disable-self',
  'prevent-click',
] as const;

export interface FieldPlan {
  readonly kind: Kind;
  readonly label: string;
  readonly labelling: Labelling;
  readonly name: string;
  readonly autocomplete: string;
  readonly maxLength: number | null;
  readonly hidden: (typeof HIDDEN)[number] | null;
  /** Its content, from the page's markup or from the person. */
  readonly content: 'nothing' | 'page' | 'person';
  readonly options: readonly string[];
  readonly reaction: (typeof REACTIONS)[number] | null;
  readonly reactsTo: 'input' | 'change' | 'blur';
  readonly depth: number;
}

export interface BlockPlan {
  readonly around: 'form' | 'div' | 'header' | 'footer' | 'aside' | 'form-in-footer';
  readonly heading: string;
  readonly button: string;
  readonly fields: readonly FieldPlan[];
}

export interface PagePlan {
  readonly heading: string;
  readonly constituent: number;
  readonly wantsReply: boolean;
  readonly blocks: readonly BlockPlan[];
}

const RIGHT: readonly (readonly [string, readonly Kind[]])[] = [
  ['First Name', ['text']],
  ['Last Name *', ['text']],
  ['Full Name', ['text']],
  ['Email', ['text', 'email']],
  ['Confirm Email', ['text', 'email']],
  ['Phone', ['text', 'tel', 'number']],
  ['Street Address', ['text', 'textarea']],
  ['Address 2', ['text']],
  ['City', ['text']],
  ['State', ['text', 'select']],
  ['Zip Code', ['text', 'number']],
  ['+4', ['text']],
  ['County', ['text', 'select']],
  ['Country', ['text', 'select']],
  ['Prefix', ['text', 'select', 'radio']],
  ['Topic', ['select', 'radio']],
  ['Subject', ['text', 'select']],
  ['Message', ['textarea']],
  ['Comments', ['textarea']],
  ['Would you like a response?', ['select', 'radio']],
  ['No response necessary', ['checkbox']],
  ['Please respond', ['checkbox']],
  ['Phone Type', ['select']],
];
/** Words of controls that must never be filled. */
export const TRAPS = [
  'Leave this field blank',
  'Enter the characters you see in the image',
  'Captcha',
  'Sign me up for the newsletter',
  'Social Security Number',
  'Password',
  'Card Number',
  'One-time code',
];
const OTHERS = [
  'Organization',
  'Favourite colour',
  'Date of Birth',
  "Spouse's First Name",
  'Middle Name',
  'Work Phone',
  '',
  '*',
];
const NAMES = [
  '',
  'first_name',
  'lname',
  'email',
  'phone',
  'zip',
  'message',
  'subject',
  'city',
  'captcha_code',
  'field_3',
  'input_0A1B2C3D-1111-2222-3333-444455556666',
];
const OPTIONS: readonly (readonly string[])[] = [
  ['--', 'Colorado', 'New York', 'Ohio'],
  ['', 'CO', 'NY', 'TX'],
  ['Select', 'Mr.', 'Ms.', 'Dr.'],
  ['--', 'Agriculture', 'Energy', 'Environment', 'Health', 'Veterans', 'Other'],
  ['', 'Yes', 'No'],
  ['Yes, please respond', 'No response needed'],
  ['Home', 'Voice', 'Mobile'],
  ['Canada', 'United States'],
  ['Adams', 'Denver'],
  ['Red', 'Green'],
  [],
];

const rarely = <T>(value: fc.Arbitrary<T>, weight: number): fc.Arbitrary<T | null> =>
  fc.oneof({ weight: 10 - weight, arbitrary: fc.constant(null) }, { weight, arbitrary: value });

const labelAndKind: fc.Arbitrary<{ label: string; kind: Kind }> = fc.oneof(
  {
    weight: 7,
    arbitrary: fc
      .constantFrom(...RIGHT)
      .chain(([label, kinds]) => fc.record({ label: fc.constant(label), kind: fc.constantFrom(...kinds) })),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      label: fc.oneof(
        { weight: 8, arbitrary: fc.constantFrom(...RIGHT.map(([label]) => label), ...OTHERS) },
        { weight: 1, arbitrary: fc.constantFrom(...TRAPS) },
      ),
      kind: fc.constantFrom<Kind>(
        'text',
        'email',
        'tel',
        'search',
        'textarea',
        'select',
        'radio',
        'checkbox',
      ),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      label: fc.string({ maxLength: 12 }),
      // Occasionally adds a login.
      kind: fc.constantFrom<Kind>('text', 'text', 'textarea', 'textarea', 'password'),
    }),
  },
);

const field: fc.Arbitrary<FieldPlan> = fc
  .record({
    about: labelAndKind,
    labelling: fc.constantFrom<Labelling>(
      'for',
      'for',
      'for',
      'wraps',
      'aria',
      'placeholder',
      'title',
      'before',
      'after',
      'cell',
      'none',
    ),
    name: fc.constantFrom(...NAMES),
    autocomplete: fc.constantFrom(
      '',
      '',
      '',
      'off',
      'given-name',
      'email',
      'postal-code',
      'cc-number',
      'one-time-code',
    ),
    maxLength: rarely(fc.constantFrom(2, 3, 4, 5, 10, 60, 500, 2000), 2),
    hidden: rarely(fc.constantFrom(...HIDDEN), 2),
    content: fc.constantFrom<FieldPlan['content']>(
      'nothing',
      'nothing',
      'nothing',
      'nothing',
      'page',
      'person',
    ),
    options: fc.constantFrom(...OPTIONS),
    reaction: rarely(fc.constantFrom(...REACTIONS), 2),
    reactsTo: fc.constantFrom<FieldPlan['reactsTo']>('input', 'change', 'blur'),
    depth: fc.integer({ min: 0, max: 2 }),
  })
  .map(({ about, ...rest }) => ({ ...about, ...rest }));

/** Sender and message fields, to make a contact form more likely than by chance. */
const plain = (label: string, kind: Kind): FieldPlan => ({
  kind,
  label,
  labelling: 'for',
  name: '',
  autocomplete: '',
  maxLength: null,
  hidden: null,
  content: 'nothing',
  options: [],
  reaction: null,
  reactsTo: 'input',
  depth: 0,
});
const KERNEL: readonly FieldPlan[] = [
  plain('Last Name', 'text'),
  plain('Email', 'text'),
  plain('Message', 'textarea'),
];

const block = (
  maxFields: number,
  isContact: readonly boolean[],
  around: readonly BlockPlan['around'][],
): fc.Arbitrary<BlockPlan> =>
  fc
    .record({
      around: fc.constantFrom(...around),
      heading: fc.constantFrom('', 'Contact', 'Newsletter', 'Search', 'Your Information', 'Log in'),
      button: fc.constantFrom('Send', 'Submit', 'Next', 'Subscribe', 'Search', ''),
      isContact: fc.constantFrom(...isContact),
      fields: fc.array(field, { minLength: 1, maxLength: maxFields }),
    })
    .map(({ isContact, fields, ...rest }) => ({
      ...rest,
      fields: isContact ? [...fields, ...KERNEL] : fields,
    }));

export const pagePlan: fc.Arbitrary<PagePlan> = fc
  .record({
    heading: fc.constantFrom('Contact', 'Email Me', 'Write to the Senator', 'Newsletter', ''),
    constituent: fc.integer({ min: 0, max: 2 }),
    wantsReply: fc.boolean(),
    main: block(8, [true, true, true, false], ['form', 'form', 'form', 'div', 'aside']),
    others: fc.array(
      block(3, [true, false, false, false], ['form', 'div', 'header', 'footer', 'aside', 'form-in-footer']),
      { maxLength: 2 },
    ),
  })
  .map(({ main, others, ...rest }) => ({ ...rest, blocks: [main, ...others] }));
