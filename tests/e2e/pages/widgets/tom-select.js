import TomSelect from 'tom-select';
import css from 'tom-select/dist/css/tom-select.css?inline';
import { drawForm, STATES, select, style, TOPICS } from './shell.js';

style(css);
drawForm({ state: select('state', 'State', STATES), topic: select('topic', 'Topic', TOPICS) });
const state = new TomSelect('#state', {});
const topic = new TomSelect('#topic', { controlInput: null });
const shown = (one) => one.control.querySelector('.item')?.textContent ?? '';
globalThis.__widgets = () => ({
  state: state.getValue(),
  topic: topic.getValue(),
  shown: [shown(state), shown(topic)],
});
