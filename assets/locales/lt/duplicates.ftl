### Duplicates: customers who may be one and the same, and making one of them.

merge-note = Sujungta į vieną: { $names }
merge-note-of = Kitos reikšmės ({ $name }):
