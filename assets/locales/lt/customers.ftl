### The customer list and the page of one customer.

customers-search = Vardas, telefonas, el. paštas, pastabos…

kind-person = Asmuo
kind-company = Įmonė

source-hint = Iš kur apie jus sužinojo: draugai, „Instagram“, iškaba gatvėje…
quick-add-more = Daugiau laukų
quick-add-open = Pridėti ir atverti
quick-add-hint = Pradėjus raidėmis, rašoma į vardą.
customer-added = Įrašyta: { $name }

similar-title =
    { $count ->
        [one] Galbūt jau yra jūsų knygoje:
        [few] Galbūt vienas iš šių jau yra jūsų knygoje:
        [many] Galbūt vienas iš šių jau yra jūsų knygoje:
       *[other] Galbūt vienas iš šių jau yra jūsų knygoje:
    }
duplicate-phone = tas pats telefonas
duplicate-email = tas pats el. paštas
duplicate-name = tas pats vardas
duplicate-similar_name = panašus vardas
duplicate-birthday = tas pats gimtadienis
duplicate-city = tas pats miestas
duplicate-tags = tos pačios žymos
similar-in-bin = šiukšlinėje

customers-count =
    { $count ->
        [one] { $count } klientas
        [few] { $count } klientai
        [many] { $count } kliento
       *[other] { $count } klientų
    }
customers-columns = Stulpeliai
customers-sort = Sąrašo tvarka
customers-none-title = Nieko nerasta
customers-none-text = Įveskite mažiau raidžių arba paskutinius telefono skaitmenis, arba nuimkite filtrus.
customers-none-act = Rodyti visus
customers-empty-title = Čia bus jūsų klientai
customers-empty-text = Atsineškite turimą sąrašą: iš „Excel“, iš telefono, iš bet kurios programos. Arba spauskite N ir įrašykite pirmąjį.
customers-empty-import = Įkelti mano sąrašą

status-lead = Potencialus
status-customer = Klientas
status-inactive = Neaktyvus
status-lost = Prarastas
gender-unknown = Nežinoma
gender-female = Moteris
gender-male = Vyras
gender-other = Kita
consent-unknown = Dar neklausta
consent-yes = Taip
consent-no = Ne

next-step-overdue = pavėluota, { $day }
number-not-understood = Tai ne skaičius.

views = Rodiniai
views-everyone = Visi
views-acts = Šis rodinys
views-save = Įrašyti rodinį
views-save-new = Įrašyti kaip naują rodinį
views-rename = Pervadinti
views-earlier = Perkelti arčiau pradžios
views-later = Perkelti arčiau pabaigos
views-delete = Ištrinti rodinį
views-deleted = Rodinys „{ $name }“ ištrintas, klientai liko savo vietoje
views-name = Rodinio pavadinimas
views-name-hint = Pavyzdžiui: paskambinti šią savaitę, Kauno didmena

bin = Šiukšlinė
bin-open = Atverti šiukšlinę
bin-leave = Grįžti prie klientų
bin-text = Ištrinti klientai laukia čia, juos galima grąžinti. Pašalinti visam laikui, jie dar lieka senesnėse atsarginėse kopijose, kol šios ištrinamos.
bin-empty-title = Šiukšlinė tuščia
bin-empty-text = Ištrinti klientai laukia čia, juos galima grąžinti.
restore = Grąžinti

selection-acts = Veiksmai su pažymėtais
selection-count =
    { $count ->
        [one] Pažymėtas { $count }
        [few] Pažymėti { $count }
        [many] Pažymėta { $count }
       *[other] Pažymėta { $count }
    }
selection-clear = Nuimti žymėjimą
selection-tag = Žymos
selection-write = Rašyti
selection-remind = Priminti
selection-export = Eksportuoti
customers-binned =
    { $count ->
        [one] { $count } klientas perkeltas į šiukšlinę
        [few] { $count } klientai perkelti į šiukšlinę
        [many] { $count } kliento perkelta į šiukšlinę
       *[other] { $count } klientų perkelta į šiukšlinę
    }
customers-restored =
    { $count ->
        [one] Grąžintas { $count } klientas
        [few] Grąžinti { $count } klientai
        [many] Grąžinta { $count } kliento
       *[other] Grąžinta { $count } klientų
    }
customers-tagged =
    { $count ->
        [one] Pakeistos { $count } kliento žymos
        [few] Pakeistos { $count } klientų žymos
        [many] Pakeistos { $count } kliento žymos
       *[other] Pakeistos { $count } klientų žymos
    }
customers-status-set =
    { $count ->
        [one] Pakeista { $count } kliento būsena
        [few] Pakeista { $count } klientų būsena
        [many] Pakeista { $count } kliento būsena
       *[other] Pakeista { $count } klientų būsena
    }
customers-reminded =
    { $count ->
        [one] Sukurtas { $count } priminimas
        [few] Sukurti { $count } priminimai
        [many] Sukurta { $count } priminimo
       *[other] Sukurta { $count } priminimų
    }
calendar-exported =
    { $count ->
        [one] { $count } kalendoriaus įrašas įrašytas į { $path }
        [few] { $count } kalendoriaus įrašai įrašyti į { $path }
        [many] { $count } kalendoriaus įrašo įrašyta į { $path }
       *[other] { $count } kalendoriaus įrašų įrašyta į { $path }
    }
cases-exported =
    { $count ->
        [one] { $count } kreipinys įrašytas į { $path }.
        [few] { $count } kreipiniai įrašyti į { $path }.
        [many] { $count } kreipinio įrašyta į { $path }.
       *[other] { $count } kreipinių įrašyta į { $path }.
    }
ratings-exported =
    { $count ->
        [one] { $count } įvertinimas įrašytas į { $path }.
        [few] { $count } įvertinimai įrašyti į { $path }.
        [many] { $count } įvertinimo įrašyta į { $path }.
       *[other] { $count } įvertinimų įrašyta į { $path }.
    }
purchases-exported =
    { $count ->
        [one] { $count } pirkimas įrašytas į { $path }.
        [few] { $count } pirkimai įrašyti į { $path }.
        [many] { $count } pirkimo įrašyta į { $path }.
       *[other] { $count } pirkimų įrašyta į { $path }.
    }
customers-exported =
    { $count ->
        [one] { $count } klientas įrašytas į { $path }
        [few] { $count } klientai įrašyti į { $path }
        [many] { $count } kliento įrašyta į { $path }
       *[other] { $count } klientų įrašyta į { $path }
    }
tag-dialog =
    { $count ->
        [one] { $count } kliento žymos
        [few] { $count } klientų žymos
        [many] { $count } kliento žymos
       *[other] { $count } klientų žymos
    }
tag-dialog-add = Pridėti
tag-dialog-remove = Pašalinti
remind-dialog =
    { $count ->
        [one] Priminti apie { $count } klientą
        [few] Priminti apie { $count } klientus
        [many] Priminti apie { $count } kliento
       *[other] Priminti apie { $count } klientų
    }
reminder-title = Ką reikia padaryti
reminder-day = Diena
reminder-time = Laikas

filter-add = Filtras
filter-change = Keisti filtrą
filter-clear = Nuimti visus filtrus
filter-apply = Rodyti
filter-field = Laukas
filter-how = Sąlyga
filter-value = Reikšmė
filter-until = Iki
filter-op-is = lygu
filter-op-is-not = nelygu
filter-op-any-of = vienas iš
filter-op-contains = yra žodis ar jo dalis
filter-op-starts-with = prasideda
filter-op-empty = tuščia
filter-op-filled = užpildyta
filter-op-before = anksčiau nei
filter-op-after = vėliau nei
filter-op-between = tarp
filter-op-at-least = ne mažiau kaip
filter-op-at-most = ne daugiau kaip
filter-is = { $field }: { $value }
filter-is-not = { $field }: ne { $value }
filter-any-of = { $field }: { $value }
filter-contains = { $field }: yra „{ $value }“
filter-starts-with = { $field }: prasideda „{ $value }“
filter-empty = { $field }: tuščia
filter-filled = { $field }: užpildyta
filter-before = { $field }: anksčiau nei { $value }
filter-after = { $field }: vėliau nei { $value }
filter-between = { $field }: nuo { $value } iki { $until }
filter-at-least = { $field }: ne mažiau kaip { $value }
filter-at-most = { $field }: ne daugiau kaip { $value }

customer-missing = Šio kliento parodyti nepavyko
customer-back = Atgal
customer-copied = Numeris nukopijuotas
customer-copy-phone = Kopijuoti numerį
customer-delete = Perkelti į šiukšlinę
customer-in-bin = Šiukšlinėje: { $when }
customer-story = Kas vyko
photo-add = Pridėti nuotrauką
photo-of = Nuotrauka: { $name }
photo-hint = Pridėti nuotrauką: pasirinkite, nutempkite čia arba įklijuokite
photo-choose-other = Pasirinkti kitą nuotrauką
photo-remove = Pašalinti nuotrauką
photo-set = Nuotrauka įdėta
photo-removed = Nuotrauka pašalinta
photo-drop-now = Paleiskite, ir tai bus kliento nuotrauka: { $name }

facts = Duomenys
facts-phones = Telefonai
facts-emails = El. paštas
facts-addresses = Adresai
facts-note = Svarbu prisiminti
contact-primary = Padaryti pagrindiniu
contact-acts = { $contact }: daugiau
contact-add-phone = Pridėti telefoną
contact-add-email = Pridėti el. paštą
contact-add-address = Pridėti adresą
company-link = Pasirinkti įmonę iš knygos
people = Šios įmonės žmonės
people-add = Pridėti žmogų
people-none = Kol kas nieko. Pridėkite, su kuo čia bendraujate.
people-name-hint = Žmogus iš knygos arba naujas vardas
people-added = Įmonei priskirta: { $name }
facts-more = Daugiau duomenų
address = Adresas
address-label = Paskirtis
label-mobile = Mobilusis
label-home = Namų
label-work = Darbo
label-delivery = Pristatymo

changes = Pakeitimai
changes-more = Dar { $count }
change-made = { $field }: { $before } → { $after }
change-entered = { $field }: { $after }
change-cleared = { $field }: pašalinta { $before }
change-photo-set = Pridėta nuotrauka
change-photo-replaced = Nuotrauka pakeista
change-photo-removed = Nuotrauka pašalinta
change-of-many = Atlikta keliems: žr. istoriją
change-undone = atšaukta

export-list = Ką eksportuoti
export-list-customers = Klientus
export-list-purchases = Jų pirkimus
export-format = Failas
export-format-xlsx = „Excel“ knyga (.xlsx)
export-format-csv = Tekstinė lentelė (.csv)
export-format-vcard = Kontaktai (.vcf, „vCard 4.0“)
export-format-vcard3 = Kontaktai senesniems telefonams (.vcf, „vCard 3.0“)
export-format-icalendar = Priminimai ir gimtadieniai (.ics)
export-hint-xlsx = Tinka „Excel“, „LibreOffice“ ir „Google“ skaičiuoklėms.
export-hint-csv = Tinka bet kuriai sąrašus skaitančiai programai.
export-hint-vcard = Dabartiniams telefonams ir pašto programoms.
export-hint-vcard3 = Jei telefonas naujesnės rūšies nepriima.
export-hint-icalendar = Šių klientų neatlikti darbai ir gimtadieniai telefono kalendoriui, su žadintuvais.
export-delimiter = Tarp langelių
export-delimiter-comma = Kablelis
export-delimiter-semicolon = Kabliataškis
export-delimiter-tab = Tabuliatorius
export-dates = Datos
export-digits = Datų skaitmenys
export-save = Įrašyti kaip…
export-progress = Rašomas failas
purge = Pašalinti visam laikui
purge-backups = Iki šiol padarytose atsarginėse kopijose jie liks, kol tos kopijos bus ištrintos.
purge-question =
    { $count ->
        [one] { $count } klientas ir viskas, kas apie jį užrašyta, bus pašalinta visam laikui. Grąžinti nebebus galima.
        [few] { $count } klientai ir viskas, kas apie juos užrašyta, bus pašalinta visam laikui. Grąžinti nebebus galima.
        [many] { $count } kliento ir viskas, kas apie juos užrašyta, bus pašalinta visam laikui. Grąžinti nebebus galima.
       *[other] { $count } klientų ir viskas, kas apie juos užrašyta, bus pašalinta visam laikui. Grąžinti nebebus galima.
    }
customers-purged =
    { $count ->
        [one] { $count } klientas pašalintas visam laikui
        [few] { $count } klientai pašalinti visam laikui
        [many] { $count } kliento pašalinta visam laikui
       *[other] { $count } klientų pašalinta visam laikui
    }
