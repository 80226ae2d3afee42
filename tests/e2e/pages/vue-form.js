import { createApp } from 'vue';

const TEMPLATE = `
<form @submit.prevent>
  <p><label for="prefix">Prefix</label> <select id="prefix" v-model="prefix"><option disabled value="">Choose</option><option v-for="one in ['Mr.', 'Ms.', 'Dr.']">{{ one }}</option></select></p>
  <p><label for="first">First name</label> <input id="first" v-model="first"></p>
  <p><label for="last">Last name</label> <input id="last" v-model.lazy="last"></p>
  <p><label for="street">Street address</label> <input id="street" v-model.trim="street"></p>
  <p><label for="city">City</label> <input id="city" v-model="city"></p>
  <p><label for="state">State</label> <select id="state" v-model="state"><option v-for="one in states" :value="one">{{ one.name }}</option></select></p>
  <p><label for="zip">ZIP code</label> <input id="zip" v-model="zip"></p>
  <p><label for="email">Email address</label> <input id="email" type="email" v-model="email"></p>
  <p><label for="topic">Topic</label> <select id="topic" v-model="topic"><option value="">Choose one</option><option v-for="one in ['Agriculture', 'Judiciary', 'Other']">{{ one }}</option></select></p>
  <p v-if="topic"><label for="subject">Subject</label> <input id="subject" v-model="subject"></p>
  <p><label for="message">Message</label> <textarea id="message" v-model="message"></textarea></p>
  <fieldset>
    <legend>How should we answer?</legend>
    <label><input type="checkbox" id="respond" v-model="respond"> I would like a response</label>
    <label><input type="checkbox" id="news" v-model="news"> Send me your newsletter</label>
  </fieldset>
  <fieldset>
    <legend>Do you want a reply to this message?</legend>
    <label v-for="one in ['Yes', 'No']"><input type="radio" name="reply" :value="one" v-model="reply"> {{ one }}</label>
  </fieldset>
  <button type="submit">Send message</button>
  <output hidden>{{ JSON.stringify($data) }}</output>
</form>`;

createApp({
  template: TEMPLATE,
  data: () => ({
    prefix: '',
    first: '',
    last: '',
    street: '',
    city: '',
    state: null,
    states: [{ name: 'New Jersey' }, { name: 'New York' }],
    zip: '',
    email: '',
    topic: '',
    subject: '',
    message: '',
    respond: false,
    news: false,
    reply: '',
  }),
}).mount('#root');
