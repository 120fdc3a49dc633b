import { TELL } from '../../outbound/channel.ts';
import { CHANGED } from '../link.ts';
import { awaitGuard } from './late.ts';
import { meeting } from './meeting.ts';
import { makePartner } from './partner.ts';

/** The corner of the browser's API that starting needs. */
export interface PartnerApi {
  sendMessage(message: { type: 'guarded' | 'send-guard' }): Promise<unknown>;
  onMessage: { addListener(listener: (message: unknown) => void): void };
}

/**
 * Starts the partner of this frame's guard, unless the person does not want one on this site: then the page gets its own
 * functions back, and keeps them until it is loaded again.
 */
export async function startPartner(api: PartnerApi): Promise<void> {
  const meet = meeting();
  await awaitGuard(() => api.sendMessage({ type: 'send-guard' }));
  const { lent } = meet;
  if (!lent) return;
  let left = false;

  async function look(): Promise<void> {
    if (left || (await api.sendMessage({ type: 'guarded' })) !== false) return;
    left = true;
    meet.partner?.leave();
    delete meet.partner;
    lent?.element.dispatchEvent(new Event(TELL.leave));
  }
  api.onMessage.addListener((message) => {
    if ((message as { type?: unknown } | null)?.type === CHANGED.type) void look().catch(() => {});
  });
  await look();
  if (!left) meet.partner ??= makePartner(lent);
}
