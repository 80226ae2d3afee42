// @vitest-environment happy-dom
import '@/tests/support/real-words';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, test } from 'vitest';
import { DetailBox } from '@/components/constituent/DetailBox';
import { CONSTITUENT_KEYS, type ConstituentKey } from '@/domain/constituent/constituent';

function Box({ detail, first = '' }: { readonly detail: ConstituentKey; readonly first?: string }) {
  const [text, setText] = useState(first);
  return <DetailBox detail={detail} text={text} onDetail={(_, typed) => setText(typed)} />;
}

test('names that others rely on', () => {
  render(CONSTITUENT_KEYS.map((key) => <Box key={key} detail={key} />));
  const names = [
    'First name',
    'Last name',
    'Closing',
    'Street address',
    'City',
    'State',
    'ZIP code',
    'Email',
    'Phone',
  ];
  for (const name of names) expect(screen.getByRole('textbox', { name })).toBeDefined();
});

test("a problem is shown as the box's description when the person leaves it, and disappears when fixed", async () => {
  render(<Box detail="zip" />);
  const box = screen.getByRole('textbox', { name: 'ZIP code' });
  await userEvent.type(box, '0110');
  expect(box.getAttribute('aria-invalid')).toBeNull();
  await userEvent.tab();
  expect(box.getAttribute('aria-invalid')).toBe('true');
  const words = document.getElementById(box.getAttribute('aria-describedby') ?? '');
  expect(words?.textContent).toBe('A ZIP code is five digits, or nine with ZIP+4.');
  await userEvent.type(box, '3');
  expect(box.getAttribute('aria-invalid')).toBeNull();
  expect(screen.queryByText(/five digits/)).toBeNull();
});

test('an earlier problem is shown from the start', () => {
  render(<Box detail="email" first="sample" />);
  expect(screen.getByText('An email address has an @ in it.')).toBeDefined();
});
