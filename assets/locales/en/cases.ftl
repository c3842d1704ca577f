### Complaints and requests: taking them in, the list, the board, one case, figures.

case-kind-complaint = Complaint
case-kind-request = Request
case-kind-repair = Repair
case-kind-question = Question
# $case: what it was about
case-check = Is it fine now? { $case }

cases-add = Take in
cases-add-title = Take in a complaint or request
cases-edit-title = Change case { $id }
case-number = No. { $id }
case-text-placeholder = What the customer says, in their words
case-text-empty = Write what it is about.
case-promise = Promised
case-promise-add = Something was promised
case-promise-title = What was promised
case-promise-empty = Write what was promised, and for which day.
case-more = Kind, urgency and who sees to it

urgency-low = Can wait
urgency-normal = As usual
urgency-high = Urgent
case-state-new = New
case-state-reopened = Opened again
case-state-answered = Answered
case-state-waiting = Waiting
case-state-solved = Solved
case-waiting-customer = Waits for the customer since { $when }
case-waiting-supplier = Waits for somebody else since { $when }

case-time-passed = Time ran out { $when }
case-time-left = { $left } of working time left
case-time-until = Until { $when }
case-time-kept = In time
case-time-missed = Too late
case-clock-answer = First answer
case-clock-solve = Solution
case-clock-used = { $used } of { $limit }
case-clock-free = { $used }, no limit
case-clock-hint = In working time; what the case waits does not count.
span-hours = { $hours } h
span-minutes = { $minutes } min
span-both = { $hours } h { $minutes } min
case-recent =
    { $count ->
        [one] { $count } case in 90 days
       *[other] { $count } cases in 90 days
    }

case-act-answer = Answered
case-act-hold-customer = Wait for the customer
case-act-hold-supplier = Wait for somebody else
case-act-resume = Go on
case-act-solve = Solved
case-act-reopen = Open again
case-act-note = Note
case-act-edit = Change
case-act-merge = Merge with another
case-act-delete = Delete
case-acts = More about case { $id }
case-said-answer = What was answered
case-said-hold = What it waits for
case-said-resume = What came
case-said-reopen = Why again
case-said-note = What to note
case-solution-label = How it was solved
case-cause-label = What it came from
case-cause-hint = Name the same cause the same way: reasons are ranked by it.
case-step-opened = Taken in
case-step-answered = Answered
case-step-waiting-customer = Waits for the customer
case-step-waiting-supplier = Waits for somebody else
case-step-resumed = Goes on
case-step-solved = Solved
case-step-reopened = Opened again
case-step-noted = Noted
case-step-merged = One with case { $other }
case-step-merged-gone = One with a case that was deleted
case-step-unmerged = Apart from case { $other } again
case-step-unmerged-gone = Apart again from a case that was deleted
# $title: a reminder; $when: its day
case-step-promise = { $title }: { $when }

case-was-added = Taken in: { $case }
case-was-edited = Case changed
case-was-answered = Answered: { $case }
case-was-held = Waiting: { $case }
case-was-resumed = Goes on: { $case }
case-was-solved = Solved: { $case }
case-was-reopened = Open again: { $case }
case-was-noted = Noted: { $case }
case-was-merged = One case now: { $case }
case-was-unmerged = On its own again: { $case }
case-was-deleted = Deleted: { $case }

cases-view = How to see them
cases-view-list = List
cases-view-board = Board
cases-view-figures = Figures
cases-search = Search in cases
cases-search-placeholder = Words, name or number
cases-state = State
cases-state-open = Not solved
cases-state-all = All
cases-kind-all = All kinds
cases-urgency-all = Any urgency
cases-overdue = Only where time runs out
cases-count =
    { $count ->
        [0] No case
        [one] { $count } case
       *[other] { $count } cases
    }
cases-more = More
cases-empty-title = No complaint, no request
cases-empty-text = Press C wherever you are as soon as somebody complains or asks for something: what it is about, Enter. Daftar runs the clock and warns you before it is late.
cases-none-title = No such case
cases-none-text = Nothing fits what is chosen above.
case-no-customer = Customer not known yet
case-missing = This case is not in the book
case-back = Back to the cases
case-steps = What happened
case-facts = The case
case-solved-how = { $when }
case-merged-into = It goes on as part of case { $id }.
case-merged-open = Open case { $id }
case-parts = Part of this case
case-take-out = On its own again
case-merge-title = Merge with case { $id }
case-merge-text = The other case becomes part of this one and goes on here. Each keeps its steps and its customer, and can be taken out again at any time.
case-merge-find = The other case
case-merge-find-hint = Its number, its words, or the customer’s name
case-merge-do = Merge
cases-board = Cases by state
cases-board-keys = Drag a card, or stand on it: arrow keys choose, M moves it, Enter opens it.
cases-column-empty = None
cases-move = Move case { $id }
cases-column-more = { $count } more in the list
customer-cases = Complaints and requests
customer-cases-all = All { $count }

figures-period = Period
figures-days-7 = 7 days
figures-days-30 = 30 days
figures-days-90 = 90 days
figures-days-365 = A year
figures-from = From
figures-to = To
figures-compared = { $from } – { $to }, compared with { $before_from } – { $before_to }
figures-before = before: { $value }
figures-none = none
figure-taken-in = Taken in
figure-taken-in-means = Cases taken in within the period.
figure-solved = Solved
figure-solved-means = Cases solved within the period.
figure-first-answer = First answer
figure-first-answer-means = Working time from taking in to the first answer, of the cases first answered within the period. What a case waited is left out. Half took at most the first time (median), nine in ten at most the second.
figure-solution = Time to solve
figure-solution-means = Working time from taking in to the solution, of the cases solved within the period. What a case waited, and stood solved before it was opened again, is left out. Half took at most the first time (median), nine in ten at most the second.
figure-ninetieth = 9 in 10: { $value }
figure-answered-in-time = Answered in time
figure-answered-in-time-means = Of the cases first answered within the period that had a limit, the share that kept it.
figure-solved-in-time = Solved in time
figure-solved-in-time-means = Of the cases solved within the period that had a limit, the share that kept it. After a case was opened again, its new limit counts.
figure-share = { $part } of { $whole }
figure-causes = What it came from
figure-causes-means = Causes of the cases solved within the period, the most frequent first.
figure-causes-none = No cause was noted in this period.
figure-cause = Cause
figure-cause-cases = Cases
figure-cause-before = Before
