import Quill from 'quill';
import css from 'quill/dist/quill.snow.css?inline';
import { drawForm, style } from './shell.js';

style(css);
drawForm({ message: '<div class="field"><label>Message</label><div id="letter"></div></div>' });
const quill = new Quill('#letter', { theme: 'snow' });
globalThis.__widgets = () => ({ message: quill.getText(), shown: [quill.root.innerText] });
