import { fakeBrowser } from 'wxt/testing/fake-browser';

/** The browser's permissions for hosts, as a person answers its question. */
export interface FakePermissions {
  /** Hosts that are allowed now. */
  readonly held: Set<string>;
  /** Hosts that were asked for, in order. */
  readonly asked: string[];
  /** What the person answers. */
  answer: boolean;
}

/** Puts them into the fake browser. */
export function fakePermissions(): FakePermissions {
  const fake: FakePermissions = { held: new Set(), asked: [], answer: true };
  const event = { addListener: () => {}, removeListener: () => {} };
  Object.assign(fakeBrowser.permissions, {
    onAdded: event,
    onRemoved: event,
    contains: async ({ origins }: { origins: string[] }) => origins.every((one) => fake.held.has(one)),
    request: async ({ origins }: { origins: string[] }) => {
      fake.asked.push(...origins);
      if (fake.answer) for (const one of origins) fake.held.add(one);
      return fake.answer;
    },
    remove: async ({ origins }: { origins: string[] }) => {
      for (const one of origins) fake.held.delete(one);
      return true;
    },
  });
  return fake;
}
