import { describe, expect, it, test } from 'vitest';
import type { FormSnapshot } from '@/domain/form/read/form-snapshot';
import { damaged } from '@/tests/unit/platform/sample-snapshot';
import { describePage, lookAtPage } from '@/workflows/look-at-page';
import type { PagePort, ReadResult } from '@/workflows/ports';
import { catchUp, fillActiveForm } from '@/workflows/visit';
import { contactForm, control, FakeFrame, FakePage } from './fake-page';
import { FakePorts, PLAIN_LETTER } from './fake-ports';

const TAB = 1;
/** The view that the popup gets. */
const look = async (ports: FakePorts) => lookAtPage(ports, TAB, await catchUp(ports, TAB));

describe('lookAtPage', () => {
  it('describes the form, the recognized fields and the missing details, and writes nothing', async () => {
    const frame = new FakeFrame(0, [
      ...contactForm(),
      control('ZIP Code', { required: true }),
      control('City'),
    ]);
    const ports = new FakePorts(new FakePage([frame]));
    ports.constituent = { ...ports.constituent, zip: '0110', email: '' };
    expect(await look(ports)).toEqual({
      kind: 'contact-form',
      host: 'www.example.senate.gov',
      office: null,
      otherState: null,
      recognised: 7,
      fields: 7,
      missing: [
        { key: 'zip', required: true },
        { key: 'email', required: false },
        { key: 'city', required: false },
      ],
      messageLimit: null,
      report: null,
      goesOn: false,
    });
    expect(frame.applied).toEqual([]);
  });

  it('shows the report of the last fill, but not for a document loaded since', async () => {
    const page = new FakePage([new FakeFrame(0, contactForm())]);
    const ports = new FakePorts(page);
    await fillActiveForm(ports, { tabId: TAB, letterId: PLAIN_LETTER.id, acknowledged: false });
    expect(await look(ports)).toMatchObject({ report: { fields: { length: 5 } } });
    page.documents = [new FakeFrame(0, contactForm())];
    expect(await look(ports)).toMatchObject({ report: null });
  });

  it('names a ZIP gate', async () => {
    const frame = new FakeFrame(0, [control('ZIP Code', { required: true })]);
    expect(await look(new FakePorts(new FakePage([frame])))).toMatchObject({ kind: 'zip-gate' });
  });

  it('distinguishes a page with other forms from one without forms', async () => {
    const search = new FakeFrame(0, [control('Search this site', { type: 'search' })]);
    expect(await look(new FakePorts(new FakePage([search])))).toEqual({
      kind: 'no-form',
      host: 'www.example.senate.gov',
      why: 'other-forms',
      goesOn: false,
    });
    expect(await look(new FakePorts(new FakePage([])))).toEqual({
      kind: 'no-form',
      host: '',
      why: 'nothing',
      goesOn: false,
    });
  });

  it('says that a page cannot be read', async () => {
    const page = new FakePage([]);
    page.refused = 'browser-page';
    expect(await look(new FakePorts(page))).toEqual({ kind: 'not-readable', why: 'browser-page' });
  });
});

function reading(read: () => Promise<ReadResult>) {
  const refuse = () => {
    throw new Error('nothing but reading');
  };
  const page = new Proxy({ read } as unknown as PagePort, {
    get: (target, name) => (name === 'read' ? target.read : refuse),
  });
  return new FakePorts(page);
}

test('describes every frame that was read, and does nothing else to the page', async () => {
  const snapshot = damaged('control', { label: 'Welcome, Sample Constituent' }) as FormSnapshot;
  const frames = [0, 7].map((frameId) => ({ frameId, snapshot, milliseconds: 1, fresh: true, document: 1 }));
  const found = await describePage(
    reading(async () => ({ kind: 'read', frames })),
    1,
    '0.1.0',
  );
  expect(found.kind).toBe('report');
  if (found.kind !== 'report') return;
  expect(found.text.match(/^Page: /gm)).toHaveLength(2);
  expect(found.text).not.toMatch(/Constituent/);
});

test('says when there is nothing to describe', async () => {
  expect(
    await describePage(
      reading(async () => ({ kind: 'not-readable', why: 'browser-page' })),
      1,
      '0.1.0',
    ),
  ).toEqual({ kind: 'not-readable' });
  expect(
    await describePage(
      reading(() => Promise.reject(new Error('gone'))),
      1,
      '0.1.0',
    ),
  ).toEqual({
    kind: 'not-readable',
  });
});
