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
fields-yearly = Kartojasi kasmet
fields-yearly-hint = Vestuvių diena, pirmasis apsilankymas: matysite prie gimtadienių skiltyje „Šiandien“ ir kalendoriuje, o tą dieną priminsime.
fields-choices = Pasirinkimai
fields-choices-hint = Kiekvienas naujoje eilutėje
fields-choices-empty = Įrašykite bent vieną pasirinkimą.
fields-kind-text = Tekstas
fields-kind-number = Skaičius
fields-kind-date = Data
fields-kind-yearly = Data, kasmet
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
about-offline = „Daftar“ veikia be interneto. Iš šio kompiuterio neiškeliauja niekas apie klientus, išskyrus tai, ką patys eksportuojate, ir žinutes, kurias jiems siunčiate.
about-quit = Išjungti „Daftar“
about-notifications = Priminimai ekrane

settings-messages = Žinutės
settings-privacy = Privatumas
setting-messages_paused = Sulaikyti visas žinutes
setting-message_gap_days = Tarp dviejų bendrų žinučių
setting-message_gap_days-hint = Kas gavo vėliau nei prieš tiek dienų, praleidžiamas.
setting-message_unknown_consent = Bendrai rašyti ir tiems, kurių sutikimo neklausta
setting-message_unknown_consent-hint = Išjungta: bendras žinutes gauna tik sutikusieji. Vienam klientui rašyti galima visada, nebent jis žinučių nenori.
setting-message_way_out_email = Paskutinė laiško eilutė
setting-message_way_out_sms = Paskutinė SMS eilutė
setting-message_way_out-hint = Joje – kaip atsisakyti. Tuščia: įprasti žodžiai žinutės kalba.
setting-sms_part_price = Vienos SMS dalies kaina, { $currency }
setting-sms_part_price-hint = Jei nežinote, palikite tuščią.
message-gap-none = Nesvarbu
message-gap-days =
    { $days ->
        [one] { $days } diena
        [few] { $days } dienos
        [many] { $days } dienos
       *[other] { $days } dienų
    }

accounts-text = Žinutės siunčiamos per jūsų pašto serverį ir SMS tarnybą. Jei jų nėra, Daftar perduoda žinutę pašto programai, „WhatsApp“ ar „Telegram“.
accounts-email = El. pašto paskyra
accounts-sms = SMS tarnyba
accounts-none = Nenustatyta
accounts-set-up = Nustatyti
accounts-change = Keisti
accounts-remove = Pašalinti
accounts-removed = Paskyra pašalinta kartu su slaptažodžiu
accounts-saved = Paskyra išsaugota
accounts-preset = Teikėjas
accounts-preset-other = Kitas
accounts-host = Serveris
accounts-port = Prievadas
accounts-security = Ryšys
accounts-security-tls = TLS (dažniausiai 465 prievadas)
accounts-security-starttls = STARTTLS (dažniausiai 587 prievadas)
accounts-security-none = Nešifruotas: tik serveriui jūsų patalpose
accounts-user = Naudotojo vardas
accounts-password = Slaptažodis
accounts-secret = Raktas ar slaptažodis
accounts-password-kept = Tuščia: tas, kuris įrašytas
accounts-from-name = Vardas, kurį mato klientai
accounts-from-address = Adresas, kuriuo klientai atsako
accounts-per-minute = Daugiausia per minutę
accounts-certificate = Pasitikėti savo sertifikatu
accounts-certificate-kept = Pasitikima jūsų sertifikatu
accounts-certificate-remove = Juo nebepasitikėti
accounts-url = Užklausos adresas
accounts-method = Metodas
accounts-headers = Antraštės, po vieną eilutėje
accounts-body = Užklausos turinys
accounts-body-kind = Turinio rūšis
accounts-body-form = Forma
accounts-body-json = JSON
accounts-sender = Siuntėjas
accounts-places = Laukai: { $places }
accounts-pointer = Kur atsakyme pasakyta, ar priimta
accounts-pointer-hint = Vieta JSON tekste, pvz., { $example }. Tuščia: bet kur atsakyme.
accounts-expected = Kas ten tada įrašyta
accounts-fails-cleanly = Serverio klaida reiškia, kad nieko neišsiųsta
accounts-fails-cleanly-hint = Tik jei taip sako tarnyba: tada Daftar pats bando dar kartą.
accounts-gateway = Tarnyba
accounts-try = Išbandyti
accounts-trying = Bandoma…
accounts-works = Veikia.
accounts-sent = Išsiųsta. Pažiūrėkite į telefoną.
accounts-try-phone = Jūsų telefonas bandymui
accounts-not = Neveikia: { $why }
accounts-kept-key_store = Slaptažodis laikomas sistemos raktinėje.
accounts-kept-book = Šioje sistemoje raktinės nėra, todėl slaptažodis užšifruotas laikomas knygoje, o raktas – jūsų naudotojo aplanke. Iš knygos kopijos jo niekas nesužinos; kas dirba šiuo kompiuteriu jūsų vardu, galėtų jį perskaityti.
accounts-kept-nowhere = Slaptažodis neįrašytas.
account-note-app_password = Šis teikėjas prašo programos slaptažodžio: sukurkite jį pašto paskyros saugos nustatymuose ir įrašykite čia.
account-note-smtp_auth = Pirmiausia pašto dėžutės nustatymuose leiskite siųsti per SMTP.
account-note-host_of_domain = Serveris dažniausiai vadinasi mail ir toliau jūsų domenas.

privacy-text = Daftar jungiasi tik prie serverių, kuriuos nurodote žinutėms. Čia – visi jo prisijungimai.
privacy-none = Prie nieko dar nesijungta.
privacy-when = Kada
privacy-host = Serveris
privacy-purpose = Kam
privacy-outcome = Kas išėjo
privacy-purpose-email = El. laiškas
privacy-purpose-sms = SMS
privacy-purpose-test_email = Bandymas
privacy-purpose-test_sms = Bandymas
privacy-sent = Pavyko
