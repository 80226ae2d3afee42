import { beforeEach, describe, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hasOfficeAccess, OFFICE_ORIGINS, requestOfficeAccess } from '@/platform/host-access';
import permissions from '../../build/permissions.json';
import { type FakePermissions, fakePermissions } from '../../support/fake-permissions';

describe('access to the sites of offices', () => {
  let fake: FakePermissions;
  beforeEach(() => {
    fakeBrowser.reset();
    fake = fakePermissions();
  });

  test('is for the hosts that the manifest declares', () => {
    expect([...OFFICE_ORIGINS].sort()).toEqual(permissions['firefox-mv3'].host_permissions);
  });

  test('is missing if one host is missing', async () => {
    expect(await hasOfficeAccess()).toBe(false);
    fake.held.add('https://*.senate.gov/*');
    expect(await hasOfficeAccess()).toBe(false);
    fake.held.add('https://*.house.gov/*');
    expect(await hasOfficeAccess()).toBe(true);
  });

  test('is requested from the person, who may refuse', async () => {
    fake.answer = false;
    expect(await requestOfficeAccess()).toBe(false);
    expect(fake.asked).toEqual(OFFICE_ORIGINS);
    fake.answer = true;
    expect(await requestOfficeAccess()).toBe(true);
    expect(await hasOfficeAccess()).toBe(true);
  });
});
