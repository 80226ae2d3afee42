import { i18n } from '#i18n';
import { followedPage } from '@/page/followed-page';
import { type FormSession, openFormSession } from '@/page/form-session';
import { pageWords } from '@/page/visible-text';
import { claimFrame } from '@/platform/filler-marker';
import { type FollowRequest, hearFrameRequests, tellOfFrame } from '@/platform/messages/frame';

/** Wires the form filler, in a web page or in the extension's practice page. */
export function runFormFiller(): void {
  const session = openFormSession(document);
  const followed = followedPage(
    document,
    () => tellOfFrame('office-button-pressed'),
    () => tellOfFrame('stop-here'),
  );
  if (!claimFrame({ controlOf: session.controlOf, standIn: followed.standIn })) return;
  hearFrameRequests({
    read: () => ({ ...session.read(), document: performance.timeOrigin }),
    apply: ({ plan }) => session.apply(plan),
    undo: () => session.undo(),
    'look-into': async ({ refs }) => {
      await session.lookInto(refs);
      return { done: true };
    },
    follow: ({ note, press, lasts }) => {
      followed.follow({
        note: note ? { text: i18n.t('note.goesOn'), button: i18n.t('note.stop') } : null,
        form: formToWatch(session, press),
        lasts,
      });
      return { done: true };
    },
    unfollow: () => {
      followed.unfollow();
      return { done: true };
    },
    words: () => ({ words: pageWords(document) }),
  });
}

function formToWatch(
  session: FormSession,
  press: FollowRequest['press'],
): HTMLFormElement | null | 'any' | undefined {
  if (press === null) return undefined;
  return press === 'any' ? 'any' : session.formOf(press);
}
