# What a pop-up on the desktop says, and its buttons.
popup-done = Done
popup-later = Later
popup-snooze-10-minutes = In { 10 } min
popup-snooze-1-hour = In { 1 } hour
popup-snooze-tomorrow = Tomorrow
popup-open = Open
popup-show-today = Show Today
popup-close = Close

# $name: a customer's name
popup-birthday = { $name } has a birthday today
# $name: a customer's name; $date: a day
popup-birthday-on = { $name } has a birthday on { $date }
# $age: the age reached that day
popup-birthday-turns = Turns { $age }
# $what: the owner’s name of what returns; $name: a customer’s name
popup-anniversary = { $what }: { $name }
popup-anniversary-on = { $what }: { $name }, { $date }
popup-anniversary-years =
    { $years ->
        [one] { $years } year
       *[other] { $years } years
    }
popup-with-call = Call: { $name }
popup-with-visit = Visit: { $name }
popup-with-message = Message: { $name }
popup-with-task = With { $name }
# $time: a clock time
popup-due-at = Due at { $time }
# $date: a day in the user's calendar
popup-due-on = Due on { $date }
# $date: a day in the user's calendar; $time: a clock time
popup-due-on-at = Due on { $date } at { $time }
popup-due-today = Due today

# One pop-up for everything that fell due while the computer was off.
popup-digest = While the computer was off
popup-digest-quiet = During your quiet hours
popup-digest-many = Due now
# $title: what to do; $name: with whom
popup-digest-line = { $title } – { $name }
# $count: how many of that kind
popup-count-call =
    { $count ->
        [one] { $count } call
       *[other] { $count } calls
    }
popup-count-visit =
    { $count ->
        [one] { $count } visit
       *[other] { $count } visits
    }
popup-count-message =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
popup-count-task =
    { $count ->
        [one] { $count } task
       *[other] { $count } tasks
    }
popup-count-birthday =
    { $count ->
        [one] { $count } birthday
       *[other] { $count } birthdays
    }
popup-count-anniversary =
    { $count ->
        [one] { $count } anniversary
       *[other] { $count } anniversaries
    }
popup-count-notice =
    { $count ->
        [one] { $count } notice
       *[other] { $count } notices
    }
# $first: counts with commas between them; $second: the last count
popup-digest-both = { $first }, { $second }
popup-digest-more = and { $count } more

# The program's own pop-up window, where the desktop has no notifications.
popup-window-title = Reminders
popup-answered = Answered
# $kind: complaint, request …
popup-case-answer-warned = { $kind }: the time to answer runs out
popup-case-answer-passed = { $kind }: the time to answer has run out
popup-case-solve-warned = { $kind }: the time to solve it runs out
popup-case-solve-passed = { $kind }: the time to solve it has run out
popup-count-case =
    { $count ->
        [one] { $count } complaint or request
       *[other] { $count } complaints and requests
    }
