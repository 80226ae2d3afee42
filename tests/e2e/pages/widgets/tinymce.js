import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/themes/silver';
import 'tinymce/plugins/lists';
import css from 'tinymce/skins/ui/oxide/skin.css?inline';
import { drawForm, style } from './shell.js';

style(css);
drawForm({});
await tinymce.init({
  selector: '#message',
  license_key: 'gpl',
  skin: false,
  content_css: false,
  plugins: 'lists',
  height: 260,
});
globalThis.__widgets = () => ({
  message: tinymce.activeEditor.getContent(),
  shown: [tinymce.activeEditor.getBody().innerText],
});
