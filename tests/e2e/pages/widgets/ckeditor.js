import { Bold, ClassicEditor, Essentials, Heading, Italic, Paragraph } from 'ckeditor5';
import css from 'ckeditor5/ckeditor5.css?inline';
import { drawForm, style } from './shell.js';

style(css);
drawForm({});
const editor = await ClassicEditor.create(document.querySelector('#message'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Heading, Bold, Italic],
  toolbar: ['undo', 'redo', '|', 'heading', 'bold', 'italic'],
});
globalThis.__widgets = () => ({
  message: editor.getData(),
  shown: [document.querySelector('.ck-editor__editable').innerText],
});
