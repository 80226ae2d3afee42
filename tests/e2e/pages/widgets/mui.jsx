import { Autocomplete, FormControl, InputLabel, MenuItem, Select, TextField } from '@mui/material';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { drawForm, STATES, TOPICS } from './shell.js';

drawForm({ state: '<div id="in-state"></div>', topic: '<div id="in-topic"></div>' });
const model = { state: '', topic: '' };

function State() {
  const [value, setValue] = useState(null);
  model.state = value ?? '';
  return (
    <Autocomplete
      options={STATES}
      value={value}
      onChange={(_, one) => setValue(one)}
      sx={{ width: 240 }}
      renderInput={(params) => <TextField {...params} label="State" />}
    />
  );
}
function Topic() {
  const [value, setValue] = useState('');
  model.topic = value;
  return (
    <FormControl sx={{ width: 240 }}>
      <InputLabel id="topic-label">Topic</InputLabel>
      <Select
        labelId="topic-label"
        id="topic"
        label="Topic"
        value={value}
        onChange={({ target }) => setValue(target.value)}
      >
        {TOPICS.map((text) => (
          <MenuItem key={text} value={text}>
            {text}
          </MenuItem>
        ))}
      </Select>
    </FormControl>
  );
}
createRoot(document.querySelector('#in-state')).render(<State />);
createRoot(document.querySelector('#in-topic')).render(<Topic />);
globalThis.__widgets = () => ({
  ...model,
  shown: [
    document.querySelector('#in-state input').value,
    document.querySelector('#topic').textContent.replace('\u200b', ''),
  ],
});
