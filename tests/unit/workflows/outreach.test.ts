import { describe, expect, it } from 'vitest';
import { EMPTY_CONSTITUENT } from '@/domain/constituent/constituent';
import type { OfficeFillOutcome } from '@/workflows/outreach-ports';
import { FakeOutreach, GATE, IN, ORDER, PRESIDENT, report, SENATOR, SITE_ONLY } from './fake-outreach';
import { letterIdOf, PLAIN_LETTER, STALE_LETTER } from './fake-ports';

const never = <T>() => new Promise<T>(() => {});

/** An outreach whose first page was opened. */
async function started() {
  const world = new FakeOutreach();
  const service = world.worker();
  expect((await service.start(ORDER)).kind).toBe('started');
  return { world, service };
}

/** The same with the first form filled and its record noted. */
async function filled() {
  const { world, service } = await started();
  world.arrive(world.tab);
  await service.tabLoaded(world.tab);
  world.records = [world.record(SENATOR)];
  await service.noteReceipt(world.record(SENATOR), world.tab);
  expect(world.state(SENATOR)).toBe('filled');
  return { world, service };
}

describe('an outreach', () => {
  it('opens the first form and fills it once, when its page has loaded', async () => {
    const { world, service } = await started();
    expect([...world.browser.values()].map(({ address }) => address)).toEqual([
      'https://www.testcase.senate.gov/contact',
    ]);
    await service.tabLoaded(world.tab + 1);
    expect(world.fills).toEqual([]);
    world.arrive(world.tab);
    await Promise.all([service.tabLoaded(world.tab), service.tabLoaded(world.tab), world.pass()]);
    await service.tabLoaded(world.tab);
    expect(world.fills).toMatchObject([{ tabId: world.tab, officeId: SENATOR, letterId: PLAIN_LETTER.id }]);
    expect(world.state(SENATOR)).toBe('filled');
    expect(world.browser.size).toBe(1);
  });

  it('does not mistake a new tab’s initial empty page for the office’s', async () => {
    const { world, service } = await started();
    await service.tabLoaded(world.tab);
    expect(world.fills).toEqual([]);
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills).toHaveLength(1);
  });

  it('notices a page that loaded before its tab was recorded', async () => {
    const { world } = await started();
    world.arrive(world.tab);
    await world.pass();
    expect(world.fills).toHaveLength(1);
  });

  it('looks at a page that never finishes loading', async () => {
    const { world } = await started();
    for (let seconds = 0; seconds < 21; seconds += 1) await world.pass(1_000);
    expect(world.fills).toHaveLength(1);
  });

  it('waits while a new tab goes from its empty page to the office’s', async () => {
    const { world, service } = await started();
    world.browser.set(world.tab, { address: 'about:blank', state: 'complete' });
    await service.tabLoaded(world.tab);
    await service.view(null);
    await world.pass();
    expect(world.state(SENATOR)).toBe('opened');
    world.browser.set(world.tab, { address: 'https://www.testcase.senate.gov/contact', state: 'loading' });
    for (let seconds = 0; seconds < 5; seconds += 1) await world.pass(1_000);
    expect(world.state(SENATOR)).toBe('opened');
    world.arrive(world.tab);
    await world.pass();
    expect(world.fills).toHaveLength(1);
  });

  it('moves from form to form only when the person clicks, and ends', async () => {
    const { world, service } = await filled();
    expect(world.browser.size).toBe(1);
    await service.noteSent(world.record(SENATOR));
    expect(world.state(SENATOR)).toBe('sent');
    expect(world.browser.size).toBe(1);

    await service.step('open', SITE_ONLY, null);
    expect(world.browser.get(world.tab)?.address).toBe('https://paulatestcase.house.gov');
    expect(world.state(SITE_ONLY)).toBe('find-form');
    await service.step('skip', SITE_ONLY, null);
    await service.step('open', PRESIDENT, null);
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    await world.pass(2_000);
    expect(world.state(PRESIDENT)).toBe('no-access');
    expect(world.fills).toHaveLength(1);
    // The person's click there grants access, and the ordinary fill reports its receipt.
    await service.noteReceipt(world.record(PRESIDENT, 'r3'), world.tab);
    expect(world.state(PRESIDENT)).toBe('filled');
    const view = await service.step('sent', PRESIDENT, null);
    expect(view?.items.map(({ state }) => state)).toEqual(['sent', 'skipped', 'sent']);
    await service.stop();
    expect(await service.view(null)).toBeNull();
  });

  it('fills the form that the person goes to if only the site is known', async () => {
    const { world, service } = await filled();
    await service.step('open', SITE_ONLY, null);
    const { tab } = world;
    world.arrive(tab);
    await service.tabLoaded(tab);
    expect(world.fills, 'nothing on the first page of the site').toHaveLength(1);
    world.fill = async () => ({ kind: 'no-form' });
    world.arrive(tab, 'https://paulatestcase.house.gov/about');
    await service.tabLoaded(tab);
    expect(world.state(SITE_ONLY)).toBe('find-form');
    world.arrive(tab, 'https://www.example.com/contact');
    await service.tabLoaded(tab);
    world.arrive(tab, 'https://www.testcase.senate.gov/contact');
    await service.tabLoaded(tab);
    expect(world.fills, 'no other office, no other site').toHaveLength(2);
    world.fill = async () => GATE;
    world.arrive(tab, 'https://paulatestcase.house.gov/zip-check');
    await service.tabLoaded(tab);
    expect(world.state(SITE_ONLY)).toBe('opened');
    await service.noteReceipt(world.record(SITE_ONLY, 'r2'), tab);
    expect(world.state(SITE_ONLY)).toBe('filled');
    await service.tabLoaded(tab);
    expect(world.fills).toHaveLength(3);
  });

  it.each<[string, OfficeFillOutcome]>([
    ['no-form', { kind: 'no-form' }],
    ['other-office', { kind: 'other-office' }],
    ['letter-open', { kind: 'unresolved', placeholders: ['< Foo >'] }],
    ['stale-bill', { kind: 'ask-stale-bill' }],
    ['page-changed', { kind: 'page-changed' }],
    ['page-missing', { kind: 'not-readable', why: 'no-access' }],
    ['failed', { kind: 'failed' }],
    ['message-left', { kind: 'filled', report: report('kept-text'), goesOn: false }],
  ])('needs the person: %s', async (why, outcome) => {
    const { world, service } = await started();
    world.fill = async () => outcome;
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.state(SENATOR)).toBe(why);
    expect((await service.view(world.tab))?.items[0]).toMatchObject({ why, here: true, hasTab: true });
  });

  it('does not fill a tab that the person navigated elsewhere', async () => {
    for (const address of ['https://www.example.com/', 'https://paulatestcase.house.gov/contact']) {
      const { world, service } = await started();
      world.arrive(world.tab, address);
      await service.tabLoaded(world.tab);
      await world.pass(2_000);
      expect(world.fills, address).toEqual([]);
      expect(world.state(SENATOR)).toMatch(/other-office|no-access/);
      world.arrive(world.tab, 'https://www.testcase.senate.gov/contact');
      await service.tabLoaded(world.tab);
      expect(world.fills, 'not by itself when it comes back').toEqual([]);
    }
  });

  it('leaves an unfinished fill to the person, and still accepts its message later', async () => {
    const { world, service } = await started();
    world.fill = async () => GATE;
    const first = world.tab;
    world.arrive(first);
    await service.tabLoaded(first);
    world.visits.set(first, { goesOnUntil: world.base.clock.date() + 60_000 } as never);
    expect((await service.view(null))?.items[0]?.state).toBe('opened');
    await service.step('open', PRESIDENT, null);
    expect(world.state(SENATOR)).toBe('unfinished');
    await service.noteReceipt(world.record(SENATOR), first);
    expect(world.state(SENATOR)).toBe('filled');
  });

  it('asks if a form of several pages does not continue', async () => {
    const { world, service } = await started();
    world.fill = async () => GATE;
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect((await service.view(null))?.items[0]).toMatchObject({ state: 'needs-you', why: 'unfinished' });
  });

  it('asks about a closed tab, before and after the message was filled in', async () => {
    const before = await started();
    before.world.browser.clear();
    await before.service.tabClosed(before.world.tab);
    expect(before.world.state(SENATOR)).toBe('tab-gone');
    const after = await filled();
    after.world.browser.clear();
    await after.service.tabClosed(after.world.tab);
    expect(after.world.state(SENATOR)).toBe('sent-unknown');
    expect((await after.service.view(null))?.items[0]).toMatchObject({ hasTab: false });
    await after.service.step('sent', SENATOR, null);
    expect(after.world.records[0]?.sent).not.toBeNull();
    expect(after.world.state(SENATOR)).toBe('sent');
  });

  it('opens a page again only when the person clicks, and keeps the earlier fill', async () => {
    const { world, service } = await filled();
    await service.tabClosed(world.tab);
    world.browser.clear();
    await service.step('open', SENATOR, null);
    expect(world.state(SENATOR)).toBe('opened');
    expect((await service.view(null))?.items[0]?.state).toBe('opened');
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills).toHaveLength(2);
    expect(world.state(SENATOR)).toBe('filled');
  });

  it('never reopens a filled or sent form, and opens none twice at once', async () => {
    const { world, service } = await filled();
    await service.step('open', SENATOR, null);
    await service.noteSent(world.record(SENATOR));
    await service.step('open', SENATOR, null);
    expect(world.browser.size).toBe(1);
    await Promise.all([service.step('open', PRESIDENT, null), service.step('open', PRESIDENT, null)]);
    expect(world.browser.size).toBe(2);
  });

  it('shows a tab, skips and stops, which end the fills in progress', async () => {
    const { world, service } = await started();
    await service.step('show', SENATOR, null);
    expect(world.shown).toEqual([world.tab]);
    await service.step('skip', SENATOR, null);
    expect(world.ended).toEqual([world.tab]);
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills).toEqual([]);
    await service.stop();
    expect(world.ended).toEqual([world.tab, world.tab]);
    expect(world.tabs).toEqual([]);
    expect(await service.step('open', PRESIDENT, null)).toBeNull();
    expect(world.browser.size).toBe(1);
  });

  it('waits for the person after a fill is undone', async () => {
    const { world, service } = await filled();
    await service.noteUndo(world.tab);
    expect(world.state(SENATOR)).toBe('undone');
    expect((await service.view(null))?.items[0]?.why).toBe('undone');
  });

  it('opens nothing if the browser does not store the queue', async () => {
    const world = new FakeOutreach();
    world.takes = false;
    expect(await world.worker().start(ORDER)).toEqual({ kind: 'not-kept' });
    expect(world.browser.size).toBe(0);
  });

  it('says so if a page cannot be opened', async () => {
    const world = new FakeOutreach();
    world.opens = false;
    await world.worker().start(ORDER);
    expect(world.state(SENATOR)).toBe('not-opened');
  });
});

describe('before the first page', () => {
  it('an incomplete letter is named and goes to nobody', async () => {
    const world = new FakeOutreach();
    world.base.constituent = { ...world.base.constituent, closing: '' };
    expect(await world.worker().start({ ...ORDER, acknowledged: true })).toEqual({
      kind: 'unresolved',
      placeholders: ['< Your Closing >'],
    });
    expect(world.kept).toBeNull();
  });

  it('questions are asked once', async () => {
    const world = new FakeOutreach();
    world.records = [{ ...world.record(SENATOR), letterId: STALE_LETTER.id }];
    world.base.constituent = { ...world.base.constituent, state: 'TX', email: '' };
    const order = { ...ORDER, letterId: STALE_LETTER.id };
    const service = world.worker();
    const asked = await service.start(order);
    expect(asked).toMatchObject({
      kind: 'ask',
      questions: {
        stale: { kind: 'congress-over' },
        missing: ['email'],
        otherState: [SENATOR, SITE_ONLY],
        otherChamber: [],
        written: [{ officeId: SENATOR, sent: false }],
      },
    });
    expect(world.browser.size).toBe(0);
    expect((await service.start({ ...order, acknowledged: true })).kind).toBe('started');
    // Acknowledged once, for all offices.
    expect(world.base.settings.staleBillAcknowledged).toEqual([STALE_LETTER.id]);
  });

  it('a missing letter or missing offices start nothing', async () => {
    const world = new FakeOutreach();
    const service = world.worker();
    expect(await service.start({ ...ORDER, letterId: letterIdOf('gone') })).toEqual({ kind: 'failed' });
    expect(await service.start({ ...ORDER, officeIds: [] })).toEqual({ kind: 'failed' });
  });

  it('an outreach under way is shown, not restarted; a finished one is replaced', async () => {
    const { world, service } = await filled();
    const again = await service.start({ ...ORDER, acknowledged: true });
    expect(again).toMatchObject({ kind: 'started', view: { items: [{ state: 'filled' }, {}, {}] } });
    expect(world.browser.size).toBe(1);
    for (const officeId of ORDER.officeIds) await service.step('skip', officeId, null);
    await world.pass(1_000);
    await service.start({ ...ORDER, acknowledged: true });
    expect(world.state(SENATOR)).toBe('opened');
    expect(world.browser.size).toBe(2);
  });

  it('missing details are named, and nothing is filled', async () => {
    const world = new FakeOutreach();
    world.base.constituent = EMPTY_CONSTITUENT;
    expect((await world.worker().start(ORDER)).kind).toBe('unresolved');
  });
});

describe('a background that was stopped', () => {
  it('before the tab was recorded: the person is asked, and nothing is filled', async () => {
    const world = new FakeOutreach();
    const { open } = world.ports.browserTabs;
    Object.assign(world.ports.browserTabs, {
      open: async (address: string) => {
        await open(address);
        return never<number>();
      },
    });
    void world.worker().start(ORDER);
    await world.pass();
    expect(world.state(SENATOR)).toBe('opened');
    const service = world.worker();
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills).toEqual([]);
    expect((await service.view(null))?.items[0]?.why).toBe('tab-gone');
  });

  it('while the page was loading: its load wakes the next background, which fills it', async () => {
    const { world } = await started();
    const service = world.worker();
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills).toHaveLength(1);
    expect(world.state(SENATOR)).toBe('filled');
  });

  it('while the page was loading, and its load was missed: the next look picks it up', async () => {
    const { world } = await started();
    const service = world.worker();
    world.arrive(world.tab);
    await service.view(null);
    await world.pass();
    expect(world.state(SENATOR)).toBe('filled');
  });

  it('in the middle of a fill: the person is asked, and it is not filled again by itself', async () => {
    const { world, service } = await started();
    world.fill = () => never();
    world.arrive(world.tab);
    void service.tabLoaded(world.tab);
    await world.pass();
    expect(world.fills).toHaveLength(1);
    const next = world.worker();
    await next.tabLoaded(world.tab);
    expect((await next.view(null))?.items[0]?.why).toBe('interrupted');
    expect(world.fills).toHaveLength(1);
  });

  it('on a page before the form: nothing started there, and the form is filled when it appears', async () => {
    const { world, service } = await filled();
    await service.step('open', SITE_ONLY, null);
    const { tab } = world;
    const { officeOf } = world.ports.offices;
    world.ports.offices.officeOf = () => never();
    world.arrive(tab, 'https://paulatestcase.house.gov/about');
    void service.tabLoaded(tab);
    await world.pass();
    world.ports.offices.officeOf = officeOf;
    const next = world.worker();
    await next.view(null);
    expect(world.state(SITE_ONLY)).toBe('find-form');
    world.fill = async () => GATE;
    world.arrive(tab, 'https://paulatestcase.house.gov/zip-check');
    await next.tabLoaded(tab);
    expect(world.state(SITE_ONLY)).toBe('opened');
  });

  it('between the fill and its record in the queue: the receipts decide', async () => {
    const { world, service } = await started();
    world.fill = () => never();
    world.arrive(world.tab);
    void service.tabLoaded(world.tab);
    await world.pass();
    world.records = [world.record(SENATOR)];
    const next = world.worker();
    expect((await next.view(null))?.items[0]?.state).toBe('filled');
    world.records = world.records.map((one) => ({ ...one, sent: { at: '2026-01-02T05:00:00.000Z' } }));
    expect((await world.worker().view(null))?.items[0]?.state).toBe('sent');
  });

  it('between two forms: the queue continues', async () => {
    const { world } = await filled();
    await world.worker().noteSent(world.record(SENATOR));
    await world.worker().step('open', PRESIDENT, null);
    await world.pass(2_000);
    world.arrive(world.tab);
    await world.worker().tabLoaded(world.tab);
    expect((await world.worker().view(null))?.items.map(({ state, why }) => why ?? state)).toEqual([
      'sent',
      'next',
      'no-access',
    ]);
  });
});

describe('a browser that was restarted', () => {
  it('asks about opened and filled forms, and fills neither by itself', async () => {
    const opened = await started();
    const first = opened.world.restart();
    opened.world.browser.set(opened.world.tab, {
      address: 'https://www.testcase.senate.gov/contact',
      state: 'complete',
    });
    await first.tabLoaded(opened.world.tab);
    expect((await first.view(opened.world.tab))?.items[0]).toMatchObject({ why: 'tab-gone', here: false });
    expect(opened.world.fills).toEqual([]);

    const after = await filled();
    const second = after.world.restart();
    const view = await second.view(null);
    expect(view?.items.map(({ state, why }) => why ?? state)).toEqual(['sent-unknown', 'next', 'next']);
    await second.step('open', SITE_ONLY, null);
    expect(after.world.browser.size).toBe(1);
    expect(after.world.fills).toHaveLength(1);
  });

  it('keeps forms known to be sent', async () => {
    const { world, service } = await filled();
    await service.noteSent(world.record(SENATOR));
    expect((await world.restart().view(null))?.items[0]?.state).toBe('sent');
  });
});

it('distinguishes the confirmation of another letter from this one’s', async () => {
  const { world, service } = await started();
  await service.noteSent({ ...world.record(SENATOR), letterId: letterIdOf('other') });
  expect(world.state(SENATOR)).toBe('opened');
  world.fill = async () => IN;
  await service.noteReceipt({ ...world.record(SENATOR), officeId: null }, world.tab + 5);
  expect(world.state(SENATOR), 'a form that does not say whose it is, in another tab').toBe('opened');
  await service.noteReceipt({ ...world.record(SENATOR), officeId: null }, world.tab);
  expect(world.state(SENATOR)).toBe('filled');
});

const DAY = 86_400_000;

describe('a clock that is set back by a day in the middle', () => {
  it('no longer fills by itself in a tab opened before: the person is asked', async () => {
    const { world, service } = await started();
    world.base.setBack = DAY;
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills).toEqual([]);
    expect((await service.view(null))?.items[0]).toMatchObject({ state: 'needs-you', why: 'unfinished' });
    await service.step('open', SENATOR, null);
    world.arrive(world.tab);
    await service.tabLoaded(world.tab);
    expect(world.fills, 'by the person’s own press').toHaveLength(1);
  });

  it('still knows its own records: filled and sent forms are not offered again', async () => {
    const { world, service } = await started();
    world.fill = () => never();
    world.arrive(world.tab);
    void service.tabLoaded(world.tab);
    await world.pass();
    world.base.setBack = DAY;
    world.records = [{ ...world.record(SENATOR), sent: { at: '2026-01-01T05:00:00.000Z' } }];
    expect((await world.worker().view(null))?.items[0]?.state).toBe('sent');
  });
});

describe('an update of the extension in the middle', () => {
  it('continues from stored data, and asks about tabs that it does not know', async () => {
    const { world } = await filled();
    // Chromium keeps storage.session through an update; some versions of Firefox do not.
    for (const tabs of [world.tabs, []]) {
      world.tabs = tabs;
      const updated = world.worker();
      await updated.tabLoaded(world.tab);
      expect(world.fills).toHaveLength(1);
      const state = tabs.length > 0 ? 'filled' : 'sent-unknown';
      const view = await updated.view(null);
      expect(view?.items.map((item) => item.why ?? item.state)).toEqual([state, 'next', 'next']);
    }
    await world.worker().step('sent', SENATOR, null);
    await world.worker().step('open', PRESIDENT, null);
    expect(world.state(SENATOR)).toBe('sent');
    expect(world.browser.size).toBe(2);
  });
});
