// Today's lines and what follows a finished one.
import { describe, expect, it } from 'vitest';
import type { Birthday } from '../../engine/types/Birthday';
import type { CustomerLine } from '../../engine/types/CustomerLine';
import type { Reminder } from '../../engine/types/Reminder';
import type { Today } from '../../engine/types/Today';
import { dueCount, greetingOf, linesOf, occasionOf, partsOf } from './lines';
import { dayOfNext, nextKindOf, talkOf, whenAfter, writingOf, type NextEntry } from './next-step';

const ona: CustomerLine = { id: 7, name: 'Ona', phone: '+37061234567', last_interaction: null };
const reminder = (id: number, due_on: string): Reminder => ({
  id,
  occurrence_id: id * 10,
  customer: ona,
  kind: 'call',
  title: 'Call',
  note: '',
  assignee: '',
  due_on,
  moved_from_on: null,
  due_time: null,
  snoozed_until_at: null,
  repeat: null,
  state: 'open',
  handled_at: null,
  created_at: 0,
});
const birthday = (falls_on: string, handled_at: number | null = null): Birthday => ({
  customer: ona,
  falls_on,
  calendar: 'gregorian',
  turns: 40,
  handled_at,
  snoozed_until_at: null,
  anniversary: null,
});
const TODAY = '2026-11-21';
const today: Today = {
  on: TODAY,
  overdue: [reminder(1, '2026-11-19')],
  today: [reminder(2, TODAY)],
  next_days: [reminder(3, '2026-11-24')],
  birthdays: [birthday(TODAY), { ...birthday(TODAY, 5), customer: { ...ona, id: 8 } }],
  next_birthdays: [birthday('2026-11-23')],
  belated_birthdays: [birthday('2026-11-19')],
  silent: Array.from({ length: 7 }, (_, place) => ({
    customer: { ...ona, id: 20 + place },
    touch: { wanted_days: 30, last_contact_at: 0, silent_days: 40, health: 'overdue' as const },
  })),
  cases: [],
  counts: { overdue: 250, today: 1, next_days: 1, birthdays: 1, silent: 7, cases: 0 },
};

describe("today's work", () => {
  it('is one list: overdue, due, birthdays not yet greeted, the days ahead', () => {
    const lines = linesOf(today);
    expect(lines.map(({ key }) => key)).toEqual([
      'reminder-10',
      'reminder-20',
      'birthday-7-2026-11-19',
      'birthday-7-2026-11-21',
      'birthday-7-2026-11-23',
      'silent-20',
      'silent-21',
      'silent-22',
      'silent-23',
      'silent-24',
      'reminder-30',
    ]);
    expect(partsOf(lines).map(({ part, lines: { length } }) => [part, length])).toEqual([
      ['overdue', 1],
      ['due', 1],
      ['birthdays', 3],
      ['silent', 5],
      ['soon', 1],
    ]);
  });

  it('shows a few who have gone silent, and all of them when asked', () => {
    const silent = (all: boolean) => linesOf(today, all).filter(({ part }) => part === 'silent').length;
    expect([silent(false), silent(true)]).toEqual([5, 7]);
  });

  it('tells an anniversary from the birthday of the same day, and what it is', () => {
    const wedding = { ...birthday(TODAY), turns: 10, anniversary: { field_id: 3, label: 'Wedding' } };
    const keys = linesOf({ ...today, birthdays: [birthday(TODAY), wedding] }).map(({ key }) => key);
    expect(keys).toContain('birthday-7-2026-11-21');
    expect(keys).toContain('anniversary-3-7-2026-11-21');
    expect(occasionOf(wedding)).toContain('Wedding');
    expect([greetingOf(wedding), greetingOf(birthday(TODAY))].map((link) => link.includes('ready=birthday'))).toEqual([false, true]);
  });

  it('counts all that has come, also what is too much to list', () => expect(dueCount(today)).toBe(253));
});

describe('the next step', () => {
  const entry: NextEntry = { kind: 'call', said: '', when: 'none', picked: null, nextKind: null, title: 'Call again', assignee: 'Rasa ' };

  it('is a day of the calendar in use', () => {
    const on = (when: NextEntry['when'], calendar: 'gregorian' | 'jalali' = 'gregorian') =>
      dayOfNext({ when, picked: '2027-01-05' }, TODAY, calendar);
    expect([on('none'), on('tomorrow'), on('week'), on('month'), on('month', 'jalali'), on('pick')]).toEqual([
      null,
      '2026-11-22',
      '2026-11-28',
      '2026-12-21',
      '2026-12-21',
      '2027-01-05',
    ]);
    expect(dayOfNext({ when: 'month', picked: null }, '2026-01-31', 'gregorian')).toBe('2026-02-28');
  });

  it('is chosen step by step and stops at the ends', () => {
    expect([whenAfter('none', 1), whenAfter('none', -1), whenAfter('pick', 1)]).toEqual(['tomorrow', 'none', 'pick']);
  });

  it('is a call after a call and a task after anything else, unless chosen otherwise', () => {
    const after = (given: Partial<NextEntry>) => nextKindOf({ ...entry, ...given });
    expect([after({}), after({ kind: 'visit' }), after({ kind: 'note' })]).toEqual(['call', 'task', 'task']);
    expect(after({ kind: 'call', nextKind: 'visit' })).toBe('visit');
    expect((['call', 'visit', 'message', 'task'] as const).map(talkOf)).toEqual(['call', 'visit', 'message', 'note']);
  });

  it('of a note says nothing of who reached whom', () => {
    const writing = writingOf({ ...entry, kind: 'note', said: 'put aside' }, 7, null);
    expect(writing).toMatchObject({ args: { draft: { kind: 'note', direction: '', next_step: null } } });
  });

  it('is written with what was said, alone where nothing was, and not at all without either', () => {
    expect(writingOf({ ...entry, said: ' will think ' }, 7, '2026-11-28')).toEqual({
      command: 'log_interaction',
      args: {
        draft: {
          customer_id: 7,
          kind: 'call',
          direction: 'out',
          at: null,
          text: 'will think',
          outcome: '',
          next_step: { kind: 'call', title: 'Call again', note: '', assignee: 'Rasa', due_on: '2026-11-28', due_time: null, repeat: null },
        },
      },
    });
    expect(writingOf(entry, 7, '2026-11-28')).toMatchObject({ command: 'add_reminder', args: { draft: { customer_id: 7 } } });
    expect(writingOf(entry, 7, null)).toBeNull();
    const contact = { command: 'log_interaction', args: { draft: { kind: 'call', text: '', next_step: null } } };
    expect(writingOf(entry, 7, null, true)).toMatchObject(contact);
    expect(writingOf({ ...entry, kind: 'note' }, 7, null, true)).toBeNull();
  });
});
