// The days that the calendar shows, and the day it stands on.
import { call } from '../../engine/call';
import type { CalendarDay } from '../../engine/types/CalendarDay';
import type { CalendarRange } from '../../engine/types/CalendarRange';
import { clock } from '../../format/show.svelte';
import { preferences } from '../../preferences/preferences.svelte';
import { monthOf, rangeOf, stepped, VIEWS, type View } from './ranges';

/** The most entries of a day that each view asks for. */
const MOST: Record<View, number> = { month: 10, week: 100, day: 500, agenda: 50 };
const KEPT = 'daftar-calendar-view';

const isView = (text: string | null): text is View => VIEWS.some((view) => view === text);

export class CalendarPages {
  view = $state<View>('month');
  /** The day that the focus stands on. */
  day = $state(clock.today);
  /** The day around which the days are shown. */
  anchor = $state(clock.today);
  days = $state.raw<CalendarDay[]>([]);
  range = $derived(
    rangeOf(this.view, this.anchor, { calendar: preferences.calendar, firstWeekday: preferences.firstWeekday }),
  );
  #asked = 0;

  /** Shows what an address asks for, else the view that was shown last. */
  take(query: URLSearchParams): void {
    const [view, day] = [query.get('view') ?? localStorage.getItem(KEPT), query.get('day')];
    if (isView(view)) this.view = view;
    if (day && /^\d{4}-\d{2}-\d{2}$/.test(day)) this.go(day);
  }

  show(view: View, day: string = this.day): void {
    this.view = view;
    this.go(day);
    localStorage.setItem(KEPT, view);
  }

  step(pages: number): void {
    this.go(stepped(this.view, this.anchor, pages, preferences.calendar));
  }

  /** Shows the days around one, and stands on it. */
  go(day: string): void {
    [this.day, this.anchor] = [day, day];
  }

  /** Stands on a day; the days shown follow when it is not among those that the view is about. */
  stand(day: string): void {
    const { from, to } = this.view === 'month' ? monthOf(this.anchor, preferences.calendar) : this.range;
    this.day = day;
    if (day < from || day > to) this.anchor = day;
  }

  /** Reads the days of the range; a later question overtakes an earlier one. */
  async read(narrow: boolean): Promise<void> {
    const asked = (this.#asked += 1);
    const { from, to } = this.range;
    const most = narrow && this.view !== 'day' ? MOST.agenda : MOST[this.view];
    const { days } = await call<CalendarRange>('calendar', { from_on: from, to_on: to, most });
    if (asked === this.#asked) this.days = days;
  }

  at(iso: string): CalendarDay {
    return this.days.find(({ on }) => on === iso) ?? { on: iso, closed: [], entries: [], more: 0 };
  }
}
