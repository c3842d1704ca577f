### Kalendorius: rodiniai, kas yra dienoje ir perkėlimas.

calendar-view = Rodinys
calendar-view-month = Mėnuo
calendar-view-week = Savaitė
calendar-view-day = Diena
calendar-view-agenda = Sąrašas
calendar-before = Anksčiau
calendar-after = Vėliau
calendar-jump = Eiti į dieną
calendar-print = Spausdinti
calendar-save = Įrašyti kalendoriaus failą
calendar-all-day = Visa diena
calendar-more = { $count ->
        [one] dar { $count }
        [few] dar { $count }
        [many] dar { $count }
       *[other] dar { $count }
    }
calendar-more-on = { $count ->
        [one] dar { $count }: { $day }
        [few] dar { $count }: { $day }
        [many] dar { $count }: { $day }
       *[other] dar { $count }: { $day }
    }
calendar-nothing = Nieko
calendar-count =
    { $count ->
        [one] { $count } įrašas
        [few] { $count } įrašai
        [many] { $count } įrašo
       *[other] { $count } įrašų
    }
calendar-closed = Nedirbama: { $why }
calendar-estimated = { $name } (apytiksliai)
calendar-birthday = Gimtadienis: { $name }
calendar-turns = Gimtadienis: { $name }, { $age } m.
calendar-anniversary = { $what }: { $name }
calendar-anniversary-years =
    { $years ->
        [one] { $what }: { $name }, { $years } metai
        [few] { $what }: { $name }, { $years } metai
        [many] { $what }: { $name }, { $years } metų
       *[other] { $what }: { $name }, { $years } metų
    }
calendar-visit = Vizitas: { $name }
calendar-with = { $title } · { $name }
calendar-limit-answer = Atsakyti iki dabar: { $title }
calendar-limit-solve = Išspręsti iki dabar: { $title }
calendar-case-open = Atverti kreipinį
calendar-coming = ateis pagal kartojimą
calendar-coming-text = Šis ateis pagal kartojimą. Atlikti ar perkelti bus galima, kai ateis jo eilė.
calendar-greeted = Pasveikinta
calendar-carrying = Perkeliama „{ $title }“: rodyklėmis pasirinkite vietą, Enter padeda, Esc palieka, kur buvo.
calendar-moved = „{ $title }“ perkelta: { $when }
calendar-scope-title = Perkelti „{ $title }“
calendar-scope-text = Šis priminimas kartojasi. Tik šį kartą ar nuo šiol visada?
calendar-scope-occurrence = Tik šį kartą
calendar-scope-series = Nuo šiol visada
calendar-empty-title = Čia nieko nėra
calendar-empty-text = Čia matysite šių dienų priminimus, vizitus, gimtadienius ir nedarbo dienas.
