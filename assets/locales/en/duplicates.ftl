### Duplicates: customers who may be one and the same, and making one of them.

merge-note = Merged into one: { $names }
merge-note-of = Other values of { $name }:
merge-photo-bin = stays with the entry in the bin
merge-photo-changes = stays among the changes

nav-duplicates = Duplicates
duplicates-count =
    { $count ->
        [one] { $count } customer seems to be here more than once
       *[other] { $count } customers seem to be here more than once
    }
duplicates-preset = How sure it must be
duplicates-strict = Quite sure
duplicates-loose = Worth a look
duplicates-looking = Looking through the whole book…
duplicates-stopped = Stopped before the end of the book.
duplicates-again = Look again
duplicates-groups = Customers who may be the same
duplicates-more = Show { $count } more
duplicates-none-title = Nobody is here twice
duplicates-none-text = Whoever shares a phone, an email or a birthday and a name would be listed here.
merge-title =
    { $count ->
        [one] { $count } customer
       *[other] Are these { $count } the same?
    }
merge-stays = This entry stays
merge-all-kept = all are kept
merge-lost = Kept in a note on the customer:
merge-lost-nothing = No value is lost. What was said and planned comes together.
merge-do = Merge
merge-not-the-same = Not the same
merge-later = Later
merge-done = Merged: { $name }
merge-told-apart = They will not be suggested again.
customer-merged-into = Merged into another entry
customer-merged-open = Open that entry
customer-twice = Perhaps in the book twice:
customer-twice-compare = Compare
selection-merge = Merge
