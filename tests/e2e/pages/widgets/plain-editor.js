import { drawForm } from './shell.js';

drawForm({
  message:
    '<p id="caption">Message</p><div id="letter" contenteditable="true" role="textbox" aria-multiline="true" aria-labelledby="caption" style="min-height: 120px; border: 1px solid"></div>',
});
const letter = document.querySelector('#letter');
let heard = '';
letter.addEventListener('input', () => (heard = letter.innerText));
globalThis.__widgets = () => ({ message: heard, shown: [letter.innerText] });
