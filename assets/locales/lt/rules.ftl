### Tolesnių veiksmų taisyklės, rašomos ir skaitomos kaip sakiniai, ir pranešimai prie varpelio.

nav-rules = Taisyklės
rules-text = Ką kam nors nutikus padaryti savaime. Kiekviena taisyklė – sakinys, ir kol jos neįjungiate, ji neveikia.
rules-add = Nauja taisyklė
rules-empty-title = Niekas nebepasimirš
rules-empty-text = Paimkite vieną iš paruoštų taisyklių arba parašykite savo. Prieš įjungdami pamatysite, ką ji būtų padariusi praėjusį mėnesį.
rules-own = Jūsų taisyklės
rules-suggested = Paruoštos
rules-suggested-text = Paimkite, pakeiskite, ką norite, ir įjunkite.
rule-take = Paimti
rule-taken = „{ $name }“ jau tarp jūsų taisyklių, dar išjungta
rule-new-name = Nauja taisyklė
rule-name = Pavadinimas
rule-switch = Laikytis šios taisyklės: { $name }
rule-on = Įjungta
rule-off = Išjungta
rule-was-switched-on = „{ $name }“ įjungta: skaičiuojama, kas nutiks nuo šiol
rule-was-switched-off = „{ $name }“ išjungta
rule-was-deleted = „{ $name }“ ištrinta; ką ji padarė, lieka
rule-was-copied = „{ $name }“ nukopijuota, dar išjungta
rule-copy-name = { $name } (kopija)
rule-duplicate = Kopijuoti
rule-delete = Ištrinti taisyklę
rule-saved = „{ $name }“ įrašyta
rule-missing = Šios taisyklės nebėra
rule-back = Visos taisyklės
rule-acts = { $name }: daugiau
rule-fired =
    { $count ->
        [0] Dar nė karto
        [one] Suveikė { $count } kartą, paskutinį – { $when }
        [few] Suveikė { $count } kartus, paskutinį – { $when }
        [many] Suveikė { $count } karto, paskutinį – { $when }
       *[other] Suveikė { $count } kartų, paskutinį – { $when }
    }
rule-held =
    { $count ->
        [one] { $count } atvejis laukia jūsų žodžio: jų vienu metu buvo per daug.
        [few] { $count } atvejai laukia jūsų žodžio: jų vienu metu buvo per daug.
        [many] { $count } atvejo laukia jūsų žodžio: jų vienu metu buvo per daug.
       *[other] { $count } atvejų laukia jūsų žodžio: jų vienu metu buvo per daug.
    }
rule-held-do = Padaryti visiems
rule-held-leave = Palikti
rule-held-done =
    { $count ->
        [one] Padaryta { $count } atveju
        [few] Padaryta { $count } atvejais
        [many] Padaryta { $count } atvejo
       *[other] Padaryta { $count } atvejų
    }
rule-held-left =
    { $count ->
        [one] Paliktas { $count } atvejis
        [few] Palikti { $count } atvejai
        [many] Palikta { $count } atvejo
       *[other] Palikta { $count } atvejų
    }

rule-editor = Taisyklė
rule-part-when = Kada
rule-part-for = Kam
rule-part-do = Ką tada
rule-change-when = Kitas atvejis
rule-add-deed = Ir dar…
rule-remove-deed = Šito nereikia
rule-for-everyone = visiems
rule-for = tik jei { $filters }
rule-and = {"; "}
# $when, $deeds: parts of the rule as written below
rule-sentence = { $when }: { $deeds }.
rule-sentence-for = { $when }, { $who }: { $deeds }.

rule-when-purchase = Kai klientas ką nors nusiperka
rule-when-purchase_over = Kai klientas perka už { $amount } ar daugiau
rule-when-first_purchase = Kai klientas perka pirmą kartą
rule-when-total_passed = Kai visi kliento pirkiniai viršija { $amount }
rule-when-silence =
    { $days ->
        [one] Kai su klientu nebendrauta { $days } dieną
        [few] Kai su klientu nebendrauta { $days } dienas
        [many] Kai su klientu nebendrauta { $days } dienos
       *[other] Kai su klientu nebendrauta { $days } dienų
    }
rule-when-birthday_before =
    { $days ->
        [one] Likus { $days } dienai iki kliento { $field }
        [few] Likus { $days } dienoms iki kliento { $field }
        [many] Likus { $days } dienos iki kliento { $field }
       *[other] Likus { $days } dienų iki kliento { $field }
    }
rule-when-birthday_on = Kliento { $field } dieną
rule-when-birthday_after =
    { $days ->
        [one] Praėjus { $days } dienai po kliento { $field }
        [few] Praėjus { $days } dienoms po kliento { $field }
        [many] Praėjus { $days } dienos po kliento { $field }
       *[other] Praėjus { $days } dienų po kliento { $field }
    }
rule-when-date_before =
    { $days ->
        [one] Likus { $days } dienai iki datos „{ $field }“, { $every }
        [few] Likus { $days } dienoms iki datos „{ $field }“, { $every }
        [many] Likus { $days } dienos iki datos „{ $field }“, { $every }
       *[other] Likus { $days } dienų iki datos „{ $field }“, { $every }
    }
rule-when-date_on = Datos „{ $field }“ dieną, { $every }
rule-when-date_after =
    { $days ->
        [one] Praėjus { $days } dienai po datos „{ $field }“, { $every }
        [few] Praėjus { $days } dienoms po datos „{ $field }“, { $every }
        [many] Praėjus { $days } dienos po datos „{ $field }“, { $every }
       *[other] Praėjus { $days } dienų po datos „{ $field }“, { $every }
    }
rule-when-status = Kai kliento būsena tampa { $status }
rule-when-status_any = Kai pasikeičia kliento būsena
rule-when-tag_added = Kai klientas gauna žymą { $tag }
rule-when-tag_removed = Kai klientas netenka žymos { $tag }
rule-when-case_solved = Kai išsprendžiamas kliento skundas ar prašymas
rule-when-rating = Kai kliento { $question } įvertinimas mažesnis nei { $score }
rule-when-new_customer = Kai įrašomas naujas klientas
rule-when-overdue =
    { $days ->
        [one] Kai priminimas neatliktas praėjus { $days } dienai po termino
        [few] Kai priminimas neatliktas praėjus { $days } dienoms po termino
        [many] Kai priminimas neatliktas praėjus { $days } dienos po termino
       *[other] Kai priminimas neatliktas praėjus { $days } dienų po termino
    }

rule-do-reminder =
    { $days ->
        [one] po { $days } dienos priminti: { $reminder } „{ $title }“
        [few] po { $days } dienų priminti: { $reminder } „{ $title }“
        [many] po { $days } dienos priminti: { $reminder } „{ $title }“
       *[other] po { $days } dienų priminti: { $reminder } „{ $title }“
    }
rule-do-reminder-now = iš karto priminti: { $reminder } „{ $title }“
rule-do-assignee = , rūpinasi { $assignee }
rule-do-tag = suteikti klientui žymą { $tag }
rule-do-status = pakeisti būseną į { $status }
rule-do-notice = pranešti man: { $text }
rule-do-notice-plain = pranešti man prie varpelio
rule-do-message = išsiųsti žinutę „{ $template }“ { $channel }
rule-do-rating = { $channel } paklausti, { $question }
rule-do-case = užregistruoti kreipinį „{ $text }“ ({ $case_kind }, { $urgency })

rule-field-birthday = gimtadienio
rule-every-year = kasmet
rule-every-once = vieną kartą
rule-rated-satisfaction = pasitenkinimo (1–5)
rule-rated-recommendation = noro rekomenduoti (0–10)
rule-asked-satisfaction = kiek klientas patenkintas
rule-asked-recommendation = ar klientas mus rekomenduotų
rule-channel-any = el. paštu arba SMS
rule-channel-email = el. paštu
rule-channel-sms = SMS žinute
rule-template-choose = pasirinkite šabloną
rule-template-none = Šablonų dar nėra.

## The parts that can be changed, for those who hear them.
rule-slot-amount = Suma, { $currency }
rule-slot-days = Kiek dienų
rule-slot-field = Kuri data
rule-slot-every = Kaip dažnai
rule-slot-status = Būsena
rule-slot-tag = Žyma
rule-slot-reminder = Priminimo rūšis
rule-slot-title = Ką padaryti
rule-slot-text = Ką pranešti
rule-slot-text-hint = kas nutiko
rule-slot-question = Kuris klausimas
rule-slot-score = Už kokį balą mažiau
rule-slot-template = Šablonas
rule-slot-channel = Kokiu būdu
rule-slot-case_kind = Kreipinio rūšis
rule-slot-urgency = Skuba

## What a rule can be followed for, and what it can do, to choose from.
rule-kind-purchase = Pirkimas
rule-kind-purchase_over = Pirkimas už tam tikrą sumą
rule-kind-first_purchase = Pirmas pirkimas
rule-kind-total_passed = Visų pirkimų suma
rule-kind-silence = Tylos dienos
rule-kind-date_before = Kelios dienos iki gimtadienio ar datos
rule-kind-date_on = Gimtadienis ar data
rule-kind-date_after = Kelios dienos po gimtadienio ar datos
rule-kind-status = Tam tikra būsena
rule-kind-status_any = Bet koks būsenos pasikeitimas
rule-kind-tag_added = Suteikiama žyma
rule-kind-tag_removed = Nuimama žyma
rule-kind-case_solved = Išspręstas skundas ar prašymas
rule-kind-rating = Žemas įvertinimas
rule-kind-new_customer = Naujas klientas
rule-kind-overdue = Neatliktas priminimas
rule-deed-reminder = Priminimas
rule-deed-tag = Žyma
rule-deed-status = Būsena
rule-deed-notice = Pranešimas
rule-deed-message = Žinutė
rule-deed-rating = Klausimas apie pasitenkinimą
rule-deed-case = Skundas ar prašymas

rule-trial = Ką būtų padariusi per pastarąsias 30 dienų
rule-trial-count =
    { $count ->
        [0] Nieko: per pastarąsias 30 dienų progų nebuvo.
        [one] { $count } atvejis per pastarąsias 30 dienų:
        [few] { $count } atvejai per pastarąsias 30 dienų:
        [many] { $count } atvejo per pastarąsias 30 dienų:
       *[other] { $count } atvejų per pastarąsias 30 dienų:
    }
rule-trial-more = ir dar ankstesnių: { $count }
rule-trial-hint = Ta pati paieška, kuria taisyklė veikia, tik praeityje; nieko neįrašyta. Sąlygos ir tai, kam žinutė nesiunčiama, – pagal šiandieną.
rule-trial-wrong = Taisyklė dar nebaigta.
rule-turn-on = Įjungti
rule-log = Ką ji padarė
rule-log-empty = Dar nieko.
rule-log-undone = atšaukta
rule-log-held = laukia
rule-log-left = palikta
rule-past = Kas nutiko prieš įjungiant taisyklę, nesiskaito, kaip ir senesni už tą dieną importuoto sąrašo pirkimai. Taisyklės darbai kitų taisyklių nepaleidžia.

## What came of the messages of a rule, for one customer.
rule-message-left-out = Žinutė nesiunčiama: { $reason }
rule-message-would = būtų išsiųsta
rule-message-taken-back = Žinutė atšaukta
rule-message-words = Žinutės tekstas
rule-trial-left-out =
    { $count ->
        [one] { $count } atveju žinutė nebūtų išsiųsta; priežastis nurodyta.
        [few] { $count } atvejais žinutė nebūtų išsiųsta; priežastis nurodyta.
        [many] { $count } atvejo žinutė nebūtų išsiųsta; priežastis nurodyta.
       *[other] { $count } atvejų žinutė nebūtų išsiųsta; priežastis nurodyta.
    }
rule-left-out-no_consent = žinučių nenori
rule-left-out-consent_unknown = sutikimo dar neklausta
rule-left-out-no_address = nėra tinkamo adreso
rule-left-out-recent = neseniai gavo žinutę
rule-left-out-same_address = tuo pačiu adresu ją gauna kitas klientas
rule-left-out-missing = nežinoma
rule-left-out-asked_lately = nuomonės neseniai klausta
rule-left-out-in_bin = yra šiukšlinėje
rule-left-out-greeted = su šiuo gimtadieniu jau pasveikintas
rule-left-out-template_gone = šablono nebėra
rule-left-out-nobody = nėra kam rašyti

## What happened, in the log, in notices and on the desktop.
occasion-purchase = Pirko už { $amount }
occasion-purchase-plain = Pirko
occasion-first_purchase = Pirmas pirkimas: { $amount }
occasion-first_purchase-plain = Pirmas pirkimas
occasion-total_passed = Visi pirkiniai siekia { $amount }
occasion-silence =
    { $days ->
        [one] Nebendrauta { $days } dieną
        [few] Nebendrauta { $days } dienas
        [many] Nebendrauta { $days } dienos
       *[other] Nebendrauta { $days } dienų
    }
occasion-birthday = Gimtadienis: { $date }
occasion-date = { $field }: { $date }
occasion-status = Nauja būsena: { $status }
occasion-tag_added = Suteikta žyma { $tag }
occasion-tag_removed = Nuimta žyma { $tag }
occasion-case_solved = Išspręsta: { $text }
occasion-rating = { $question }: { $score } iš { $most }
occasion-rating-said = { $question }: { $score } iš { $most }, „{ $word }“
occasion-new_customer = Naujas klientas
occasion-overdue = Neatlikta nuo { $date }: { $title }
occasion-held =
    { $count ->
        [one] { $count } atvejis vienu metu: taisyklė laukia jūsų žodžio
        [few] { $count } atvejai vienu metu: taisyklė laukia jūsų žodžio
        [many] { $count } atvejo vienu metu: taisyklė laukia jūsų žodžio
       *[other] { $count } atvejų vienu metu: taisyklė laukia jūsų žodžio
    }
# With whom it happened
occasion-of = { $name }: { $what }

notices = Pranešimai
notices-count =
    { $count ->
        [0] Naujų pranešimų nėra
        [one] { $count } naujas pranešimas
        [few] { $count } nauji pranešimai
        [many] { $count } naujo pranešimo
       *[other] { $count } naujų pranešimų
    }
notices-bell =
    { $count ->
        [0] Pranešimai
        [one] Pranešimai, { $count } naujas
        [few] Pranešimai, { $count } nauji
        [many] Pranešimai, { $count } naujo
       *[other] Pranešimai, { $count } naujų
    }
notices-read-all = Pažymėti visus kaip skaitytus
notices-empty-title = Nieko naujo
notices-empty-text = Kai taisyklė turi ką pranešti (didelis pardavimas, naujas klientas, neatliktas priminimas), tai atsiranda čia ir iššoka darbalaukyje.
notices-empty-act = Taisyklės
notices-older = Rodyti senesnius
notices-keys = Rodyklės – judėti, Enter – atverti, R – pažymėti kaip skaitytą
notice-read = Pažymėti kaip skaitytą
notice-unread = Naujas

## Ready-made rules.
rule-suggested-first_purchase = Padėka už pirmą pirkimą
    .title = Padėkoti už pirmą pirkimą
rule-suggested-case_solved = Įvertinimas po išspręsto skundo
rule-suggested-silence = 90 dienų tylos
    .title = Paklausti, kaip sekasi
rule-suggested-birthday_message = Gimtadienio sveikinimas žinute
rule-suggested-birthday = Skambutis gimtadienio proga
    .title = Paskambinti ir pasveikinti su gimtadieniu
rule-suggested-low_rating = Nepatenkintas klientas
    .title = Klientas nepatenkintas
rule-suggested-big_sale = Didelis pardavimas
rule-suggested-overdue = Pamiršti priminimai
rule-suggested-new_customer = Naujas klientas
rule-suggested-lost = Prarastas klientas
