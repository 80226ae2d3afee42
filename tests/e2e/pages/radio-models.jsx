import '@angular/compiler';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { bootstrapApplication } from '@angular/platform-browser';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { mount } from 'svelte';
import { createApp } from 'vue';
import RadioForm from './RadioForm.svelte';

/**
 * The same form in the framework that the address names (`?svelte`). `__model()` is the answer that the framework would
 * send.
 */
const root = document.getElementById('root');

const CAPTIONS = [
  ['first', 'First name', 'input'],
  ['last', 'Last name', 'input'],
  ['email', 'Email', 'input'],
  ['message', 'Message', 'textarea'],
];
const BOXES = CAPTIONS.map(
  ([id, caption, tag]) =>
    `<p><label for="${id}">${caption}</label> <${tag} id="${id}">${tag === 'input' ? '' : `</${tag}>`}</p>`,
).join('');
const template = (radios) =>
  `<form method="post" action="/send">${BOXES}<fieldset><legend>Would you like a response?</legend>${radios}</fieldset><button type="submit">Send</button></form>`;

function ReactForm() {
  const [reply, setReply] = useState('');
  globalThis.__model = () => reply;
  return (
    <form method="post" action="/send">
      {CAPTIONS.map(([id, caption, Tag]) => (
        <p key={id}>
          <label htmlFor={id}>{caption}</label> <Tag id={id} />
        </p>
      ))}
      <fieldset>
        <legend>Would you like a response?</legend>
        {['Yes', 'No'].map((answer) => (
          <label key={answer}>
            <input
              type="radio"
              name="reply"
              value={answer}
              checked={reply === answer}
              onChange={() => setReply(answer)}
            />{' '}
            {answer}
          </label>
        ))}
      </fieldset>
      <button type="submit">Send</button>
    </form>
  );
}

const FRAMEWORKS = {
  react: () => createRoot(root).render(<ReactForm />),
  vue: () => {
    const app = createApp({
      data: () => ({ reply: '' }),
      template: template(
        `<label v-for="answer in ['Yes', 'No']"><input type="radio" name="reply" :value="answer" v-model="reply"> {{ answer }}</label>`,
      ),
    }).mount(root);
    globalThis.__model = () => app.reply;
  },
  svelte: () => mount(RadioForm, { target: root }),
  angular: async () => {
    root.innerHTML = '<x-form></x-form>';
    const App = Component({
      selector: 'x-form',
      imports: [FormsModule],
      template: template(
        '<label><input type="radio" name="reply" value="Yes" [(ngModel)]="reply"> Yes</label> <label><input type="radio" name="reply" value="No" [(ngModel)]="reply"> No</label>',
      ),
    })(
      class {
        reply = '';
        constructor() {
          globalThis.__model = () => this.reply;
        }
      },
    );
    await bootstrapApplication(App);
  },
};
FRAMEWORKS[location.search.slice(1)]?.();
