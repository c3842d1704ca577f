### Žinutės: vienam ar daugeliui, eilė ir kas kiekvienai nutiko.

message-channel-email = El. laiškas
message-channel-sms = SMS
message-channel-mail_program = Pašto programa
message-channel-sms_program = SMS programa
message-channel-whatsapp = WhatsApp
message-channel-telegram = Telegram
message-channel-clipboard = Nukopijuotas tekstas

message-state-waiting = Laukia
message-state-sending = Siunčiama
message-state-sent = Išsiųsta
message-state-refused = Nepriimta
message-state-unknown = Nežinia
message-state-cancelled = Sustabdyta

## Kodėl žinutė neišėjo.
message-why-handed_over = Ji perduota kitai programai. Ar išsiųsta?
message-why-interrupted = Programa buvo uždaryta siunčiant – žinutė galėjo pasiekti klientą.
message-why-no_answer = Ryšys nutrūko serveriui dar neatsakius – žinutė galėjo pasiekti klientą.
message-why-network = Serveris nepasiekiamas.
message-why-login = Serveris nepriima šio vardo ir slaptažodžio.
message-why-no_password = Šios paskyros slaptažodis neįrašytas.
message-why-certificate = Serveris negali įrodyti, kas jis toks: jo sertifikatu nepasitikima.
message-why-busy = Serveris prašo bandyti vėliau.
message-why-recipient = Serveris tokio adreso nežino.
message-why-rejected = Serveris žinutės nepriėmė.
message-why-server = Serveris sutriko – žinutė galėjo pasiekti klientą.
message-why-no_consent = Šis klientas žinučių nebenori.
message-why-expired = Laukė savaitę ir jau per vėlu.
message-why-gave_up = Serveris per daug kartų atidėjo.
message-why-files_gone = Pridėti failai nebesaugomi. Pridėkite juos prie naujos žinutės.
message-why-greeted = Tuo tarpu su šiuo gimtadieniu jau pasveikinta kitaip.

## Kas bendros žinutės negauna.
message-left-out-no_consent = Žinučių nenori
message-left-out-consent_unknown = Jų sutikimo dar neklausta
message-left-out-no_address = Neturi tinkamo adreso
message-left-out-recent = Neseniai gavo žinutę
message-left-out-same_address = Jų adresas toks pat kaip kito kliento
message-left-out-missing = Apie juos nežinoma tai, ko reikia tekstui
message-left-out-in_bin = Yra šiukšlinėje
message-left-out-asked_lately = Jų nuomonės neseniai klausta
message-left-out-template_gone = Šablono nebėra
message-left-out-nobody = Jų nėra knygoje
message-left-out-greeted = Su šiuo gimtadieniu jau pasveikinti

## Žinutės pabaiga, kad kas nenori, daugiau negautų.
message-way-out-email = Jei nebenorite mūsų laiškų, tiesiog atsakykite „stop“.
message-way-out-sms = Nebenorite? Atsakykite STOP

message-title = Žinutė
message-others = Visos žinutės
message-open = Atverti žinutę
message-greets = gimtadienio sveikinimas ({ $on })

messages-new = Nauja žinutė
messages-templates = Šablonai
messages-channel = Kanalas
messages-channel-all = Visi kanalai
messages-empty-title = Čia tuščia
messages-empty-waiting = Nė viena žinutė nelaukia. Parašykite klientui arba pažymėkite kelis klientų sąraše.
messages-empty-sent = Kas išsiųsta, lieka čia ir kiekvieno kliento puslapyje.
messages-empty-refused = Čia atsiras tai, ko serveris nepriėmė, su priežastimi.
messages-empty-unknown = Kai nežinia, ar žinutė išėjo, čia sprendžiate jūs.
messages-empty-cancelled = Čia atsiras tai, ką sustabdėte.
messages-older = Senesnės
messages-pause = Sulaikyti viską
messages-paused = Viskas sulaikyta. Niekas neišeis, kol neleisite.
messages-resume = Leisti siųsti
messages-cancel = Sustabdyti
messages-cancel-all = Sustabdyti visas laukiančias
messages-retry = Siųsti iš naujo
messages-retry-again = Siųsti iš naujo: gali ateiti du kartus
messages-confirm = Klientas gavo
messages-confirm-handed = Išsiųsta
messages-deny-handed = Neišsiųsta
messages-open-customer = Atverti klientą
messages-was-cancelled =
    { $count ->
        [one] Sustabdyta { $count } žinutė
        [few] Sustabdytos { $count } žinutės
        [many] Sustabdyta { $count } žinutės
       *[other] Sustabdyta { $count } žinučių
    }
messages-was-retried = Išeis, kai tik galės
messages-was-confirmed = Pažymėta kaip išsiųsta
messages-hold = { $channel }: { $why } Kitas bandymas: { $when }.
messages-hurry = Bandyti dabar
messages-no-account = Paskyra šiam kanalui dar nenustatyta, tad žinutė lauktų. Kaip tai padaryti, rasite nustatymuose.
messages-set-up = Nustatyti
messages-act = { $name }: daugiau
messages-next-try = kitas bandymas { $when }
messages-answer = Serverio atsakymas: { $answer }
messages-attempts =
    { $count ->
        [one] bandyta { $count } kartą
        [few] bandyta { $count } kartus
        [many] bandyta { $count } karto
       *[other] bandyta { $count } kartų
    }
messages-parts =
    { $count ->
        [one] { $count } dalis
        [few] { $count } dalys
        [many] { $count } dalies
       *[other] { $count } dalių
    }

compose-title = Nauja žinutė
compose-to = Kam
compose-to-placeholder = Vardas ar telefonas
compose-to-many =
    { $count ->
        [one] { $count } klientas
        [few] { $count } klientai
        [many] { $count } kliento
       *[other] { $count } klientų
    }
compose-template = Šablonas
compose-template-none = Joks: rašau dabar
compose-language = Kalba
compose-attach = Pridėti failą
compose-files = Pridėti failai
compose-gets =
    { $count ->
        [one] Gaus { $count } klientas
        [few] Gaus { $count } klientai
        [many] Gaus { $count } kliento
       *[other] Gaus { $count } klientų
    }
compose-gets-nobody = Niekas negaus
compose-left-out =
    { $count ->
        [one] Negaus { $count }
        [few] Negaus { $count }
        [many] Negaus { $count }
       *[other] Negaus { $count }
    }
compose-left-out-reason = { $reason }: { $count }
compose-consent-settings = Ką reiškia „neklausta“, nustatoma nustatymų dalyje „Žinutės“.
compose-samples = Kaip jie perskaitys
compose-sample = { $name }, { $address }
compose-sample-alone = { $name }
compose-sms =
    { $parts ->
        [one] Ženklų: { $units }, { $parts } dalis; dar telpa { $left }.
        [few] Ženklų: { $units }, { $parts } dalys; dar telpa { $left }.
        [many] Ženklų: { $units }, { $parts } dalies; dar telpa { $left }.
       *[other] Ženklų: { $units }, { $parts } dalių; dar telpa { $left }.
    }
compose-sms-unicode = Dėl šių raidžių dalys trumpesnės: { $letters }
compose-cost = Iš viso dalių: { $parts }, apie { $cost }.
compose-parts = Iš viso dalių: { $parts }.
compose-queue =
    { $count ->
        [one] Siųsti { $count } klientui
        [few] Siųsti { $count } klientams
        [many] Siųsti { $count } kliento
       *[other] Siųsti { $count } klientų
    }
compose-queued =
    { $count ->
        [one] { $count } žinutė išeis, kai tik galės
        [few] { $count } žinutės išeis, kai tik galės
        [many] { $count } žinutės išeis, kai tik galės
       *[other] { $count } žinučių išeis, kai tik galės
    }
compose-open-program = Atverti: { $program }
compose-copy = Kopijuoti
compose-asked-title = Ar išsiųsta?
compose-asked-text = Daftar nemato, ką daro kitos programos. Pasakykite, ir tai bus įrašyta kliento puslapyje: { $name }.
compose-asked-later = Pasakysiu vėliau
compose-write = Rašyti

## What a gateway is tried with.
message-trial = Tai bandomoji „Daftar“ žinutė.
