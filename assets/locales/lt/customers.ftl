### The customer list and the page of one customer.

customers-search = Vardas, telefonas, el. paštas, pastabos…

kind-person = Asmuo
kind-company = Įmonė

source-hint = Iš kur apie jus sužinojo: draugai, „Instagram“, iškaba gatvėje…
quick-add-more = Daugiau laukų
quick-add-open = Pridėti ir atverti
customer-added = Įrašyta: { $name }

similar-title =
    { $count ->
        [one] Galbūt jau yra jūsų knygoje:
        [few] Galbūt vienas iš šių jau yra jūsų knygoje:
        [many] Galbūt vienas iš šių jau yra jūsų knygoje:
       *[other] Galbūt vienas iš šių jau yra jūsų knygoje:
    }
similar-phone = tas pats telefonas
similar-email = tas pats el. paštas
similar-name = tas pats vardas
