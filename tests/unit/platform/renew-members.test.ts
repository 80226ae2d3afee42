import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALL_OFF } from '@/domain/look-ups';
import { MEMBERS_ADDRESS, memberSource, renewMembers } from '@/platform/members';
import { lookUpsItem, memberTableItem } from '@/platform/storage/items';
import { fakePermissions } from '@/tests/support/fake-permissions';
import { SAMPLE_PUBLISHED, sampleTableData } from '@/tests/unit/domain/congress/sample-directory';

const today = '2026-11-22';
const answer = (text: string) => vi.fn(async (_: string, __: object) => ({ kind: 'text', text }) as const);
const whole = JSON.stringify(SAMPLE_PUBLISHED);

beforeEach(() => {
  fakeBrowser.reset();
  fakePermissions().held.add('https://unitedstates.github.io/*');
});

const switchOn = () =>
  lookUpsItem.change(() => ({ ...ALL_OFF, 'member-table': { on: true, lastUsed: null } }));

describe('renewMembers', () => {
  it('requests nothing while it is switched off', async () => {
    const ask = answer(whole);
    const renewal = await renewMembers(memberSource(sampleTableData()), today, ask);
    expect([renewal, ask.mock.calls]).toEqual([{ kind: 'refused', why: 'off' }, []]);
  });

  it('stores a complete list, uses it at once, and notes the time of the request', async () => {
    await switchOn();
    const source = memberSource(sampleTableData());
    expect((await source.directory())?.date).toBe('2026-06-15');
    const ask = answer(whole);
    expect(await renewMembers(source, today, ask)).toEqual({ kind: 'renewed', date: today });
    expect(ask.mock.calls).toEqual([[MEMBERS_ADDRESS, expect.anything()]]);
    expect((await source.directory())?.date).toBe(today);
    expect((await lookUpsItem.load()).value['member-table'].lastUsed).not.toBeNull();
  });

  it('stores nothing of a list that is incomplete or does not arrive', async () => {
    await switchOn();
    const source = memberSource(sampleTableData());
    const half = JSON.stringify(SAMPLE_PUBLISHED.slice(0, 4));
    expect(await renewMembers(source, today, answer(half))).toEqual({ kind: 'refused', why: 'seats-gone' });
    expect(await renewMembers(source, today, answer('no'))).toEqual({ kind: 'refused', why: 'not-valid' });
    const silent = async () => ({ kind: 'failed', why: 'no-answer' }) as const;
    expect(await renewMembers(source, today, silent)).toEqual({ kind: 'refused', why: 'no-answer' });
    expect((await memberTableItem.load()).value).toEqual({ table: null });
  });
});
