### Words of the controls that every screen shares.

close = Close
cancel = Cancel
save = Save
add = Add
remove = Remove
remove-named = Remove { $name }
edit = Edit
delete = Delete
more-acts = More
stop = Stop
search = Search
all = All
none = None
yes = Yes
no = No

## After a label that stands in front of its value.
label-colon = :

## Between the members of a list.
list-or = {" or "}

date-pick = { $field }: pick from the calendar
date-choose-today = Today
date-not-understood = This is not a day. Write it like { $example }, or “tomorrow”.
time-not-understood = This is not a time. Write it like { $example }.
month-before = The month before
month-after = The month after
phone-looks-wrong = This does not look like a phone number. It is kept as you wrote it.
tag-new = Add “{ $tag }”
progress-of = { $done } of { $total }
show-fewer = Show fewer

table-selected = Selected
table-select-all = Select all
table-select-row = Select row { $row }
table-sort-up = Sort from first to last
table-sort-down = Sort from last to first
table-move-back = Move towards the start
table-move-on = Move towards the end
table-wider = Wider
table-narrower = Narrower
table-hide = Hide the column
table-column-menu = Arrange the column { $column }

## A button’s words and what it acts on, for those who hear them.
act-named = { $act }: { $name }

later = Later
later-10-minutes = In 10 minutes
later-1-hour = In 1 hour
later-tomorrow = Tomorrow
later-pick = Another day…
later-day = Day
later-time = Time
later-pick-title = When should it come back?
later-set = Put off
