import { describe, expect, test } from 'vitest';
import { comparable } from '@/domain/form/plan/comparable-text';
import { alikePattern } from '@/domain/form/plan/same-text';
import type { FilledRole } from '@/domain/form/roles/field-role';
import { SAMPLE_CONSTITUENT } from '../../../../forms/sample-content';

const constituent = { ...SAMPLE_CONSTITUENT, zip: '12207', zip4: '1234' };

/** Whether a page that shows `now` shows what was wanted, as the page side compares. */
function same(role: FilledRole, wanted: string, now: string): boolean {
  const alike = alikePattern(role, wanted, constituent);
  return (
    comparable(now) === comparable(wanted) ||
    (alike !== null && new RegExp(`^(?:${alike})$`, 'u').test(comparable(now)))
  );
}

describe('the same text', () => {
  test.each<[FilledRole, string, string]>([
    ['given-name', 'Sample', ' SAMPLE '],
    ['given-name', 'O’Neil', "O'Neil"],
    ['given-name', 'José', 'JOSE\u0301'],
    ['name', 'Sample Q. Person Jr.', 'Sample Q Person Jr'],
    ['honorific-prefix', 'Ms.', 'MS'],
    ['message', 'a\r\nb ', 'a\nb'],
    ['message', 'a  b\u00a0c', 'a b c'],
    ['email', 'a+b@example.com', 'A+B@EXAMPLE.COM'],
    ['tel', '518-555-0143', '+1 (518) 555-0143'],
    ['tel', '518-555-0143', '1-518-555-0143'],
    ['tel', '518-555-0143', '5185550143'],
    ['tel', '518-555-0143', '(518) 555-0143 x_____'],
    ['tel', '518-555-0143', '+15185550143'],
    ['tel', '+1 518-555-0143', '(518) 555-0143'],
    ['tel-area-code', '518', '(518)'],
    ['address-level1', 'NY', 'New York'],
    ['address-level1', 'New York', 'N.Y.'],
    ['address-level1', 'DC', 'District of Columbia'],
    ['postal-code', '12207', '12207-1234'],
    ['postal-code', '12207', '122071234'],
    ['postal-code', '12207-1234', '12207'],
    ['postal-code-extension', '1234', '-1234'],
    ['address-line1', '100 Example Street', '100 EXAMPLE ST'],
    ['address-line1', '100 Example St.', '100 Example Street'],
    ['address-line1', '100 North Example Avenue', '100 N EXAMPLE AVE'],
    ['address-line1', '7 Sample Rd. N.W.', '7 SAMPLE ROAD NW'],
    ['address-line1', 'P.O. Box 12', 'PO BOX 12'],
    ['street-address', '45-17 21st Street\nApartment 4B', '45-17 21ST ST, APT 4B'],
    ['address-level2', 'St. Sample', 'SAINT SAMPLE'],
    ['county', 'Albany', 'ALBANY COUNTY'],
    ['country', 'US', 'United States'],
  ])('%s %j stands as %j', (role, wanted, now) => expect(same(role, wanted, now)).toBe(true));

  test.each<[FilledRole, string, string]>([
    ['email', 'a+b@example.com', 'ab@example.com'],
    ['email', 'a.b@example.com', 'ab@example.com'],
    ['email', 'a_b-c@example.com', 'ab-c@example.com'],
    ['given-name', 'Mary-Ann', 'MaryAnn'],
    ['given-name', 'Mary-Ann', 'Mary Ann'],
    ['family-name', "O'Neil", 'ONeil'],
    ['family-name', 'José', 'Jose'],
    ['family-name', 'Sample', 'Sampl'],
    ['given-name', 'Al', 'A.L'],
    ['tel', '518-555-0143', '518-555-014'],
    ['tel', '518-555-0143', '518-555-01433'],
    ['tel', '518-555-0143', '+5185550143'],
    ['tel', '518-555-0143', '2-518-555-0143'],
    ['tel-area-code', '518', '1518'],
    ['address-level1', 'NY', 'New Jersey'],
    ['address-level1', 'VA', 'West Virginia'],
    ['postal-code', '12207', '12207-5678'],
    ['postal-code', '12207', '12208'],
    ['address-line1', '45-17 21st Street', '4517 21st Street'],
    ['address-line1', '45-17 21st Street', '45 17 21st Street'],
    ['address-line1', '10 1/2 Sample Street', '10 12 Sample Street'],
    ['address-line1', '100 N Example Street', '100 S Example Street'],
    ['address-line1', '100 Example Street', '100 Example'],
    ['address-line1', '100 Example Street', '100 Example Ave'],
    ['address-line2', '# 4-B', '4B'],
    ['address-level2', 'Winston-Sample', 'Winston Sample'],
    ['address-level2', 'Menands', 'ALBANY'],
    ['message', 'Dear Senator', 'Dear Sen'],
    ['message', 'I do not; I never did', 'I do not I never did'],
    ['subject', 'S. 1693', 'S 1693'],
  ])('%s %j does not stand as %j', (role, wanted, now) => expect(same(role, wanted, now)).toBe(false));
});
