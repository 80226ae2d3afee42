import jQuery from './global-jquery.js';
import 'chosen-js';
import css from 'chosen-js/chosen.css?inline';
import { drawForm, STATES, select, style, TOPICS } from './shell.js';

style(css);
drawForm({ state: select('state', 'State', STATES), topic: select('topic', 'Topic', TOPICS, '') });
jQuery('#state, #topic').chosen({ width: '220px' });
const shown = (id) => document.querySelector(`#${id}_chosen .chosen-single span`)?.textContent ?? '';
globalThis.__widgets = () => ({
  state: jQuery('#state').val(),
  topic: jQuery('#topic').val(),
  shown: [shown('state'), shown('topic')],
});
