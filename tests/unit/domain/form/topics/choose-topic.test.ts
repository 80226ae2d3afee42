import { describe, expect, it } from 'vitest';
import { chooseTopic, unknownKin } from '@/domain/form/topics/choose-topic';

const list = (rows: string) =>
  rows.split('|').map((text, at) => ({ text, value: String(at + 60100), disabled: false }));

/** The chosen label; "* label" for a catch-all; null if the person has to choose. */
function taken(rows: string, ...topics: string[]): string | null {
  const options = list(rows);
  const choice = chooseTopic(options, topics);
  if (choice.kind === 'none') return null;
  const text = options[choice.index]?.text ?? '?';
  return choice.kind === 'catch-all' ? `* ${text}` : text;
}

const USUAL =
  '--Select an Issue--|Agriculture|Banking|Budget|Defense|Education|Energy|Environment|Foreign Affairs|Guns|Health|Homeland Security|Immigration|Judiciary|Labor|Social Security|Taxes|Telecommunications|Trade|Transportation|Veterans|Other';

describe('a label for the subject', () => {
  it.each([
    ['Human trafficking', 'Judiciary'],
    ['Insulin prices', 'Health'],
    ['Methane', 'Environment'],
    ['Background checks', 'Guns'],
    ['VA wait times', 'Veterans'],
    ['Dreamers', 'Immigration'],
    ['Student loan forgiveness', 'Education'],
    ['Data privacy', 'Telecommunications'],
    ['Retirees', 'Social Security'],
    ['Cosmetics testing', 'Agriculture'],
    ['Tariffs', 'Trade'],
    ['Farm bill', 'Agriculture'],
    ['Minimum wage', 'Labor'],
    ['Net neutrality', 'Telecommunications'],
    ['Ukraine', 'Foreign Affairs'],
    ['Airline passengers', 'Transportation'],
    ['Opioid crisis', 'Health'],
    ['National debt', 'Budget'],
  ])('%s: %s', (topic, label) => {
    expect(taken(USUAL, topic)).toBe(label);
  });

  it('follows the order of preference if the list has both', () => {
    expect(taken(USUAL, 'Environment', 'Energy')).toBe('Environment');
    // The author's own second topic comes before our guess of where the first one is filed.
    expect(taken(USUAL, 'Climate change', 'Energy')).toBe('Energy');
    expect(taken(USUAL, 'Energy', 'Climate change')).toBe('Energy');
    expect(taken('Crime|Human Rights|Women', 'Human trafficking', 'Crime')).toBe('Crime');
  });

  it("prefers a subject's own label to the one it is filed under", () => {
    expect(taken('Agriculture|Animal Welfare|Environment', 'Animal testing')).toBe('Animal Welfare');
    expect(taken('Judiciary|Crime|Gun Violence Prevention', 'Background checks')).toBe(
      'Gun Violence Prevention',
    );
    expect(taken('Education K-12|Higher Education|Education', 'Student loans')).toBe('Higher Education');
  });
});

describe('a plain label', () => {
  it('in the very words of the topic comes before a wider one that covers more', () => {
    expect(taken('Medicare, Medicaid and Social Security|Medicare', 'Medicare')).toBe('Medicare');
    expect(taken('Energy and Climate|Taxes|Energy', 'Energy')).toBe('Energy');
  });

  it('comes before one with a word that may narrow it', () => {
    expect(taken('Highway Funding|Tax Reform|Taxes (General)', 'Sales tax', 'Taxes')).toBe('Taxes (General)');
    expect(taken('Immigration Reform|Immigration Issues', 'Immigration')).toBe('Immigration Issues');
  });

  it('for schools is the one for schools', () => {
    const rows = 'Higher Education|Education K-12|Student Contest|Trade|Other';
    expect(taken(rows, 'School funding', 'Education')).toBe('Education K-12');
    expect(taken(rows, 'Education')).toBeNull();
  });

  it('is not made of what brackets only give as an example of another subject', () => {
    expect(taken('Public Health (School Programs)|Trade', 'Education')).toBeNull();
    expect(taken('Environment (Wildlife, Water)|Trade', 'Wildlife')).toBe('Environment (Wildlife, Water)');
  });

  it('names more than a group of people beside another subject', () => {
    expect(taken('Child Adoption|Public Safety', 'Human trafficking')).toBe('Public Safety');
    expect(taken('Early Childhood|Other', 'Human trafficking', 'Children')).toBe('* Other');
  });
});

describe('legislation as such', () => {
  it.each([
    ['Budget|Legislation|Other', 'Legislation'],
    ['Budget|Legislation - General|General Comments', 'Legislation - General'],
    ['Budget|Comments on Legislation|Other', 'Comments on Legislation'],
    ['Budget|Legislative Issues|Other', 'Legislative Issues'],
    ['Budget|Legislature|Other', 'Legislature'],
    ['State Troopers|State Workers|Other', '* Other'],
    ['General Services|Federal Legislation|Other', '* Other'],
    ['Health Legislation|Private Legislation|Other', '* Other'],
  ])('%s', (rows, label) => {
    expect(taken(rows, 'State legislation', 'State bills')).toBe(label);
  });

  it('is not what a letter about a subject is about', () => {
    expect(taken('Legislation|Health|Other', 'Health legislation')).toBe('Health');
    expect(taken('Legislation|Trade|Other', 'Gun legislation')).toBe('* Other');
  });
});

it('rent is no matter of banks or of business', () => {
  expect(taken('Finance|Commerce and Economic Development|Other', 'Rent', 'Housing')).toBe('* Other');
});

describe('spellings', () => {
  it.each([
    ['Veterans\u2019 Affairs ', 'Veterans'],
    ['Gun Control\t', 'Guns'],
    ['Health-Care', 'Health'],
    ['Healthcare Issues', 'Health'],
    ['Telecomm', 'Telecommunications'],
    ['Tele-Communications', 'Telecommunications'],
    ['SOC. SECURITY / Social Security', 'Social Security'],
    ['Medicare & Medicaid', 'Medicare'],
    ['Environmental Policy', 'Environment'],
    ['Immigration & Border Security', 'Immigration'],
    ['Drugs-Prescription', 'Prescription drugs'],
    ['Education - Student Loans', 'Student loans'],
    ['Commerece', 'Commerce'],
    ['JUD', 'Judiciary'],
  ])('"%s" is %s', (label, topic) => {
    expect(taken(`Sports|${label}|Daylight Saving`, topic)).toBe(label);
  });

  it('matches an unknown subject by its own words', () => {
    expect(taken('Budget|Daylight Saving Time|Taxes', 'Daylight saving time')).toBe('Daylight Saving Time');
    expect(taken('Budget|Sunshine Time|Taxes', 'Daylight saving time')).toBeNull();
  });
});

describe('never', () => {
  it.each([
    ['Casework|Help with a Federal Agency|Flag Requests', 'Veterans'],
    ['Request Assistance - Veterans|Taxes', 'Veterans'],
    ['Service Academy Nominations|Grants|Internships', 'Defense', 'Education'],
    ['No Response Necessary|E-Newsletter|Private Legislation', 'Judiciary', 'Technology'],
    ['Capitol Tours|White House Tour|Scheduling Request', 'Congress', 'Executive branch'],
    ['No amnesty|Trade', 'Immigration'],
    ['Drugs|Trade', 'Prescription drugs'],
    ['Education K-12|Debt|Trade', 'Student loans'],
    ['Welfare|Security|Social Issues|Social Services', 'Social Security'],
    ['Passports|Trade', 'Immigration'],
    ['Chemical Safety|Trade', 'Environment'],
    ['Homeland Security|Trade', 'Data privacy'],
    ['National Guard|Trade', 'Veterans'],
  ])('%s', (rows, ...topics) => {
    expect(taken(rows, ...topics)).toBeNull();
  });

  it('takes no side that the letter does not take', () => {
    expect(taken('Pro Solar Power|Against Solar Power', 'Solar power')).toBeNull();
    expect(taken('Against Solar Power|Judiciary', 'Against Solar Power')).toBe('Against Solar Power');
    expect(
      taken('Opposition to Immigration Reform|Support for Immigration Reform|Judiciary|Other', 'Dreamers'),
    ).toBeNull();
  });

  it('chooses no placeholder and no disabled option', () => {
    const options = [
      { text: 'Select a topic', value: '', disabled: false },
      { text: 'Guns', value: 'g', disabled: true },
      { text: 'Other', value: 'o', disabled: true },
    ];
    expect(chooseTopic(options, ['Guns']).kind).toBe('none');
  });
});

describe('without a match', () => {
  it.each([
    ['Trade|Other', '* Other'],
    ['Trade|Other Issues', '* Other Issues'],
    ['Trade|General|Miscellaneous/Other', '* Miscellaneous/Other'],
    ['Trade|Other - Not Listed', '* Other - Not Listed'],
    ['Trade|Comment on Policy', '* Comment on Policy'],
    ['Trade|Insurance Other', null],
    ['Trade|Other help with agency', null],
    ['Trade|None', null],
    ['Trade|Other Requests', null],
  ])('%s', (rows, label) => {
    expect(taken(rows, 'Gun control')).toBe(label);
  });

  it('chooses a catch-all only with a topic', () => {
    expect(taken('Trade|Other')).toBeNull();
  });

  it('offers up to three nearest, and asks instead of choosing a catch-all next to parts of the subject', () => {
    const choice = chooseTopic(list('Trade|Education K-12|Head Start|Higher Education|Student Loans|Other'), [
      'Education',
    ]);
    expect(choice.kind).toBe('none');
    if (choice.kind !== 'none') return;
    expect(choice.nearest.map(({ text }) => text)).toEqual([
      'Education K-12',
      'Higher Education',
      'Student Loans',
    ]);
    expect(choice.nearest.map(({ index }) => index)).toEqual([1, 3, 4]);
  });
});

it('gives its reason', () => {
  const choice = chooseTopic(list(USUAL), ['Human trafficking']);
  expect(choice.kind === 'match' ? choice.why : '').toBe('"Human trafficking" is kept under "Judiciary"');
});

it('has no unknown kin', () => {
  expect(unknownKin()).toEqual([]);
});
