import { i18n } from '#i18n';
import { type FollowedPage, followedPage } from '@/page/followed-page';
import { type FormSession, openFormSession } from '@/page/form-session';
import { pageWords } from '@/page/visible-text';
import { claimFrame } from '@/platform/filler-marker';
import { tellBackground } from '@/platform/frame-notices';
import { type FrameRequest, hearRequests } from '@/platform/frame-requests';
import type { FollowRequest, FrameProtocol } from '@/platform/messages';

/** Wiring of what reads and fills a page: one of the web's, or the practice page of the extension. */
export function runFormFiller(): void {
  const session = openFormSession(document);
  const followed = followedPage(
    document,
    () => tellBackground({ kind: 'office-button-pressed' }),
    () => tellBackground({ kind: 'stop-here' }),
  );
  if (!claimFrame({ controlOf: session.controlOf, standIn: followed.standIn })) return;
  hearRequests((request) => answer(session, followed, request));
}

async function answer(
  session: FormSession,
  followed: FollowedPage,
  request: FrameRequest,
): Promise<FrameProtocol[FrameRequest['kind']]['answer']> {
  switch (request.kind) {
    case 'read':
      return { ...session.read(), document: performance.timeOrigin };
    case 'apply':
      return session.apply(request.plan);
    case 'undo':
      return session.undo();
    case 'follow':
      followed.follow({
        note: request.note ? { text: i18n.t('note.goesOn'), button: i18n.t('note.stop') } : null,
        form: formToWatch(session, request.press),
        lasts: request.lasts,
      });
      return { done: true };
    case 'words':
      return { words: pageWords(document) };
    case 'unfollow':
      followed.unfollow();
      return { done: true };
  }
}

function formToWatch(
  session: FormSession,
  press: FollowRequest['press'],
): HTMLFormElement | null | 'any' | undefined {
  if (press === null) return undefined;
  return press === 'any' ? 'any' : session.formOf(press);
}
