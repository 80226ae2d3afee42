import type { OutreachAnswer, OutreachOrder } from '@/domain/outreach/outreach-view';
import type { OutreachService } from './outreach';

/** Does what a page of the extension asks. An exception in here is a bug: it ends as an answer. */
export async function answerOutreach(
  service: OutreachService,
  order: OutreachOrder,
): Promise<OutreachAnswer> {
  try {
    switch (order.kind) {
      case 'look':
        return { kind: 'view', view: await service.view(order.tabId) };
      case 'start':
        return await service.start(order);
      case 'step':
        return { kind: 'view', view: await service.step(order.step, order.officeId, order.tabId) };
      case 'stop':
        await service.stop();
        return { kind: 'view', view: null };
    }
  } catch {
    return { kind: 'failed' };
  }
}
