import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import Select from 'react-select';
import { drawForm, STATES, TOPICS } from './shell.js';

const options = (texts) => texts.map((text) => ({ value: text.toLowerCase(), label: text }));
drawForm({ state: '<div id="in-state"></div>', topic: '<div id="in-topic"></div>' });
const model = { state: '', topic: '' };

function List({ id, caption, texts, searchable }) {
  const [value, setValue] = useState(null);
  model[id] = value?.value ?? '';
  return (
    <div>
      <label htmlFor={id}>{caption}</label>
      <Select
        inputId={id}
        name={id}
        options={options(texts)}
        value={value}
        onChange={setValue}
        isClearable={searchable}
        isSearchable={searchable}
      />
    </div>
  );
}
createRoot(document.querySelector('#in-state')).render(
  <List id="state" caption="State" texts={STATES} searchable />,
);
createRoot(document.querySelector('#in-topic')).render(
  <List id="topic" caption="Topic" texts={TOPICS} searchable={false} />,
);
const shown = (id) => document.querySelector(`#in-${id} [class*=singleValue]`)?.textContent ?? '';
globalThis.__widgets = () => ({ ...model, shown: [shown('state'), shown('topic')] });
