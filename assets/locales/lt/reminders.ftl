### Priminimai: sąrašas, forma ir kartojimas.

reminders-open = Laukiantys
reminders-closed = Atlikti
reminders-add = Naujas priminimas
reminders-edit = Taisyti priminimą
reminders-overdue = Vėluoja
reminders-today = Šiandien
reminders-tomorrow = Rytoj
reminders-completed = Atlikta: { $when }
reminders-skipped = Praleista
reminders-snoozed = Atidėta: { $when }
reminders-empty-title = Niekas nelaukia
reminders-empty-text = Užsirašykite, ką ir kada pažadėjote: „antradienį dešimtą perskambinti“. Atėjus laikui „Daftar“ primins kompiuterio ekrane.
reminders-empty-closed-title = Atliktų dar nėra
reminders-empty-closed-text = Atlikti priminimai lieka čia, kad matytumėte, kada tai buvo.
reminders-empty-assignee-title = Nėra nieko, kuo rūpintųsi { $assignee }
reminders-empty-assignee-text = Pasirinkite „Visi“, kad vėl matytumėte visus priminimus.

reminder-title-placeholder = Perskambinti dėl pasiūlymo
reminder-title-empty = Parašykite, ką padaryti.
reminder-customer = Klientas
reminder-customer-placeholder = Vardas arba telefonas
reminder-customer-hint = Galima palikti tuščią
reminder-date-empty = Pasirinkite dieną.
reminder-time-hint = Nenurodžius laiko primename { $time }
reminder-note = Pastaba
reminder-repetition = Kartoti
reminder-repeat-never = Nekartoti
reminder-repeat-daily = Kasdien
reminder-repeat-weekly = Kas savaitę
reminder-repeat-fortnightly = Kas dvi savaites
reminder-repeat-monthly = Kas mėnesį
reminder-repeat-yearly = Kasmet
reminder-repeat-custom = Kitaip…
reminder-repeat-unit = Matas
reminder-repeat-days = Dienos
reminder-repeat-weeks = Savaitės
reminder-repeat-months = Mėnesiai
reminder-repeat-years = Metai
reminder-repeat-interval = Kas kiek
reminder-repeat-calendar = Pagal kalendorių
reminder-repeat-until = Iki
reminder-repeat-until-hint = Palikus tuščią kartojama visada
reminder-every-days =
    { $count ->
        [1] Kasdien
        [one] Kas { $count } dieną
        [few] Kas { $count } dienas
        [many] Kas { $count } dienos
       *[other] Kas { $count } dienų
    }
reminder-every-weeks =
    { $count ->
        [1] Kas savaitę
        [one] Kas { $count } savaitę
        [few] Kas { $count } savaites
        [many] Kas { $count } savaitės
       *[other] Kas { $count } savaičių
    }
reminder-every-months =
    { $count ->
        [1] Kas mėnesį
        [one] Kas { $count } mėnesį
        [few] Kas { $count } mėnesius
        [many] Kas { $count } mėnesio
       *[other] Kas { $count } mėnesių
    }
reminder-every-years =
    { $count ->
        [1] Kasmet
        [one] Kas { $count } metus
        [few] Kas { $count } metus
        [many] Kas { $count } metų
       *[other] Kas { $count } metų
    }
reminder-every-until = { $every }, iki { $date }
reminder-short-month = Kai mėnuo neturi { $day } dienos, primename paskutinę jo dieną, o paskui vėl { $day } dieną.
reminder-short-year-gregorian = Kai metai neturi vasario 29 d., primename 28 d.
reminder-short-year-jalali = Kai metai neturi esfando 30 d., primename 29 d.

reminder-complete = Atlikta
reminder-reopen = Vis dėlto neatlikta
reminder-skip = Šį kartą praleisti
reminder-occurrences = Ankstesni kartai
reminder-open-customer = Atverti: { $name }
reminder-acts = Daugiau veiksmų: { $title }

reminder-was-added = { $title }: { $when }
reminder-was-edited = Priminimas „{ $title }“ pakeistas
reminder-was-done = Atlikta: { $title }
reminder-was-reopened = Vėl laukia: { $title }
reminder-was-skipped = Šį kartą praleista: { $title }
reminder-was-deleted = Ištrinta: { $title }
reminders-more = Daugiau

## Kam skirtas priminimas.
reminder-kind-call = Skambutis
reminder-kind-visit = Vizitas
reminder-kind-message = Žinutė
reminder-kind-task = Užduotis

## Priminimo būsena istorijoje.
state-open = Laukia
state-done = Atlikta
state-skipped = Praleista
