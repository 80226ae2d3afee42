import { fakeBrowser } from 'wxt/testing/fake-browser';

/** Fake host permissions with a fixed answer to the prompt. */
export interface FakePermissions {
  /** Hosts that are granted now. */
  readonly held: Set<string>;
  /** Hosts that were requested, in order. */
  readonly asked: string[];
  /** The person's answer to the prompt. */
  answer: boolean;
}

/** Installs them in the fake browser. */
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
