### Nustatymai: kalba, išvaizda, priminimai ir knygos saugumas.

settings-sections = Nustatymų dalys
settings-language = Kalba ir rašyba
settings-look = Išvaizda
settings-reminding = Priminimai
settings-cases = Skundai ir prašymai
settings-ratings = Įvertinimai
settings-safety = Atsarginės kopijos
settings-fields = Savi laukai
settings-tags = Žymos ir grupės
settings-sample = Pavyzdiniai duomenys
settings-about = Apie „Daftar“

setting-language = Kalba
setting-calendar = Kalendorius
setting-digits = Skaitmenys
setting-currency = Valiuta
setting-default_country = Šalis
setting-default_country-hint = Telefonų numeriai be šalies kodo laikomi šios šalies numeriais.
setting-first_weekday = Savaitė prasideda
setting-appearance = Tema
setting-start_with_session = Paleisti įjungus kompiuterį
setting-start_with_session-hint = „Daftar“ tyliai laukia prie laikrodžio, kad nepraleistumėte nė vieno priminimo.
setting-keep_in_tray = Priminti ir užvėrus langą
setting-keep_in_tray-hint = Užvėrus langą „Daftar“ lieka prie laikrodžio.
setting-quiet_hours = Tylos valandos
setting-quiet_hours-hint = Ko laikas ateis per jas, parodysime joms pasibaigus.
setting-quiet_from = Nuo
setting-quiet_to = Iki
setting-day_starts_at = Priminti be laiko
setting-birthday_days_ahead = Pranešti apie gimtadienius
setting-case_warning_percent = Įspėti, kai praėjo tiek laiko
setting-case_check_days = Paklausti „ar dabar viskas gerai?“
setting-rating_rest_days = Paklausus
setting-backup_folder = Kur dar dėti atsargines kopijas
setting-backup_folder-hint = Atmintinėje ar kitame diske knyga liks sveika net sugedus šiam kompiuteriui.
setting-shop_name = Parduotuvės pavadinimas
setting-shop_name-hint = Rodomas meniu viršuje.
setting-welcomed = Pirmas paleidimas

settings-saved = Įrašyta
language-en = English
language-fa = فارسی
language-lt = Lietuvių
calendar-gregorian = Grigaliaus
calendar-jalali = Irano saulės
digits-latin = 123
digits-persian = ۱۲۳
currency-eur = Euras
currency-toman = Tomanas
currency-rial = Rialas
currency-usd = JAV doleris
currency-gbp = Svaras sterlingų
currency-looks = Atrodo taip: { $example }
appearance-system = Kaip sistemos
appearance-light = Šviesi
appearance-dark = Tamsi
birthdays-on-day = Tą pačią dieną
birthdays-ahead =
    { $days ->
        [one] Prieš { $days } dieną
        [few] Prieš { $days } dienas
        [many] Prieš { $days } dienos
       *[other] Prieš { $days } dienų
    }

backups-now = Sukurti kopiją dabar
backups-working = Kuriama kopija…
backups-restoring = Atkuriama…
backups-done = Atsarginė kopija sukurta ir patikrinta.
backups-automatic = „Daftar“ daro atsarginę kopiją kasdien ir prieš kiekvieną rizikingą veiksmą, ją patikrina ir saugo 14 dienų, 8 savaičių ir 12 mėnesių kopijas.
backups-list = Atsarginės kopijos
backups-none = Atsarginių kopijų dar nėra.
backups-purged = Visam laikui pašalinti klientai lieka anksčiau padarytose kopijose, kol šios ištrinamos.
backups-customers =
    { $count ->
        [one] { $count } klientas
        [few] { $count } klientai
        [many] { $count } kliento
       *[other] { $count } klientų
    }
backups-restore = Atkurti
backups-restore-title = Grįžti į { $when }?
backups-restore-text = Knyga taps tokia, kokia buvo tada. Šiandienos knygą išsaugosime kaip kopiją, tad galėsite prie jos grįžti.
backups-restored = Knyga tokia, kokia buvo: { $when }. Šiandienos knyga liko tarp kopijų.
backups-restore-file = Atkurti iš failo
backups-folder-choose = Pasirinkti aplanką
backups-folder-none = Niekur
backups-folder-clear = Kitur nedėti
backups-reason-daily = Kasdienė
backups-reason-asked = Rankinė
backups-reason-before_update = Prieš atnaujinimą
backups-reason-before_restore = Prieš atkūrimą
backups-reason-before_purge = Prieš trynimą visam laikui
backups-outside-missed = Kopija sukurta, bet kitur jos padėti nepavyko: { $why }
backups-outside-missing = Šio aplanko dabar nėra. Kopiją padėsime, kai tik jis atsiras.
backups-check = Tikrinti knygą
backups-checking = Tikrinama…
backups-check-good = Knyga tvarkinga.
backups-check-bad = Dalis knygos sugadinta. Atkurkite paskutinę kopiją; niekas nepakeista.

case-warning-only-passed = Tik laikui pasibaigus
case-check-never = Niekada
case-check-days =
    { $days ->
        [one] Po sprendimo praėjus { $days } dienai
        [few] Po sprendimo praėjus { $days } dienoms
        [many] Po sprendimo praėjus { $days } dienos
       *[other] Po sprendimo praėjus { $days } dienų
    }
case-kinds-text = Su kuo klientai kreipiasi ir kiek darbo laiko skiriate pirmam atsakymui bei sprendimui. Jau priimti kreipiniai išlaiko tada galiojusius terminus.
case-kinds-limits = Atsakymas: { $answer } · sprendimas: { $solve }
case-kinds-no-limit = be termino
case-kinds-add = Nauja rūšis
case-kinds-edit = Keisti rūšį
case-kinds-hours = Darbo valandos
case-kinds-hours-hint = 0,5 – pusė valandos; tuščia – be termino
case-kinds-hours-wrong = Rašykite valandas, pvz., 4 arba 0,5.
case-kinds-edit-named = Keisti rūšį { $name }
case-kinds-delete-named = Ištrinti rūšį { $name }
case-kinds-was-added = Rūšis „{ $name }“ sukurta
case-kinds-was-edited = Rūšis „{ $name }“ pakeista
case-kinds-was-deleted = Rūšis „{ $name }“ nebesiūloma


fields-text = Klauskite to, ko reikia tik jums: batų dydžio, padangų matmenų, nario numerio. Savi laukai yra formose, filtruose, importe ir eksporte.
fields-none = Savų laukų dar nėra
fields-add = Naujas laukas
fields-edit = Taisyti lauką
fields-name = Pavadinimas
fields-kind = Rūšis
fields-kind-stays = Rūšies vėliau pakeisti nebus galima, kad nesusimaišytų tai, kas jau įrašyta.
fields-choices = Pasirinkimai
fields-choices-hint = Kiekvienas naujoje eilutėje
fields-choices-empty = Įrašykite bent vieną pasirinkimą.
fields-kind-text = Tekstas
fields-kind-number = Skaičius
fields-kind-date = Data
fields-kind-choice = Pasirinkimas
fields-kind-yes_no = Taip arba ne
fields-edit-named = Taisyti lauką „{ $name }“
fields-delete-named = Ištrinti lauką „{ $name }“
fields-was-added = Laukas „{ $name }“ sukurtas
fields-was-edited = Laukas „{ $name }“ pakeistas
fields-was-deleted = Laukas „{ $name }“ ištrintas su visomis reikšmėmis

tags-text = Žyma – tai žodis prie kliento, grupė – sąrašas, kuriam jis priklauso. Pervadinus pasikeičia visiems iš karto.
tags-tags = Žymos
tags-groups = Grupės
tags-none = Žymų dar nėra. Užrašykite žymą prie kliento, ir ji atsiras čia.
tags-none-groups = Grupių dar nėra.
tags-name = Pavadinimas
tags-rename = Pervadinti
tags-rename-title = Pervadinti „{ $name }“
tags-rename-named = Pervadinti: { $name }
tags-delete-named = Ištrinti: { $name }
tags-was-renamed = „{ $from }“ dabar vadinasi „{ $to }“
tags-was-deleted = Ištrinta: { $name }

sample-text = Tikroviška parduotuvė su klientais, skambučiais ir priminimais, kad būtų su kuo išbandyti. Pašalinama vienu spustelėjimu, o jūsų klientai lieka.
sample-add = Įkelti pavyzdinius duomenis
sample-remove = Pašalinti pavyzdinius duomenis
sample-adding = Įkeliama…
sample-was-added = Pavyzdiniai duomenys įkelti
sample-was-removed = Pavyzdiniai duomenys pašalinti

about-version = Versija
about-book = Knygos failas
about-log = Žurnalas
about-tray = Ženkliukas prie laikrodžio
about-session = Paleidimas su kompiuteriu
about-offline = „Daftar“ veikia be interneto. Klientų duomenys niekur iš šio kompiuterio neiškeliauja, nebent patys juos eksportuotumėte.
about-quit = Išjungti „Daftar“
about-notifications = Priminimai ekrane
