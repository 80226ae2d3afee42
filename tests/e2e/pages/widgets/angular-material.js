import '@angular/compiler';
import { Component, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatSelectModule } from '@angular/material/select';
import { bootstrapApplication } from '@angular/platform-browser';
import css from '../../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css?inline';
import { drawForm, STATES, style, TOPICS } from './shell.js';

style(css);
drawForm({ state: '<mat-state></mat-state>', topic: '<mat-topic></mat-topic>' });
const model = { state: signal(''), topic: signal('') };

function list(key, caption, texts) {
  class List {
    value = model[key];
    texts = texts;
  }
  return Component({
    selector: `mat-${key}`,
    imports: [FormsModule, MatFormFieldModule, MatSelectModule],
    template: `<mat-form-field><mat-label>${caption}</mat-label><mat-select [ngModel]="value()" (ngModelChange)="value.set($event)" name="${key}">@for (text of texts; track text) {<mat-option [value]="text">{{ text }}</mat-option>}</mat-select></mat-form-field>`,
  })(List);
}
for (const [key, caption, texts] of [
  ['state', 'State', STATES],
  ['topic', 'Topic', TOPICS],
]) {
  await bootstrapApplication(list(key, caption, texts));
}
const shown = (id) =>
  document.querySelector(`mat-${id} .mat-mdc-select-value-text`)?.textContent.trim() ?? '';
globalThis.__widgets = () => ({
  state: model.state(),
  topic: model.topic(),
  shown: [shown('state'), shown('topic')],
});
