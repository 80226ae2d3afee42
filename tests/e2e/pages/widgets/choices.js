import Choices from 'choices.js';
import css from 'choices.js/public/assets/styles/choices.css?inline';
import { drawForm, STATES, select, style, TOPICS } from './shell.js';

style(css);
drawForm({ state: select('state', 'State', STATES), topic: select('topic', 'Topic', TOPICS) });
const state = new Choices('#state', { shouldSort: false });
const topic = new Choices('#topic', { searchEnabled: false, itemSelectText: '' });
const shown = (id) =>
  document.querySelector(`.choices:has(#${id}) .choices__list--single`)?.textContent ?? '';
globalThis.__widgets = () => ({
  state: state.getValue(true) ?? '',
  topic: topic.getValue(true) ?? '',
  shown: [shown('state'), shown('topic')],
});
