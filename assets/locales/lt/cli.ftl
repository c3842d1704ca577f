### Komandų eilutė: pagalba, atsakymai ir ką sakome apie klaidingus argumentus.

cli-about = Parduotuvės klientų knyga – komandų eilutėje.
cli-usage = Rašoma:
cli-commands = Komandos:
cli-options = Parinktys:
cli-exit-codes = Baigties kodai: 0 – atlikta; 1 – atsisakyta, niekas nepakeista (arba patikra ką nors rado); 2 – klaidingi argumentai; 3 – knygos ar failo nepavyko atverti, perskaityti arba įrašyti, arba ją užėmęs kitas „Daftar“.
cli-option-book = Knyga, su kuria dirbti, vietoj įprastos
cli-option-lang = Atsakymų kalba
cli-option-json = Atsakyti JSON formatu, kitoms programoms
cli-option-help = Parodyti šią pagalbą
cli-option-version = Parodyti versiją
cli-import = Įkelti sąrašą: CSV, „Excel“, „OpenDocument“ arba adresatų korteles
cli-import-file = Failas
cli-import-sheet = Darbo knygos lapas
cli-import-all-sheets = Visus lapus su tais pačiais stulpeliais skaityti kaip vieną sąrašą
cli-import-header-row = Įrašas su stulpelių pavadinimais, skaičiuojant nuo 0; none, jei jo nėra
cli-import-headings-as-rows = Eilutes, kurios yra kitų eilučių grupių antraštės, skaityti kaip paprastas
cli-import-encoding = Koduotė, pvz., windows-1257
cli-import-delimiter = Ženklas tarp langelių; tabuliatoriui – tab
cli-import-repair = Langelius, kadaise įrašytus ne tomis raidėmis, skaityti taip, kaip jie buvo parašyti: Petraitė, o ne PetraitÄ—
cli-import-map = Kurį lauką pildo stulpelis; new arba new:number, new:date, new:choice, new:yes_no, new:text sukuria jam naują lauką; jei po ženklo nieko nėra, stulpelis praleidžiamas
cli-import-date-order = Dienos ir mėnesio tvarka, kai iš datų jos nesuprasti
cli-import-name-order = Kuri pilnų vardų dalis eina pirma, užuot sprendus iš pačių vardų
cli-import-customers = Laikyti klientų sąrašu
cli-import-purchases = Laikyti pirkimų sąrašu: užsakymų, sąskaitų, kvitų
cli-import-unit = Sumų be valiutos vienetas
cli-import-correct = Pataisyti reikšmę visose jos eilutėse; jei tekste yra : ar =, prieš ženklą rašykite \
cli-import-buyer = Kurio kliento yra pirkėjo, kurių knygoje keli, pirkimai: pirkėjas, kaip parašyta sąraše, arba new
cli-import-dry-run = Tik pasakyti, kas būtų, nieko nekeičiant
cli-import-rejects = Nepriimtas eilutes su priežastimis įrašyti į šį failą
cli-undo = Atšaukti veiksmą
cli-undo-action = Veiksmo numeris istorijoje; be jo – paskutinis
cli-undo-last = Paskutinis veiksmas
cli-redo = Pakartoti tai, kas atšaukta paskiausiai
cli-customers = Klientų sąrašas
cli-customers-search = Žodžiai arba telefono skaitmenys
cli-customers-filter = Sąlyga: city=Kaunas, name~son, tags=VIP|nauji, birthday:empty, created_on>2026-01-31
cli-customers-sort = Laukas, pagal kurį rikiuoti; -LAUKAS – atvirkščiai
cli-customers-bin = Esantys šiukšlinėje
cli-customers-limit = Ne daugiau kaip tiek
cli-customers-offset = Tiek pirmųjų praleisti
cli-customers-count = Tik skaičių
cli-customer = Viskas apie vieną klientą
cli-customer-id = Kliento numeris
cli-add-customer = Įrašyti klientą
cli-add-customer-whole-name = Visas vardas
cli-add-customer-name = Visas vardas
cli-add-customer-given-name = Vardas
cli-add-customer-family-name = Pavardė
cli-add-customer-company = Įmonė
cli-add-customer-phone = Telefonas; galima nurodyti kelis kartus
cli-add-customer-email = El. paštas; galima nurodyti kelis kartus
cli-add-customer-city = Miestas
cli-add-customer-birthday = Gimtadienis, bet kuriuo kalendoriumi; metų gali nebūti
cli-add-customer-tag = Žyma; galima nurodyti kelis kartus
cli-add-customer-note = Pastaba
cli-add-customer-set = Bet kuris laukas pagal pavadinimą, taip pat custom:RAKTAS
cli-photo = Pridėti kliento nuotrauką, įrašyti ją į failą arba pašalinti
cli-photo-id = Kliento numeris
cli-photo-set = Priskirti šį paveikslėlį: JPEG, PNG, WebP arba GIF
cli-photo-save = Įrašyti kliento nuotrauką į šį failą
cli-photo-remove = Pašalinti nuotrauką
cli-duplicates = Klientai, kurie knygoje gali būti įrašyti kelis kartus
cli-duplicates-preset = strict – beveik nėra abejonių; loose – viskas, ką verta peržiūrėti
cli-merge = Sujungti kelis klientus į vieną
cli-merge-keep = Kliento, kuris lieka, numeris
cli-merge-ids = Su juo sujungiamų klientų numeriai
cli-merge-choose = Kurio kliento reikšmę imti laukui vietoj geresniosios
cli-tell-apart = Įsiminti, kad panašūs klientai yra skirtingi žmonės
cli-tell-apart-ids = Klientų numeriai
cli-stay-in-touch = Nurodyti, kas kiek dienų su klientais pabendrauti
cli-stay-in-touch-ids = Klientų numeriai
cli-stay-in-touch-days = Po kiek dienų tylos priminti; never – nebereikia
cli-log = Užrašyti skambutį, apsilankymą, žinutę, pastabą ar pirkimą
cli-log-id = Kliento numeris
cli-log-kind = Kas tai buvo
cli-log-text = Apie ką kalbėta
cli-log-amount = Pirkimo suma parduotuvės valiuta; su minusu – grąžinimas
cli-log-reference = Jo kvito ar sąskaitos numeris
cli-log-direction = Kas pradėjo: in – klientas, out – jūs
cli-log-outcome = Kas iš to išėjo
cli-log-at = Kada tai buvo; be jo – dabar
cli-log-next = Kitas žingsnis – kaip priminimas
cli-log-next-on = Kito žingsnio diena
cli-log-next-kind = Jo rūšis; nenurodžius po skambučio – call, kitais atvejais – task
cli-remind = Sukurti priminimą
cli-remind-title = Ką padaryti
cli-remind-on = Diena, po jos – laikas, jei yra
cli-remind-kind = Rūšis; nenurodžius – task
cli-remind-time = Laikas
cli-remind-customer = Apie kurį klientą
cli-remind-note = Daugiau apie tai
cli-remind-who = Kas tuo rūpinasi
cli-remind-repeat = Kaip kartojasi, kalendorių taisykle: FREQ=MONTHLY;INTERVAL=1
cli-remind-open-day = Ne nedarbo dieną, kaip jo rūšiai nurodyta nustatymuose
cli-due = Kas laukia ir kieno gimtadienis
cli-due-at = Šią akimirką, o ne dabar
cli-due-who = Tik tai, kuo rūpinasi šis žmogus
cli-done = Pažymėti priminimą atliktu
cli-done-id = Priminimo numeris
cli-open = Pasakyti, ar dirbate, iki kada arba nuo kada
cli-open-at = Šią akimirką, o ne dabar
cli-calendar = Kas laukia artimiausiomis dienomis: priminimai, ir besikartojantys, vizitai, gimtadieniai, nedarbo dienos
cli-calendar-from = Nuo šios dienos; nenurodžius – nuo šiandien
cli-calendar-to = Iki šios dienos; nenurodžius – savaitė, daugiausia šimtas dienų
cli-calendar-save = Įrašyti į šį .ics failą
cli-holidays = Dienos, kuriomis nedirbate
cli-holidays-from = Nuo šios dienos; nenurodžius – nuo šiandien
cli-holidays-to = Iki šios dienos; nenurodžius – metams į priekį
cli-holidays-own = Jūsų pačių dienos su numeriais
cli-add-holiday = Įtraukti dienas, kuriomis nedirbate
cli-add-holiday-name = Proga
cli-add-holiday-on = Pirma diena
cli-add-holiday-to = Paskutinė diena
cli-add-holiday-yearly = Kasmet, pagal nustatymų kalendorių
cli-add-holiday-opened = Dirbate, o ne nedirbate
cli-delete-holiday = Ištrinti savo dienas
cli-delete-holiday-id = Jų numeris
cli-add-case = Priimti skundą ar prašymą
cli-add-case-text = Dėl ko kreipiamasi
cli-add-case-customer = Kieno
cli-add-case-kind = Rūšis, pavadinimu
cli-add-case-urgency = Kiek skubu
cli-add-case-who = Kas tuo rūpinasi
cli-add-case-promise = Kas pažadėta, kaip priminimas
cli-add-case-promise-on = Kuriai dienai pažadėta
cli-cases = Skundų ir prašymų sąrašas, pirma tie, kam liko mažiausiai laiko
cli-cases-state = Tik šios būsenos; be to – visi neišspręsti
cli-cases-all = Ir išspręsti
cli-cases-overdue = Tik tie, kurių laikas baigiasi
cli-cases-kind = Tik šios rūšies, pavadinimu
cli-cases-search = Žodžiai, vardas ar numeris
cli-cases-limit = Ne daugiau kaip tiek
cli-case = Viskas apie vieną kreipinį
cli-case-id = Kreipinio numeris
cli-step-case = Užrašyti, kas padaryta su kreipiniu
cli-step-case-id = Kreipinio numeris
cli-step-case-step = Kas padaryta
cli-step-case-text = Kas pasakyta arba kaip išspręsta
cli-step-case-waiting-for = Ko laukiama
cli-step-case-cause = Išspręsto kreipinio priežastis
cli-step-case-promise = Kas pažadėta, kaip priminimas
cli-step-case-promise-on = Kuriai dienai pažadėta
cli-merge-cases = Sujungti kreipinius
cli-merge-cases-keep = Kreipinio, kuris tęsiamas, numeris
cli-merge-cases-ids = Numeriai tų, kurie tampa jo dalimi
cli-unmerge-case = Atskirti kreipinį nuo to, kurio dalis jis yra
cli-unmerge-case-id = Kreipinio numeris
cli-case-figures = Kreipinių rodikliai per laikotarpį
cli-case-figures-from = Pirma diena; be jos – prieš 30 dienų
cli-case-figures-to = Paskutinė diena; be jos – šiandien
cli-add-rating = Užrašyti, kiek klientas patenkintas
cli-add-rating-question = Ko klausta
cli-add-rating-score = Nuo 1 iki 5 arba nuo 0 iki 10
cli-add-rating-word = Kodėl, kliento žodžiais
cli-add-rating-customer = Kieno
cli-add-rating-case = Dėl kurio kreipinio
cli-add-rating-channel = Kaip gauta
cli-ask-rating = Žinute paklausti kliento, kiek jis patenkintas
cli-ask-rating-customer = Kliento numeris
cli-ask-rating-question = Ko klausiama; nenurodžius – pasitenkinimo
cli-ask-rating-case = Kreipinys, po kurio klausiama
cli-ask-rating-by = Kokiu būdu; nenurodžius – pirmu, kuris klientą pasiekia
cli-ask-rating-again = Ir to, kurio neseniai klausta
cli-ratings = Įvertinimų sąrašas, naujausi pirma
cli-ratings-customer = Tik šio kliento
cli-ratings-low = Tik žemi
cli-ratings-limit = Ne daugiau kaip tiek
cli-rating-figures = Įvertinimų rodikliai per laikotarpį
cli-rating-figures-from = Pirma diena; be jos – prieš 30 dienų
cli-rating-figures-to = Paskutinė diena; be jos – šiandien
cli-rules = Taisyklės: sąrašas, įjungimas, bandymas, vykdymas
cli-rules-list = Parodyti taisykles
cli-rules-on = Įjungti taisyklę
cli-rules-off = Išjungti taisyklę
cli-rules-trial = Pasakyti, ką taisyklė būtų padariusi per pastarąsias 30 dienų
cli-rules-log = Parodyti, ką taisyklė padarė ir kas nutiko jos žinutėms
cli-rules-follow = Įvykdyti taisykles tam, kas nutiko nuo praeito karto, kaip tai daro langas
cli-rules-on-id = Taisyklės numeris
cli-rules-off-id = Taisyklės numeris
cli-rules-trial-id = Taisyklės numeris
cli-rules-log-id = Taisyklės numeris
cli-rules-log-limit = Kiek daugiausia
cli-notices = Ką pranešė taisyklės
cli-notices-read = Pažymėti visus kaip skaitytus
cli-templates = Parodyti šablonus
cli-queue = Įrašyti šabloną į eilę klientams; išeis su kitu siuntimu arba iš lango
cli-queue-template = Šablono numeris
cli-queue-by = Kanalas; be jo – el. laiškas
cli-queue-customer = Šiam klientui; galima nurodyti kelis kartus
cli-queue-search = Tiems, kuriuos randa šie žodžiai
cli-queue-filter = Tiems, kurie atitinka sąlygą, kaip klientų sąraše
cli-queue-sort = Eilės tvarka, kaip klientų sąraše
cli-queue-bin = Esantiems šiukšlinėje, kurie nieko negauna
cli-queue-attach = Failas, pridedamas prie laiško
cli-queue-greets-on = Gimtadienio, su kuriuo sveikinama, diena; niekas nesveikinamas dukart per metus
cli-queue-dry-run = Tik pasakyti, kiek gautų ir kiek ne
cli-messages = Parodyti žinutes ir kas joms nutiko
cli-messages-state = Tik šios būsenos
cli-messages-customer = Tik šiam klientui
cli-messages-limit = Daugiausia tiek
cli-send = Išsiųsti laukiančias žinutes per nustatymuose nurodytas paskyras
cli-send-wait = Laukti, kol išeis visos, kurios gali
cli-export = Įrašyti klientus į .csv, .xlsx arba .vcf failą, o jų priminimus ir gimtadienius į .ics failą
cli-export-file = Failas
cli-export-purchases = Pirkimus, o ne pačius klientus
cli-export-cases = Kreipinius, o ne klientus
cli-export-ratings = Įvertinimus, o ne klientus
cli-export-search = Tik rastus pagal šiuos žodžius
cli-export-filter = Tik atitinkančius sąlygą, kaip komandoje customers
cli-export-sort = Tvarka, kaip komandoje customers
cli-export-bin = Esančius šiukšlinėje
cli-backup = Nukopijuoti visą knygą į aplanką ir kopiją patikrinti
cli-backup-folder = Aplankas
cli-restore = Vietoj knygos įdėti atsarginę kopiją; šios dienos knyga išsaugoma
cli-restore-file = Atsarginė kopija
cli-check = Patikrinti visą knygą
cli-sample = Pridėti pavyzdinę parduotuvę išbandyti arba ją pašalinti
cli-sample-language = Parduotuvės kalba
cli-sample-remove = Pašalinti pavyzdį
cli-history = Kas daryta arba kas keitėsi apie vieną klientą
cli-history-customer = Kliento numeris
cli-history-limit = Ne daugiau kaip tiek
cli-settings = Rodyti arba keisti nustatymus
cli-settings-key = Nustatymas, pvz., default_country
cli-settings-value = Nauja reikšmė
cli-default = { $help } (nenurodžius – { $value })

## Kas pagalboje rašoma reikšmės vietoje.
cli-value-options = PARINKTYS
cli-value-command = KOMANDA
cli-value-file = FAILAS
cli-value-dir = APLANKAS
cli-value-sheet = LAPAS
cli-value-row = EILUTĖ
cli-value-encoding = KODUOTĖ
cli-value-character = ŽENKLAS
cli-value-column = STULPELIS
cli-value-field = LAUKAS
cli-value-value = REIKŠMĖ
cli-value-replacement = PATAISA
cli-value-setting = NUSTATYMAS
cli-value-action = VEIKSMAS
cli-value-buyer = PIRKĖJAS
cli-value-id = NUMERIS
cli-value-n = KIEK
cli-value-words = ŽODŽIAI
cli-value-condition = SĄLYGA
cli-value-name = VARDAS
cli-value-company = ĮMONĖ
cli-value-number = NUMERIS
cli-value-address = ADRESAS
cli-value-city = MIESTAS
cli-value-tag = ŽYMA
cli-value-text = TEKSTAS
cli-value-title = PAVADINIMAS
cli-value-date = DATA
cli-value-time = LAIKAS
cli-value-hour = VAL:MIN
cli-value-days = DIENOS
cli-value-who = VARDAS
cli-value-kind = RŪŠIS
cli-value-score = ĮVERTINIMAS
cli-value-rule = TAISYKLĖ

## Kas sakoma apie klaidingus argumentus, ir atsakymai.
cli-wrong-command = Komandos „{ $value }“ nėra.
cli-wrong-argument = „{ $value }“ čia nesuprantama.
cli-wrong-missing = Trūksta: { $value }
cli-wrong-conflict = „{ $value }“ nedera su kitu argumentu.
cli-wrong-value = „{ $value }“ netinka: { $argument }.
cli-wrong-moment = „{ $value }“ nėra data ar laikas. Rašykite, pvz., 2026-11-22, 2026-11-22 10:30 arba rytoj.
cli-wrong-filter = „{ $value }“ nėra sąlyga. Rašykite, pvz., city=Kaunas, name~son arba birthday:empty.
cli-wrong-help = daftar --help parodo visas komandas, daftar KOMANDA --help – vieną jų.
cli-nobody = Nieko nerasta.
cli-customer-added = { $name } jau knygoje, numeris { $id }.
cli-photo-done = Nuotrauka priskirta: { $name }.
cli-photo-removed = Klientas nuotraukos nebeturi: { $name }.
cli-photo-saved = Nuotrauka įrašyta į { $path }.
cli-no-duplicates = Neatrodo, kad kas nors būtų įrašytas du kartus.
cli-merged = { $name } dabar yra vienas klientas, numeris { $id }.
cli-told-apart = Daugiau jie nebus siūlomi kaip pasikartojantys.
cli-imported =
    { $count ->
        [one] Perskaityta { $count } eilutė.
        [few] Perskaitytos { $count } eilutės.
        [many] Perskaityta { $count } eilutės.
       *[other] Perskaityta { $count } eilučių.
    }
cli-would-import =
    { $count ->
        [one] Perskaityta { $count } eilutė, niekas nepakeista. Būtų taip:
        [few] Perskaitytos { $count } eilutės, niekas nepakeista. Būtų taip:
        [many] Perskaityta { $count } eilutės, niekas nepakeista. Būtų taip:
       *[other] Perskaityta { $count } eilučių, niekas nepakeista. Būtų taip:
    }
cli-import-sold = pirkimai: nauji { $created }, jau žinomi { $known }; nauji klientai: { $customers }
cli-import-sums = iš viso: { $sums }
cli-import-created = nauji: { $count }
cli-import-updated = papildyti: { $count }
cli-import-unchanged = jau žinomi: { $count }
cli-import-skipped = praleisti: { $count }
cli-import-rejected = nepriimti: { $count }
cli-import-problems = neperskaityta paimtų eilučių reikšmių: { $count }
cli-import-corrected = pataisyti langeliai: { $count }
cli-rejected-row = { $row } eilutė, { $column }: „{ $value }“ – { $reason }
cli-rejects-saved =
    { $count ->
        [one] { $count } eilutė įrašyta į { $path }.
        [few] { $count } eilutės įrašytos į { $path }.
        [many] { $count } eilutės įrašyta į { $path }.
       *[other] { $count } eilučių įrašyta į { $path }.
    }
cli-calendar-exported =
    { $count ->
        [one] { $count } kalendoriaus įrašas įrašytas į { $path }.
        [few] { $count } kalendoriaus įrašai įrašyti į { $path }.
        [many] { $count } kalendoriaus įrašo įrašyta į { $path }.
       *[other] { $count } kalendoriaus įrašų įrašyta į { $path }.
    }
cli-cases-exported =
    { $count ->
        [one] { $count } kreipinys įrašytas į { $path }.
        [few] { $count } kreipiniai įrašyti į { $path }.
        [many] { $count } kreipinio įrašyta į { $path }.
       *[other] { $count } kreipinių įrašyta į { $path }.
    }
cli-ratings-exported =
    { $count ->
        [one] { $count } įvertinimas įrašytas į { $path }.
        [few] { $count } įvertinimai įrašyti į { $path }.
        [many] { $count } įvertinimo įrašyta į { $path }.
       *[other] { $count } įvertinimų įrašyta į { $path }.
    }
cli-purchases-exported =
    { $count ->
        [one] { $count } pirkimas įrašytas į { $path }.
        [few] { $count } pirkimai įrašyti į { $path }.
        [many] { $count } pirkimo įrašyta į { $path }.
       *[other] { $count } pirkimų įrašyta į { $path }.
    }
cli-exported =
    { $count ->
        [one] { $count } klientas įrašytas į { $path }.
        [few] { $count } klientai įrašyti į { $path }.
        [many] { $count } kliento įrašyta į { $path }.
       *[other] { $count } klientų įrašyta į { $path }.
    }
cli-backed-up =
    { $count ->
        [one] Nukopijuota ir patikrinta: { $path }, { $count } klientas.
        [few] Nukopijuota ir patikrinta: { $path }, { $count } klientai.
        [many] Nukopijuota ir patikrinta: { $path }, { $count } kliento.
       *[other] Nukopijuota ir patikrinta: { $path }, { $count } klientų.
    }
cli-restored =
    { $count ->
        [one] Atsarginė kopija dabar yra knyga, joje { $count } klientas. Ankstesnė knyga išsaugota: { $path }
        [few] Atsarginė kopija dabar yra knyga, joje { $count } klientai. Ankstesnė knyga išsaugota: { $path }
        [many] Atsarginė kopija dabar yra knyga, joje { $count } kliento. Ankstesnė knyga išsaugota: { $path }
       *[other] Atsarginė kopija dabar yra knyga, joje { $count } klientų. Ankstesnė knyga išsaugota: { $path }
    }
cli-check-sound =
    { $count ->
        [one] Knyga tvarkinga: { $count } klientas.
        [few] Knyga tvarkinga: { $count } klientai.
        [many] Knyga tvarkinga: { $count } kliento.
       *[other] Knyga tvarkinga: { $count } klientų.
    }
cli-check-unsound =
    { $count ->
        [one] Patikra rado { $count } bėdą. Atkurkite paskutinę atsarginę kopiją arba nusiųskite šias eilutes tam, kas jums padeda:
        [few] Patikra rado { $count } bėdas. Atkurkite paskutinę atsarginę kopiją arba nusiųskite šias eilutes tam, kas jums padeda:
        [many] Patikra rado { $count } bėdos. Atkurkite paskutinę atsarginę kopiją arba nusiųskite šias eilutes tam, kas jums padeda:
       *[other] Patikra rado { $count } bėdų. Atkurkite paskutinę atsarginę kopiją arba nusiųskite šias eilutes tam, kas jums padeda:
    }
cli-sample-added =
    { $count ->
        [one] Pridėtas { $count } išgalvotos parduotuvės klientas. Pašalinsite su daftar sample --remove.
        [few] Pridėti { $count } išgalvotos parduotuvės klientai. Pašalinsite su daftar sample --remove.
        [many] Pridėta { $count } išgalvotos parduotuvės kliento. Pašalinsite su daftar sample --remove.
       *[other] Pridėta { $count } išgalvotos parduotuvės klientų. Pašalinsite su daftar sample --remove.
    }
cli-sample-removed =
    { $count ->
        [one] Pašalintas { $count } pavyzdinis klientas; jūsų klientai liko.
        [few] Pašalinti { $count } pavyzdiniai klientai; jūsų klientai liko.
        [many] Pašalinta { $count } pavyzdinio kliento; jūsų klientai liko.
       *[other] Pašalinta { $count } pavyzdinių klientų; jūsų klientai liko.
    }
cli-undone = Atšaukta: { $action }
cli-redone = Pakartota: { $action }
cli-kept = Palikta, kaip yra, nes vėliau keista: { $name }
cli-was-undone = { $action } (atšaukta)
cli-no-rules = Taisyklių dar nėra.
cli-followed =
    { $count ->
        [0] Taisyklėms progų nebuvo.
        [one] Įvykdyta { $count } proga.
        [few] Įvykdytos { $count } progos.
        [many] Įvykdyta { $count } progos.
       *[other] Įvykdyta { $count } progų.
    }{ $held ->
        [0] {""}
        [one] {" "}{ $held } laukia jūsų žodžio.
        [few] {" "}{ $held } laukia jūsų žodžio.
        [many] {" "}{ $held } laukia jūsų žodžio.
       *[other] {" "}{ $held } laukia jūsų žodžio.
    }{ $leftout ->
        [0] {""}
        [one] {" "}{ $leftout } žinutė neparašyta; kodėl, pasako „rules log“.
        [few] {" "}{ $leftout } žinutės neparašytos; kodėl, pasako „rules log“.
        [many] {" "}{ $leftout } žinutės neparašyta; kodėl, pasako „rules log“.
       *[other] {" "}{ $leftout } žinučių neparašyta; kodėl, pasako „rules log“.
    }
cli-logged = Užrašyta: { $name }.
cli-finished = Atlikta: { $title }
cli-no-cases = Kreipinių nerasta.
cli-case-wrong-kind = Kreipinių rūšies „{ $value }“ nėra.
cli-no-ratings = Įvertinimų nerasta.
cli-nothing-due = Nieko nelaukia.
cli-is-open = Dirbate iki { $until }.
cli-is-closed = Nedirbate iki { $until }.
cli-is-closed-for-good = Nedirbate ilgiau nei metus.
cli-holiday-added = Įtraukta į jūsų dienas: { $name }, numeris { $id }.
cli-holiday-deleted = Ištrinta.
cli-birthday = Gimtadienis: { $name }
cli-anniversary = { $what }: { $name }
cli-happened-reminder = Priminimas atliktas: { $title }
cli-happened-skipped = Priminimas praleistas: { $title }
cli-happened-birthday = Pasveikinta gimimo dienos proga
cli-happened-anniversary = Pasveikinta: { $what }
cli-happened-import = Atėjo su sąrašu { $file }
cli-queued = Į eilę įrašyta: { $count }, praleista: { $leftout }
cli-queue-would = Gautų: { $count }, negautų: { $leftout }
cli-sent = Išsiųsta: { $sent }, laukia: { $waiting }, nežinia: { $unknown }
