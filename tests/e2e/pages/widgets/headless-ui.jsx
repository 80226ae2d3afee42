import { Field, Label, Listbox, ListboxButton, ListboxOption, ListboxOptions } from '@headlessui/react';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { drawForm, STATES, TOPICS } from './shell.js';

drawForm({ state: '<div id="in-state"></div>', topic: '<div id="in-topic"></div>' });
const model = { state: '', topic: '' };

function List({ id, caption, texts }) {
  const [value, setValue] = useState('');
  model[id] = value;
  return (
    <Field>
      <Label>{caption}</Label>
      <Listbox name={id} value={value} onChange={setValue}>
        <ListboxButton style={{ width: 220 }}>{value || `Choose a ${caption.toLowerCase()}`}</ListboxButton>
        <ListboxOptions anchor="bottom">
          {texts.map((text) => (
            <ListboxOption key={text} value={text}>
              {text}
            </ListboxOption>
          ))}
        </ListboxOptions>
      </Listbox>
    </Field>
  );
}
createRoot(document.querySelector('#in-state')).render(<List id="state" caption="State" texts={STATES} />);
createRoot(document.querySelector('#in-topic')).render(<List id="topic" caption="Topic" texts={TOPICS} />);
globalThis.__widgets = () => ({
  ...model,
  shown: ['state', 'topic'].map((id) =>
    document.querySelector(`#in-${id} button`).textContent.replace(/^Choose.*/, ''),
  ),
});
