import { useState } from 'react';
import { createRoot } from 'react-dom/client';

const EMPTY = {
  prefix: '',
  first: '',
  last: '',
  street: '',
  city: '',
  state: '',
  zip: '',
  email: '',
  topic: '',
  message: '',
  reply: '',
};

/**
 * Controlled boxes: what React did not hear of is gone at the next drawing. Where it is drawn anew, every change
 * gives the form another key: React throws all its controls away and makes others, with other ids.
 */
function ContactForm({ drawnAnew }) {
  const [{ values, version }, setState] = useState({ values: EMPTY, version: 0 });
  const set = (name) => (event) =>
    setState({ values: { ...values, [name]: event.target.value }, version: version + 1 });
  const id = (name) => (drawnAnew ? `${name}-${version}` : name);
  const held = (name) => ({ id: id(name), value: values[name], onChange: set(name) });
  const row = (name, label, control) => (
    <p>
      <label htmlFor={id(name)}>{label}</label> {control}
    </p>
  );
  const box = (name, label, type = 'text') => row(name, label, <input type={type} {...held(name)} />);
  const list = (name, label, options) =>
    row(
      name,
      label,
      <select {...held(name)}>
        <option value="">Choose one</option>
        {options.map((option) => (
          <option key={option}>{option}</option>
        ))}
      </select>,
    );
  return (
    <form key={drawnAnew ? version : 'kept'} onSubmit={(event) => event.preventDefault()}>
      {list('prefix', 'Prefix', ['Mr.', 'Ms.', 'Dr.'])}
      {box('first', 'First name')}
      {box('last', 'Last name')}
      {box('street', 'Street address')}
      {box('city', 'City')}
      {list('state', 'State', ['New Jersey', 'New York'])}
      {box('zip', 'ZIP code')}
      {box('email', 'Email address', drawnAnew ? 'email' : 'text')}
      {list('topic', 'Topic', ['Agriculture', 'Judiciary', 'Other'])}
      {row('message', 'Message', <textarea {...held('message')} />)}
      <fieldset>
        <legend>Would you like a response?</legend>
        {['Yes', 'No'].map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="reply"
              value={answer}
              checked={values.reply === answer}
              onChange={set('reply')}
            />{' '}
            {answer}
          </label>
        ))}
      </fieldset>
      <button type="submit">Send message</button>
      <output hidden>{JSON.stringify(values)}</output>
    </form>
  );
}

/** @param {boolean} drawnAnew at every change */
export function show(drawnAnew) {
  createRoot(document.getElementById('root')).render(<ContactForm drawnAnew={drawnAnew} />);
}
