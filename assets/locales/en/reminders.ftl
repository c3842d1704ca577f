### Reminders: the list, the form, and how they repeat.

reminders-open = Open
reminders-closed = Done
reminders-add = New reminder
reminders-edit = Edit reminder
reminders-overdue = Overdue
reminders-today = Today
reminders-tomorrow = Tomorrow
reminders-completed = Done on { $when }
reminders-skipped = Left out
reminders-snoozed = Put off to { $when }
reminders-empty-title = No reminder is waiting
reminders-empty-text = Write down what you promised and when: “call back on Tuesday at ten”. Daftar shows it on the desktop when the time comes.
reminders-empty-closed-title = Nothing done yet
reminders-empty-closed-text = Reminders that you finish are kept here, so that you can see when it was.
reminders-empty-assignee-title = Nothing open is for { $assignee }
reminders-empty-assignee-text = Choose “Everyone” to see all reminders again.

reminder-title-placeholder = Call back about the offer
reminder-title-empty = Write what to do.
reminder-customer = Customer
reminder-customer-placeholder = Name or phone
reminder-customer-hint = May be left empty
reminder-date-empty = Choose a day.
reminder-time-hint = Without a time it comes at { $time }
reminder-note = Note
reminder-repetition = Repeat
reminder-repeat-never = Never
reminder-repeat-daily = Every day
reminder-repeat-weekly = Every week
reminder-repeat-fortnightly = Every two weeks
reminder-repeat-monthly = Every month
reminder-repeat-yearly = Every year
reminder-repeat-custom = Otherwise…
reminder-repeat-unit = Unit
reminder-repeat-days = Days
reminder-repeat-weeks = Weeks
reminder-repeat-months = Months
reminder-repeat-years = Years
reminder-repeat-interval = Every how many
reminder-repeat-calendar = Counted in
reminder-repeat-until = Until
reminder-repeat-until-hint = Leave it empty to go on for good
reminder-every-days =
    { $count ->
        [one] Every day
       *[other] Every { $count } days
    }
reminder-every-weeks =
    { $count ->
        [one] Every week
       *[other] Every { $count } weeks
    }
reminder-every-months =
    { $count ->
        [one] Every month
       *[other] Every { $count } months
    }
reminder-every-years =
    { $count ->
        [one] Every year
       *[other] Every { $count } years
    }
reminder-every-until = { $every }, until { $date }
reminder-short-month = In a month without a day { $day } it comes on the month’s last day, and after that on day { $day } again.
reminder-short-year-gregorian = In a year without 29 February it comes on the 28th.
reminder-short-year-jalali = In a year without 30 Esfand it comes on the 29th.

reminder-complete = Done
reminder-reopen = Not done after all
reminder-skip = Leave this one out
reminder-occurrences = Earlier times
reminder-open-customer = Open { $name }
reminder-acts = More about { $title }

reminder-was-added = { $title }: { $when }
reminder-was-edited = The reminder “{ $title }” was changed
reminder-was-done = Done: { $title }
reminder-was-reopened = Open again: { $title }
reminder-was-skipped = Left out this time: { $title }
reminder-was-deleted = Deleted: { $title }
reminders-more = More

## What the reminder is for.
reminder-kind-call = Call
reminder-kind-visit = Visit
reminder-kind-message = Message
reminder-kind-task = Task

## Where a reminder stands, in the history.
state-open = Open
state-done = Done
state-skipped = Left out
