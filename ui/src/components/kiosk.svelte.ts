// Whether the window is turned to customers: then nothing but the question is shown, whatever the address says.
import { call } from '../engine/call';
import type { KioskDraft } from '../engine/types/KioskDraft';
import type { KioskState } from '../engine/types/KioskState';

class Kiosk {
  state = $state.raw<KioskState | null>(null);
  locked = $derived(this.state?.locked ?? false);

  async read(): Promise<void> {
    this.state = await call<KioskState>('kiosk_state');
  }

  /** Turns the window to customers. */
  async lock(draft: KioskDraft): Promise<void> {
    await call('lock_kiosk', { draft });
    await this.read();
  }

  async unlock(key: string): Promise<void> {
    await call('unlock_kiosk', { key });
    await this.read();
  }
}

export const kiosk = new Kiosk();
