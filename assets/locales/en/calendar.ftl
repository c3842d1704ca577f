### The calendar: its views, what stands on a day, moving it.

calendar-view = View
calendar-view-month = Month
calendar-view-week = Week
calendar-view-day = Day
calendar-view-agenda = List
calendar-before = Earlier
calendar-after = Later
calendar-jump = Go to a day
calendar-print = Print
calendar-save = Save as a calendar file
calendar-all-day = All day
calendar-more =
    { $count ->
        [one] +{ $count } more
       *[other] +{ $count } more
    }
calendar-more-on =
    { $count ->
        [one] +{ $count } more: { $day }
       *[other] +{ $count } more: { $day }
    }
calendar-nothing = Nothing
calendar-count =
    { $count ->
        [one] { $count } thing
       *[other] { $count } things
    }
calendar-closed = Closed: { $why }
calendar-estimated = { $name } (estimate)
calendar-birthday = Birthday: { $name }
calendar-turns = { $name } turns { $age }
calendar-anniversary = { $what }: { $name }
calendar-anniversary-years =
    { $years ->
        [one] { $what }: { $name }, { $years } year
       *[other] { $what }: { $name }, { $years } years
    }
calendar-visit = Visit: { $name }
calendar-with = { $title } · { $name }
calendar-limit-answer = First answer due: { $title }
calendar-limit-solve = To be solved by now: { $title }
calendar-case-open = Open the case
calendar-coming = will come by its rule
calendar-coming-text = This one will come by its rule. It can be done or moved once it is its turn.
calendar-greeted = Congratulated
calendar-carrying = Carrying “{ $title }”: arrow keys choose the place, Enter puts it down, Escape leaves it where it was.
calendar-moved = “{ $title }” was moved: { $when }
calendar-scope-title = Move “{ $title }”
calendar-scope-text = It comes again by a rule. Only this time, or from now on?
calendar-scope-occurrence = Only this time
calendar-scope-series = From now on
calendar-empty-title = Nothing stands here
calendar-empty-text = Reminders, visits, birthdays and days off of these days are listed here.
