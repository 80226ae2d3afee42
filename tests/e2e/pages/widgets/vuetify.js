import { createApp, ref } from 'vue';
import { createVuetify } from 'vuetify';
import { VSelect } from 'vuetify/components';
import css from 'vuetify/styles?inline';
import { drawForm, STATES, style, TOPICS } from './shell.js';

style(css);
drawForm({
  state:
    '<div id="in-state"><v-select v-model="state" :items="many" label="State" clearable></v-select></div>',
  topic: '<div id="in-topic"><v-select v-model="topic" :items="TOPICS" label="Topic"></v-select></div>',
});
const state = ref(null);
const topic = ref(null);
// More than are drawn at a time.
const many = [
  ...STATES.slice(0, 4),
  ...Array.from({ length: 40 }, (_, index) => `Territory ${index + 1}`),
  ...STATES.slice(4),
];
createApp({ setup: () => ({ state, topic, many, TOPICS }) })
  .use(createVuetify({ components: { VSelect } }))
  .mount('main');
const shown = (id) => document.querySelector(`#in-${id} .v-select__selection`)?.textContent ?? '';
globalThis.__widgets = () => ({
  state: state.value ?? '',
  topic: topic.value ?? '',
  shown: [shown('state'), shown('topic')],
});
