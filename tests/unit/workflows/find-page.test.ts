import { describe, expect, it } from 'vitest';
import { findPage, LOOK_AGAIN } from '@/workflows/find-page';
import { contactForm, control, FakeFrame, FakePage } from './fake-page';
import { FakePorts } from './fake-ports';

const TAB = 1;

describe('findPage', () => {
  it('takes a form that already exists at once', async () => {
    const page = new FakePage([new FakeFrame(0, contactForm())]);
    const ports = new FakePorts(page);
    expect(await findPage(ports, TAB, 8_000)).toMatchObject({
      kind: 'found',
      page: { frame: { frameId: 0 } },
    });
    expect([page.reads, ports.waited]).toEqual([1, 0]);
  });

  it('waits for a late form, and for all of it', async () => {
    const frame = new FakeFrame(0, []);
    const page = new FakePage([frame]);
    const whole = contactForm();
    page.beforeRead = (number) => {
      if (number === 4) frame.controls = whole.slice(0, 3).concat(whole.slice(4));
      if (number === 5) frame.controls = whole;
    };
    const search = await findPage(new FakePorts(page), TAB, 8_000);
    expect(search.kind === 'found' && search.page.form.fields).toBe(whole.length);
    expect(page.reads).toBe(6);
  });

  it('gives up after its time limit, and says whether there are other forms', async () => {
    const frame = new FakeFrame(0, []);
    const page = new FakePage([frame]);
    const ports = new FakePorts(page);
    expect(await findPage(ports, TAB, 2_000)).toMatchObject({ kind: 'no-form', otherForms: false });
    expect([ports.waited, page.reads]).toEqual([2_000, 2_000 / LOOK_AGAIN + 1]);
    frame.controls = [control('Search this site', { type: 'search' })];
    expect(await findPage(ports, TAB, 0)).toMatchObject({ kind: 'no-form', otherForms: true });
  });

  it('finds the form in a frame, and prefers it to a ZIP gate in the page around it', async () => {
    const gate = new FakeFrame(0, [control('ZIP Code', { required: true })]);
    const form = new FakeFrame(5, contactForm());
    const search = await findPage(new FakePorts(new FakePage([gate, form])), TAB, 0);
    expect(search).toMatchObject({
      kind: 'found',
      page: { frame: { frameId: 5 }, form: { kind: 'contact-form' } },
    });
  });

  it('takes the outermost of two equal forms', async () => {
    const frames = [new FakeFrame(5, contactForm()), new FakeFrame(0, contactForm())];
    const search = await findPage(new FakePorts(new FakePage(frames)), TAB, 0);
    expect(search.kind === 'found' && search.page.frame.frameId).toBe(0);
  });

  it('says at once that a page cannot be read', async () => {
    const page = new FakePage([]);
    page.refused = 'browser-page';
    expect(await findPage(new FakePorts(page), TAB, 8_000)).toEqual({
      kind: 'not-readable',
      why: 'browser-page',
    });
    expect(page.reads).toBe(1);
  });
});
