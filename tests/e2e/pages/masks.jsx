import { InputMask } from '@react-input/mask';
import Cleave from 'cleave.js';
import 'cleave.js/dist/addons/cleave-phone.us';
import IMask from 'imask';
import Inputmask from 'inputmask';
import intlTelInput from 'intl-tel-input/intlTelInputWithUtils';
import $ from 'jquery';
import 'jquery-mask-plugin';
import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';

/**
 * A form whose phone box has the mask that the address names (`?imask`). `__state()` tells what the box shows and what
 * the library says it holds.
 */
const chosen = location.search.slice(1);
let held = () => '';

function ReactMask({ mask, showMask }) {
  const [value, setValue] = useState(showMask ? mask : '');
  held = () => value;
  return (
    <InputMask
      id="phone"
      mask={mask}
      replacement={{ _: /\d/ }}
      showMask={showMask}
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  );
}

const REACT = {
  react: { mask: '(___) ___-____' },
  'react-code': { mask: '+1 (___) ___-____' },
  'react-blank': { mask: '+1 (___) ___-____', showMask: true },
};

const root = createRoot(document.getElementById('root'));
flushSync(() =>
  root.render(
    <form onSubmit={(event) => event.preventDefault()}>
      <p>
        <label htmlFor="first">First name</label> <input id="first" />
      </p>
      <p>
        <label htmlFor="last">Last name</label> <input id="last" />
      </p>
      <p>
        <label htmlFor="email">Email</label> <input id="email" />
      </p>
      <p>
        <label htmlFor="phone">Phone</label>{' '}
        {REACT[chosen] ? <ReactMask {...REACT[chosen]} /> : <input id="phone" />}
      </p>
      <p>
        <label htmlFor="message">Message</label> <textarea id="message" />
      </p>
      <button type="submit">Send</button>
    </form>,
  ),
);

const box = document.getElementById('phone');

const imask = (options) => {
  const mask = IMask(box, options);
  held = () => mask.unmaskedValue;
};
const inputmask = (mask, options) => {
  Inputmask(mask, options).mask(box);
  held = () => box.inputmask.unmaskedvalue();
};
const jquery = (mask, options) => {
  $(box).mask(mask, options);
  held = () => $(box).cleanVal();
};
const cleave = (options) => {
  const mask = new Cleave(box, options);
  held = () => mask.getRawValue();
};
const intl = (options, value = '') => {
  box.value = value;
  const input = intlTelInput(box, options);
  held = () => input.getNumber();
};

const MASKS = {
  imask: () => imask({ mask: '(000) 000-0000' }),
  'imask-code': () => imask({ mask: '+{1} (000) 000-0000' }),
  'imask-blank': () => imask({ mask: '+{1} (000) 000-0000', lazy: false }),
  inputmask: () => inputmask('(999) 999-9999'),
  'inputmask-code': () => inputmask('+1 (999) 999-9999', { clearIncomplete: true }),
  'inputmask-blank': () => {
    inputmask('+1 (999) 999-9999', { clearMaskOnLostFocus: false });
    // In Firefox it draws its blanks only now.
    box.focus();
    box.blur();
  },
  jquery: () => jquery('(000) 000-0000'),
  'jquery-code': () => jquery('+1 (000) 000-0000', { clearIfNotMatch: true }),
  cleave: () => cleave({ phone: true, phoneRegionCode: 'US' }),
  'cleave-code': () => cleave({ prefix: '+1', blocks: [2, 3, 3, 4], delimiters: [' ', '-', '-'] }),
  intl: () => intl({ initialCountry: 'us' }),
  'intl-none': () => intl({}),
  'intl-code': () => intl({ initialCountry: 'us', nationalMode: false }, '+1'),
  'intl-apart': () => intl({ initialCountry: 'us', separateDialCode: true, strictMode: true }),
};
MASKS[chosen]?.();

globalThis.__state = () => [box.value, held()];
