### Today: what to do now, and what comes next.

today-list = What to do
today-overdue = Overdue
today-due = Today
today-soon = Next 7 days
today-birthdays = Birthdays and anniversaries
today-count =
    { $count ->
        [0] Nothing left to do today
        [one] { $count } thing to do today
       *[other] { $count } things to do today
    }
today-keys = Arrow keys move, D is done, S is later, W writes birthday wishes, Enter opens the customer

today-done = Done
today-congratulated = Congratulated
today-write-greeting = Write a greeting
today-was-done = Done: { $title }
today-was-snoozed = { $title } comes back { $when }
today-was-congratulated = Noted: { $name } was congratulated
today-last = { $when }: { $what }
today-last-none = Nothing noted with this customer yet
today-no-customer = Not about a customer
today-birthday = Birthday
today-turns = Turns { $age }
today-anniversary =
    { $years ->
        [one] { $what } · { $years } year
       *[other] { $what } · { $years } years
    }
today-belated = Was { $when }; a late wish still pleases

## After something is done: what was said, and what comes next.
next-title = What happened, and what comes next?
next-kind = How
next-said = What was said
next-said-placeholder = In a few words, or leave it empty
next-when = Next reminder
next-when-none = None
next-when-tomorrow = Tomorrow
next-when-week = In a week
next-when-month = In a month
next-when-pick = Another day
next-when-date = Day
next-what = What to do then
next-keys = ↑ ↓ choose the day, Enter saves, Esc leaves it
next-skip = Nothing more
next-saved = Noted with { $name }

today-empty-title = All clear
today-empty-text = What you promise a customer comes back here on its day, and birthdays come by themselves. Write the next promise down now: a call, an offer, a delivery.
today-empty-new-title = Your day begins here
today-empty-new-text = Bring your customer list, then write down whom to call and when. Daftar reminds you, even with its window closed.
today-empty-import = Bring your list
today-empty-remind = New reminder

today-backup-old =
    { $days ->
        [one] The last backup is { $days } day old.
       *[other] The last backup is { $days } days old.
    }
today-backup-none = There is no backup yet.
today-backup-now = Back up now
today-backup-done = A backup was made and checked.

today-repeats = Comes again
today-in-10-minutes = in 10 minutes
today-in-1-hour = in an hour
today-cases = Complaints and requests
today-case-answered = Answered
today-case-open = Open
