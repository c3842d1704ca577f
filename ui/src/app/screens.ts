// Every screen: its address, its place in the sidebar, how it is fetched. A new screen is one entry here.
import Bell from '@lucide/svelte/icons/bell';
import CalendarDays from '@lucide/svelte/icons/calendar-days';
import CopyCheck from '@lucide/svelte/icons/copy-check';
import FileInput from '@lucide/svelte/icons/file-input';
import MessageSquareWarning from '@lucide/svelte/icons/message-square-warning';
import LayoutTemplate from '@lucide/svelte/icons/layout-template';
import History from '@lucide/svelte/icons/history';
import Mail from '@lucide/svelte/icons/mail';
import Settings from '@lucide/svelte/icons/settings';
import Star from '@lucide/svelte/icons/star';
import Sun from '@lucide/svelte/icons/sun';
import Users from '@lucide/svelte/icons/users';
import Workflow from '@lucide/svelte/icons/workflow';
import type { Component } from 'svelte';
import { call } from '../engine/call';
import type { MessageCounts, Noun } from '../engine/contract';
import type { Today } from '../engine/types/Today';
import { EVERYONE } from '../engine/everyone';
import { knownCount } from '../features/duplicates/known.svelte';
import { toDecide } from '../features/messages/order';
import { dueCount } from '../features/today/lines';

export interface Screen {
  /** First part of the address. */
  path: string;
  /** Whether a second part names one thing: `#/customers/12`. */
  one?: boolean;
  /** Key of its name. */
  title: string;
  load: () => Promise<{ default: Component<ScreenProps> | Component<Record<string, never>> }>;
  nav?: {
    icon: Component<{ size?: number; strokeWidth?: number; 'aria-hidden'?: 'true' }>;
    /** Letter that goes there after G, as `event.code`. */
    code: string;
    /** The number shown beside its name, the nouns whose change alters it, and whether time alone does. */
    count?: { nouns: Noun[]; ticks?: boolean; read: () => Promise<number> };
  };
}

export interface ScreenProps {
  /** What the second part of the address names. */
  id: string | undefined;
  query: URLSearchParams;
}

export const SCREENS: readonly Screen[] = [
  {
    path: 'today',
    title: 'nav-today',
    load: () => import('../features/today/TodayScreen.svelte'),
    nav: {
      icon: Sun,
      code: 'KeyT',
      count: { nouns: ['reminders', 'customers', 'cases'], ticks: true, read: () => call<Today>('today').then(dueCount) },
    },
  },
  {
    path: 'customers',
    title: 'nav-customers',
    load: () => import('../features/customers/CustomersScreen.svelte'),
    nav: {
      icon: Users,
      code: 'KeyC',
      count: { nouns: ['customers'], read: () => call<number>('count_customers', { query: EVERYONE }) },
    },
  },
  {
    path: 'customers',
    one: true,
    title: 'nav-customers',
    load: () => import('../features/customers/CustomerScreen.svelte'),
  },
  {
    path: 'calendar',
    title: 'nav-calendar',
    load: () => import('../features/calendar/CalendarScreen.svelte'),
    nav: { icon: CalendarDays, code: 'KeyL' },
  },
  {
    path: 'reminders',
    title: 'nav-reminders',
    load: () => import('../features/reminders/RemindersScreen.svelte'),
    nav: { icon: Bell, code: 'KeyR' },
  },
  {
    path: 'cases',
    title: 'nav-cases',
    load: () => import('../features/cases/CasesScreen.svelte'),
    nav: {
      icon: MessageSquareWarning,
      code: 'KeyP',
      count: { nouns: ['cases', 'customers', 'settings'], ticks: true, read: () => call<number>('count_pressing_cases') },
    },
  },
  {
    path: 'cases',
    one: true,
    title: 'nav-cases',
    load: () => import('../features/cases/CaseScreen.svelte'),
  },
  {
    path: 'messages',
    title: 'nav-messages',
    load: () => import('../features/messages/MessagesScreen.svelte'),
    nav: { icon: Mail, code: 'KeyM', count: { nouns: ['messages'], read: () => call<MessageCounts>('message_counts').then(toDecide) } },
  },
  {
    path: 'messages',
    one: true,
    title: 'nav-messages',
    load: () => import('../features/messages/MessageScreen.svelte'),
  },
  {
    path: 'templates',
    title: 'nav-templates',
    load: () => import('../features/templates/TemplatesScreen.svelte'),
    nav: { icon: LayoutTemplate, code: 'KeyE' },
  },
  {
    path: 'ratings',
    title: 'nav-ratings',
    load: () => import('../features/ratings/RatingsScreen.svelte'),
    nav: { icon: Star, code: 'KeyV' },
  },
  {
    path: 'rules',
    title: 'nav-rules',
    load: () => import('../features/rules/RulesScreen.svelte'),
    nav: { icon: Workflow, code: 'KeyF' },
  },
  {
    path: 'rules',
    one: true,
    title: 'nav-rules',
    load: () => import('../features/rules/RuleScreen.svelte'),
  },
  {
    path: 'notices',
    title: 'notices',
    load: () => import('../features/notices/NoticesScreen.svelte'),
  },
  {
    path: 'import',
    title: 'nav-import',
    load: () => import('../features/imports/ImportScreen.svelte'),
    nav: { icon: FileInput, code: 'KeyI' },
  },
  {
    path: 'import',
    one: true,
    title: 'nav-import',
    load: () => import('../features/imports/PastImportScreen.svelte'),
  },
  {
    path: 'duplicates',
    title: 'nav-duplicates',
    load: () => import('../features/duplicates/DuplicatesScreen.svelte'),
    nav: { icon: CopyCheck, code: 'KeyD', count: { nouns: ['customers'], read: knownCount } },
  },
  {
    path: 'history',
    title: 'nav-history',
    load: () => import('../features/history/HistoryScreen.svelte'),
    nav: { icon: History, code: 'KeyH' },
  },
  {
    path: 'settings',
    title: 'nav-settings',
    load: () => import('../features/settings/SettingsScreen.svelte'),
    nav: { icon: Settings, code: 'KeyS' },
  },
];

/** The screen of an address; an empty address is the first screen. */
export function screenOf(path: readonly string[]): Screen | undefined {
  const [name, id] = path;
  if (name === undefined) return SCREENS[0];
  return SCREENS.find((screen) => screen.path === name && (screen.one ?? false) === (id !== undefined));
}
