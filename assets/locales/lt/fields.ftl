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
field-website = Svetainė
field-note = Pastabos
field-created_on = Įrašytas
field-last_contact_at = Paskutinį kartą bendrauta
field-next_step = Kitas žingsnis
