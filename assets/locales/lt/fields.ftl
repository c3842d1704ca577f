### What a shop writes down about a customer, as forms and columns name it.

field-name = Vardas, pavadinimas
field-given_name = Vardas
field-family_name = Pavardė
field-nickname = Kaip vadina draugai
field-kind = Rūšis
field-company = Įmonė
field-role = Pareigos
field-phone = Telefonas
field-email = El. paštas
field-street = Gatvė, namas
field-city = Miestas
field-region = Apskritis
field-postal_code = Pašto kodas
field-country = Šalis
field-birthday = Gimtadienis
field-gender = Lytis
field-source = Iš kur sužinojo
field-status = Būsena
field-tags = Žymos
field-groups = Grupės
field-consent = Sutinka gauti žinutes
field-stay_in_touch_days = Palaikyti ryšį kas (dienomis)
field-website = Svetainė
field-note = Pastabos
field-created_on = Įrašytas
field-last_contact_on = Bendrauta
field-health = Ryšys
field-next_step_on = Kitas žingsnis
field-birthday_month = Gimimo mėnuo

## Apie ką dar pasakoja istorija.
field-interaction = Rūšis
field-direction = Kas kreipėsi
field-at = Kada
field-said = Apie ką kalbėta
field-outcome = Rezultatas
field-bought_on = Pirkimo data
field-amount = Suma
field-reference = Sąskaitos numeris
field-bought = Kas nupirkta
field-reminder_kind = Rūšis
field-title = Ką padaryti
field-repeat = Kartojimas
field-due_on = Terminas
field-due_time = Laikas
field-state = Būsena
field-snoozed_until_at = Atidėta iki
field-handled_at = Sutvarkyta
field-falls_on = Gimtadienio diena
field-consent_on = Galioja nuo
field-deleted_at = Šiukšlinėje nuo

## What lists of purchases say of them.
field-line_amount = Eilutės suma
field-unit_price = Vieneto kaina
field-quantity = Kiekis
field-product = Prekė
field-product_code = Prekės kodas
field-discount = Nuolaida
field-currency = Valiuta
field-sale_status = Pardavimo būsena
field-cancelled = Anuliuota
field-purchase_note = Pirkimo pastaba
field-customer_code = Kliento kodas
