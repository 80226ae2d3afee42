import type { OutreachAnswer, OutreachOrder } from '@/domain/outreach/outreach-view';
import { askBackground } from './background-client';
import { outreachAnswerSchema } from './outreach-messages';
import { watchRaw } from './storage/raw-storage';

/** Asks about the outreach, or takes a step in it. Never throws. */
export async function askOutreach(order: OutreachOrder): Promise<OutreachAnswer> {
  return (await askBackground({ kind: 'outreach', order }, outreachAnswerSchema)) ?? { kind: 'failed' };
}

/** Calls back when what is kept of the outreach has changed. @returns what ends it */
export function watchOutreach(onChange: () => void): () => void {
  return watchRaw('outreach', onChange);
}
