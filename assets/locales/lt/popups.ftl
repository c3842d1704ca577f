# Iššokančių pranešimų tekstai ir mygtukai.
popup-done = Atlikta
popup-later = Vėliau
popup-snooze-10-minutes = Po { 10 } min.
popup-snooze-1-hour = Po { 1 } val.
popup-snooze-tomorrow = Rytoj
popup-open = Atverti
popup-show-today = Rodyti dienos darbus
popup-close = Užverti

popup-birthday = Šiandien gimtadienį švenčia { $name }
popup-birthday-on = { $date } gimtadienį švenčia { $name }
popup-birthday-turns =
    { $age ->
        [one] Sukanka { $age } metai
        [few] Sukanka { $age } metai
        [many] Sukanka { $age } metų
       *[other] Sukanka { $age } metų
    }
popup-anniversary = { $what }: { $name }
popup-anniversary-on = { $what }: { $name }, { $date }
popup-anniversary-years =
    { $years ->
        [one] { $years } metai
        [few] { $years } metai
        [many] { $years } metų
       *[other] { $years } metų
    }
popup-with-call = Skambutis: { $name }
popup-with-visit = Vizitas: { $name }
popup-with-message = Žinutė: { $name }
popup-with-task = Klientas: { $name }
popup-due-at = Laikas: { $time }
popup-due-on = Terminas: { $date }
popup-due-on-at = Terminas: { $date }, { $time }
popup-due-today = Terminas: šiandien

popup-digest = Kol kompiuteris buvo išjungtas
popup-digest-quiet = Ramybės valandomis
popup-digest-many = Atėjo laikas
popup-digest-line = { $title } – { $name }
popup-count-call =
    { $count ->
        [one] { $count } skambutis
        [few] { $count } skambučiai
        [many] { $count } skambučio
       *[other] { $count } skambučių
    }
popup-count-visit =
    { $count ->
        [one] { $count } vizitas
        [few] { $count } vizitai
        [many] { $count } vizito
       *[other] { $count } vizitų
    }
popup-count-message =
    { $count ->
        [one] { $count } žinutė
        [few] { $count } žinutės
        [many] { $count } žinutės
       *[other] { $count } žinučių
    }
popup-count-task =
    { $count ->
        [one] { $count } užduotis
        [few] { $count } užduotys
        [many] { $count } užduoties
       *[other] { $count } užduočių
    }
popup-count-birthday =
    { $count ->
        [one] { $count } gimtadienis
        [few] { $count } gimtadieniai
        [many] { $count } gimtadienio
       *[other] { $count } gimtadienių
    }
popup-count-anniversary =
    { $count ->
        [one] { $count } sukaktis
        [few] { $count } sukaktys
        [many] { $count } sukakties
       *[other] { $count } sukakčių
    }
popup-count-notice =
    { $count ->
        [one] { $count } pranešimas
        [few] { $count } pranešimai
        [many] { $count } pranešimo
       *[other] { $count } pranešimų
    }
popup-digest-both = { $first } ir { $second }
popup-digest-more = ir dar { $count }

popup-window-title = Priminimai
popup-answered = Atsakyta
popup-case-answer-warned = { $kind }: laikas atsakyti baigiasi
popup-case-answer-passed = { $kind }: laikas atsakyti baigėsi
popup-case-solve-warned = { $kind }: laikas išspręsti baigiasi
popup-case-solve-passed = { $kind }: laikas išspręsti baigėsi
popup-count-case =
    { $count ->
        [one] { $count } kreipinys
        [few] { $count } kreipiniai
        [many] { $count } kreipinio
       *[other] { $count } kreipinių
    }
