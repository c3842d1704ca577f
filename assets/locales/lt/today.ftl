### Šiandien: ką daryti dabar ir kas laukia.

today-list = Ką reikia padaryti
today-overdue = Vėluoja
today-due = Šiandien
today-soon = Artimiausios 7 dienos
today-birthdays = Gimtadieniai ir sukaktys
today-count =
    { $count ->
        [0] Šiandienos darbai baigti
        [one] Šiandien laukia { $count } darbas
        [few] Šiandien laukia { $count } darbai
        [many] Šiandien laukia { $count } darbo
       *[other] Šiandien laukia { $count } darbų
    }
today-keys = Rodyklės – judėti, D – atlikta, S – vėliau, W – rašyti sveikinimą, Enter – atverti klientą

today-done = Atlikta
today-congratulated = Pasveikinta
today-write-greeting = Parašyti sveikinimą
today-was-done = Atlikta: { $title }
today-was-snoozed = „{ $title }“ priminsime { $when }
today-was-congratulated = Pažymėta, kad pasveikinta: { $name }
today-last = { $when }: { $what }
today-last-none = Su šiuo klientu dar nieko neužrašyta
today-no-customer = Su klientu nesusiję
today-birthday = Gimtadienis
today-turns =
    { $age ->
        [one] Sukanka { $age } metai
        [few] Sukanka { $age } metai
        [many] Sukanka { $age } metų
       *[other] Sukanka { $age } metų
    }
today-anniversary =
    { $years ->
        [one] { $what } · { $years } metai
        [few] { $what } · { $years } metai
        [many] { $what } · { $years } metų
       *[other] { $what } · { $years } metų
    }
today-belated = Buvo { $when }; pavėluotas sveikinimas irgi džiugina

next-title = Kaip pavyko ir kas toliau?
next-kind = Kaip
next-said = Ką aptarėte
next-said-placeholder = Keliais žodžiais arba palikite tuščią
next-when = Kitas priminimas
next-when-none = Nereikia
next-when-tomorrow = Rytoj
next-when-week = Po savaitės
next-when-month = Po mėnesio
next-when-pick = Kita diena
next-when-date = Diena
next-what = Ką tada padaryti
next-keys = ↑ ↓ keičia dieną, Enter įrašo, Esc praleidžia
next-skip = Daugiau nieko
next-saved = Užrašyta: { $name }

today-empty-title = Viskas padaryta
today-empty-text = Ką pažadate klientui, tą dieną bus priminta čia, o gimtadieniai atsiranda patys. Užsirašykite kitą pažadą dabar: skambutį, pasiūlymą, pristatymą.
today-empty-new-title = Čia prasidės jūsų diena
today-empty-new-text = Atsineškite klientų sąrašą ir užsirašykite, kam ir kada paskambinti. „Daftar“ primins net užvėrus langą.
today-empty-import = Atsinešti sąrašą
today-empty-remind = Naujas priminimas

today-backup-old =
    { $days ->
        [one] Paskutinė atsarginė kopija – prieš { $days } dieną.
        [few] Paskutinė atsarginė kopija – prieš { $days } dienas.
        [many] Paskutinė atsarginė kopija – prieš { $days } dienos.
       *[other] Paskutinė atsarginė kopija – prieš { $days } dienų.
    }
today-backup-none = Atsarginės kopijos dar nėra.
today-backup-now = Sukurti kopiją dabar
today-backup-done = Atsarginė kopija sukurta ir patikrinta.

today-repeats = Kartojasi
today-in-10-minutes = po 10 minučių
today-in-1-hour = po valandos
today-cases = Skundai ir prašymai
today-case-answered = Atsakyta
today-case-open = Atverti
