import { useState } from 'react';
import type { ConstituentKey } from '@/domain/constituent/constituent';
import { problemToTell } from '@/domain/constituent/problem-to-tell';
import { TextBox, type TextBoxProps } from '../shared/TextBox';
import { detailHint, detailLabel, prefixSuggestions, problemWords } from './detail-words';

interface DetailBoxProps {
  readonly detail: ConstituentKey;
  readonly text: string;
  readonly onDetail: (key: ConstituentKey, text: string) => void;
  readonly hint?: string | undefined;
}

/** The text box of one detail, checked as the person types. A problem is shown only when it is not premature. */
export function DetailBox({ detail, text, onDetail, hint }: DetailBoxProps) {
  // A text saved earlier counts as finished.
  const [hasLeft, setHasLeft] = useState(text !== '');
  const problem = problemToTell(detail, text, hasLeft);
  return (
    <TextBox
      label={detailLabel(detail)}
      value={text}
      onChange={(typed) => onDetail(detail, typed)}
      onBlur={() => setHasLeft(true)}
      hint={hint ?? (text === '' ? detailHint(detail) : undefined)}
      problem={problem && problemWords(problem)}
      {...HELP[detail]}
      // Only for this box: assistive technology announces a box with a datalist as a combobox.
      {...(detail === 'prefix' && { suggestions: prefixSuggestions() })}
    />
  );
}

type Help = Pick<TextBoxProps, 'autoComplete' | 'inputMode'>;

/** Autocomplete tokens of WHATWG HTML, so that the browser can offer the person's details. */
const HELP: Readonly<Record<ConstituentKey, Help>> = {
  prefix: { autoComplete: 'honorific-prefix' },
  firstName: { autoComplete: 'given-name' },
  lastName: { autoComplete: 'family-name' },
  closing: {},
  street: { autoComplete: 'address-line1' },
  street2: { autoComplete: 'address-line2' },
  city: { autoComplete: 'address-level2' },
  state: { autoComplete: 'address-level1' },
  zip: { autoComplete: 'postal-code', inputMode: 'numeric' },
  zip4: { inputMode: 'numeric' },
  county: {},
  phone: { autoComplete: 'tel', inputMode: 'tel' },
  email: { autoComplete: 'email', inputMode: 'email' },
};
