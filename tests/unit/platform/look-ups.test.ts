import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { ALL_OFF } from '@/domain/look-ups';
import { deleteEverything } from '@/platform/data-file';
import { isLookUpOn, lookUpStates, noteLookUp, switchLookUpOff, switchLookUpOn } from '@/platform/look-ups';
import { lookUpsItem } from '@/platform/storage/items';
import { type FakePermissions, fakePermissions } from '@/tests/support/fake-permissions';

const HOST = 'https://www.govinfo.gov/*';
let permissions: FakePermissions;

beforeEach(() => {
  fakeBrowser.reset();
  permissions = fakePermissions();
});

describe('a look-up', () => {
  it('is off at first, and checking it does not prompt the person', async () => {
    expect(await lookUpStates()).toEqual(ALL_OFF);
    expect(permissions.asked).toEqual([]);
  });

  it('requests its one host before anything else, while the click still counts', async () => {
    const done = switchLookUpOn('bill-status');
    expect(permissions.asked).toEqual([HOST]);
    expect(await done).toBe(true);
    expect(await isLookUpOn('bill-status')).toBe(true);
    expect(await isLookUpOn('member-table')).toBe(false);
  });

  it('stays off if the permission is refused', async () => {
    permissions.answer = false;
    expect(await switchLookUpOn('bill-status')).toBe(false);
    expect((await lookUpsItem.load()).value).toEqual(ALL_OFF);
  });

  it('is off if the permission was revoked in the browser or was granted without being requested', async () => {
    await switchLookUpOn('bill-status');
    permissions.held.clear();
    expect(await isLookUpOn('bill-status')).toBe(false);
    expect((await lookUpStates())['bill-status'].on).toBe(false);
    await switchLookUpOff('bill-status');
    permissions.held.add(HOST);
    expect(await isLookUpOn('bill-status')).toBe(false);
  });

  it('drops the permission when it is switched off', async () => {
    await switchLookUpOn('bill-status');
    expect(permissions.held.has(HOST)).toBe(true);
    await switchLookUpOff('bill-status');
    expect(permissions.held.size).toBe(0);
    expect((await lookUpsItem.load()).value['bill-status'].on).toBe(false);
  });

  it('says when it was last used', async () => {
    await switchLookUpOn('bill-status');
    await noteLookUp('bill-status', new Date('2026-11-22T12:00:00Z'));
    expect((await lookUpStates())['bill-status']).toEqual({ on: true, lastUsed: '2026-11-22T12:00:00.000Z' });
  });

  it('is off and drops its permission when everything is deleted', async () => {
    await switchLookUpOn('bill-status');
    await deleteEverything();
    expect(permissions.held.size).toBe(0);
    expect(await lookUpStates()).toEqual(ALL_OFF);
  });
});
