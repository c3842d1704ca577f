### Duplicates: customers who may be one and the same, and making one of them.

merge-note = یکی شدند: { $names }
merge-note-of = مقدارهای دیگر { $name }:
