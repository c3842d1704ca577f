### Šablonai: laukų pavadinimai ir langas, kuriame šablonai rašomi.

## Tai, ką savininkas rašo riestiniuose skliaustuose.
template-field-first_name = vardas
template-field-called_name = kreipinys
template-field-last_name = pavardė
template-field-full_name = vardas ir pavardė
template-field-polite_name = ponas ar ponia
template-field-formal_name = pagarbus kreipinys
template-field-company = įmonė
template-field-role = pareigos
template-field-phone = telefonas
template-field-email = el. paštas
template-field-city = miestas
template-field-birthday = gimtadienis
template-field-bought_on = pirkimo diena
template-field-bought_amount = pirkimo suma
template-field-bought = kas pirkta
template-field-visit_on = vizito diena
template-field-visit_time = vizito laikas
template-field-today = šiandien
template-field-shop = parduotuvė
template-word-if = jei
template-word-else = kitaip
template-word-end = pabaiga
template-word-tag = žyma
template-word-female = moteris
template-word-male = vyras
template-value-yes = taip
template-value-no = ne

## Pavardė šauksmininku; visas vardas, kai nežinia, ar tai moteris, ar vyras.
template-polite =
    .female = ponia { $name }
    .male = pone { $name }
    .other = { $name }
template-formal =
    .female = gerbiama ponia { $name }
    .male = gerbiamas pone { $name }
    .other = gerb. { $name }

template-fault-field_unknown = Tokio lauko nėra: { $word }.
template-fault-condition_unknown = Nuo šito teksto dalis priklausyti negali: { $word }.
template-fault-empty = Tarp skliaustų nieko nėra.
template-fault-unclosed = Skliaustas neuždarytas: { $word }
template-fault-unopened = Uždarytas skliaustas, kuris nebuvo atidarytas.
template-fault-end_missing = Ši sąlyga neturi pabaigos: { $word }
template-fault-condition_missing = Prieš { $word } nėra sąlygos.
template-fault-suggestion = Gal norėjote parašyti { $word }?

templates-title = Šablonai
templates-text = Tai, ką rašote vis iš naujo. Laukus užpildo kiekvieno kliento duomenys.
templates-add = Naujas šablonas
templates-add-ready = Pridėti paruoštus
templates-added-ready = Paruošti šablonai pridėti
templates-empty-title = Šablonų dar nėra
templates-empty-text = Gimtadienio sveikinimas, padėka už pirkinį, vizito priminimas – parašykite kartą. Pradėti patogu nuo paruoštų.
templates-edit = Šablonas
templates-name = Pavadinimas
templates-language = Kalba
templates-subject = El. laiško tema
templates-subject-hint = SMS ir pokalbiuose nerodoma.
templates-words = Tekstas
templates-words-hint = Laukai rašomi riestiniuose skliaustuose. Po | – žodžiai tiems, apie kuriuos to nežinote: { $example }
templates-insert = Įterpti lauką
templates-insert-find = Rasti lauką
templates-fields = Laukai
templates-conditions = Tik jei…
templates-preview = Kaip matys klientas
templates-preview-of = Klientas
templates-preview-placeholder = Vardas ar telefonas
templates-preview-empty = Pasirinkite klientą – žinutė atsiras tokia, kokią jis perskaitytų.
templates-missing = Apie šį klientą nežinoma: { $fields }. Žinutės jis negautų.
templates-saved = Išsaugota: { $name }
templates-deleted = Ištrinta: { $name }
templates-edit-named = Keisti: { $name }
templates-delete-named = Ištrinti: { $name }
