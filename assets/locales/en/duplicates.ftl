### Duplicates: customers who may be one and the same, and making one of them.

merge-note = Merged into one: { $names }
merge-note-of = Other values of { $name }:
