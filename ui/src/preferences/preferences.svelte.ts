// The owner's choices that every screen follows: language, calendar, digits, currency, week and theme.
import { call, onChanged } from '../engine/call';
import type { Settings } from '../engine/contract';
import { texts } from '../texts/texts.svelte';

const UNTIL_READ: Settings = {
  language: 'en',
  calendar: 'gregorian',
  digits: 'latin',
  currency: 'eur',
  default_country: 'GB',
  first_weekday: 'monday',
  appearance: 'system',
  start_with_session: false,
  keep_in_tray: true,
  quiet_hours: false,
  quiet_from: '22:00',
  quiet_to: '08:00',
  day_starts_at: '09:00',
  birthday_days_ahead: 0,
  business_hours: [[], [], [], [], [], [], []],
  holidays: 'none',
  closed_day_moves: { call: 'leave', visit: 'leave', message: 'leave', task: 'leave', birthday: 'leave' },
  case_warning_percent: 75,
  case_check_days: 3,
  rating_rest_days: 90,
  backup_folder: '',
  shop_name: '',
  messages_paused: false,
  message_gap_days: 7,
  message_unknown_consent: false,
  message_way_out_email: '',
  message_way_out_sms: '',
  sms_part_price: 0,
  welcomed: true,
};

class Preferences {
  /** All that is set. */
  settings = $state.raw<Settings>(UNTIL_READ);
  language = $derived(this.settings.language);
  calendar = $derived(this.settings.calendar);
  digits = $derived(this.settings.digits);
  currency = $derived(this.settings.currency);
  firstWeekday = $derived(this.settings.first_weekday);
  appearance = $derived(this.settings.appearance);
  country = $derived(this.settings.default_country);
  direction = $derived<'rtl' | 'ltr'>(this.language === 'fa' ? 'rtl' : 'ltr');

  /** Reads the choices and keeps following them; resolves once the words of the language are there. */
  async follow(): Promise<void> {
    onChanged(['settings'], () => void this.#read());
    await this.#read();
  }

  /** Shows the screens with these choices; the language's words are fetched before anything changes. */
  async show(settings: Settings): Promise<void> {
    await texts.speak(settings.language, settings.digits);
    this.settings = settings;
    const root = document.documentElement;
    root.lang = settings.language;
    root.dir = this.direction;
    if (settings.appearance === 'system') delete root.dataset.theme;
    else root.dataset.theme = settings.appearance;
    localStorage.setItem('daftar-first-paint', `${settings.language} ${settings.appearance}`);
  }

  /** Keeps changed choices in the book and shows the screens with them. Throws an `EngineError`. */
  async save(changes: Partial<Settings>): Promise<void> {
    await this.show(await call<Settings>('save_settings', { changes }));
  }

  async #read(): Promise<void> {
    await this.show(await call<Settings>('get_settings'));
  }
}

export const preferences = new Preferences();
