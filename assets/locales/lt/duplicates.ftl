### Duplicates: customers who may be one and the same, and making one of them.

merge-note = Sujungta į vieną: { $names }
merge-note-of = Kitos reikšmės ({ $name }):
merge-photo-bin = lieka prie įrašo šiukšlinėje
merge-photo-changes = lieka tarp pakeitimų

nav-duplicates = Pasikartojantys
duplicates-count =
    { $count ->
        [one] Atrodo, kad { $count } klientas įrašytas kelis kartus
        [few] Atrodo, kad { $count } klientai įrašyti kelis kartus
        [many] Atrodo, kad { $count } kliento įrašyta kelis kartus
       *[other] Atrodo, kad { $count } klientų įrašyta kelis kartus
    }
duplicates-preset = Kiek turi būti tikra
duplicates-strict = Beveik tikri
duplicates-loose = Verti žvilgsnio
duplicates-looking = Peržiūrima visa knyga…
duplicates-stopped = Sustabdyta nepriėjus knygos galo.
duplicates-again = Ieškoti dar kartą
duplicates-groups = Klientai, kurie gali būti tas pats žmogus
duplicates-more = Rodyti dar { $count }
duplicates-none-title = Niekas neįrašytas du kartus
duplicates-none-text = Čia matytumėte tuos, kurių sutampa ir vardas, ir telefonas, el. paštas ar gimtadienis.
merge-title =
    { $count ->
        [one] Ar šis { $count } įrašas – tas pats klientas?
        [few] Ar šie { $count } įrašai – tas pats klientas?
        [many] Ar šie įrašai ({ $count }) – tas pats klientas?
       *[other] Ar šie įrašai ({ $count }) – tas pats klientas?
    }
merge-stays = Lieka šis įrašas
merge-all-kept = lieka visi
merge-lost = Liks kliento pastaboje:
merge-lost-nothing = Nė viena reikšmė neprarandama. Pokalbiai ir priminimai sujungiami.
merge-do = Sujungti
merge-not-the-same = Skirtingi žmonės
merge-later = Vėliau
merge-done = Sujungta: { $name }
merge-told-apart = Daugiau nebus siūlomi.
customer-merged-into = Sujungtas su kitu įrašu
customer-merged-open = Atverti tą įrašą
customer-twice = Gali būti įrašytas du kartus:
customer-twice-compare = Palyginti
selection-merge = Sujungti
