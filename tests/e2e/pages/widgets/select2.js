import select2 from 'select2';
import css from 'select2/dist/css/select2.css?inline';
import jQuery from './global-jquery.js';
import { drawForm, STATES, select, style, TOPICS } from './shell.js';

style(css);
drawForm({ state: select('state', 'State', STATES), topic: select('topic', 'Topic', TOPICS) });
select2(window, jQuery);
jQuery('#state, #topic').select2({ width: '220px' });
const shown = (id) => document.querySelector(`#select2-${id}-container`)?.textContent ?? '';
globalThis.__widgets = () => ({
  state: jQuery('#state').val(),
  topic: jQuery('#topic').select2('data')[0]?.id ?? '',
  shown: [shown('state'), shown('topic')],
});
