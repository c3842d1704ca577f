### Why something was not done: what happened, what it means for the data, what to do next.

error-unnamed = Įvyko klaida ({ $code }). Jūsų duomenys nepakito.
error-failed = Nepavyko, niekas nepakeista. Bandykite dar kartą; jei pasikartos, paleiskite „Daftar“ iš naujo.
error-unexpected = Nepavyko, niekas nepakeista. Bandykite dar kartą; jei pasikartos, paleiskite „Daftar“ iš naujo.
error-book-newer = Šią knygą įrašė naujesnė „Daftar“ versija. Įdiekite naujausią; knygos nelietėme.
error-not-a-book = Tai ne „Daftar“ knyga. Failo nelietėme; pasirinkite kitą.
error-book-busy = Šiuo metu į knygą rašo kita „Daftar“ programa. Niekas nepakeista; po akimirkos bandykite dar kartą.
error-book-damaged = Knyga sugadinta, jos nelietėme. Atverkite paskutinę atsarginę kopiją.
error-backup-unsound = Ši atsarginė kopija sugadinta, todėl nepanaudota. Jūsų knyga liko kokia buvo; pasirinkite kitą kopiją.
error-book-read-only = Šią knygą galima tik skaityti. Niekas nepakeista; patikrinkite failo teises.
error-disk-full = Diske nebėra vietos, niekas nepakeista. Atlaisvinkite vietos ir bandykite dar kartą.
error-file-unreachable = Nepavyko perskaityti arba įrašyti { $path }. Patikrinkite, ar yra ir ar neatvertas kitur.
error-file-empty = Šis failas tuščias, importuoti nėra ko. Pasirinkite kitą failą.
error-file-protected = Ši darbaknygė apsaugota slaptažodžiu, todėl neperskaitoma. Pašalinkite slaptažodį „Excel“ programoje ir pasirinkite ją iš naujo.
error-file-damaged = Šis failas sugadintas ir neatsiveria. Atverkite jį „Excel“ programoje, įrašykite iš naujo ir pasirinkite tą kopiją.
error-file-too-large = Šis failas klientų sąrašui per didelis ir nebuvo atvertas. Padalykite jį arba įrašykite tik lapą su klientais.
error-not-a-list = Šiame faile klientų sąrašo nėra. Pasirinkite skaičiuoklės, CSV arba telefono kontaktų (vCard) failą.
error-sheet-empty = Šis lapas tuščias, importuoti nėra ko. Pasirinkite kitą lapą arba failą.
error-sheet-missing = Lapo „{ $name }“ šioje darbaknygėje nėra. Pasirinkite vieną iš jos lapų.
error-encoding-unknown = Koduotės „{ $label }“ nėra. Pasirinkite ją iš sąrašo.
error-header-missing = Sąrašas baigiasi aukščiau šios eilutės. Pasirinkite eilutę, kurioje yra stulpelių pavadinimai.
error-customer-gone = Šio kliento knygoje nebėra. Pažiūrėkite šiukšlinėje arba istorijoje.
error-record-gone = Šis įrašas jau pašalintas. Niekas nepakeista.
error-customer-empty = Įrašykite vardą, telefoną arba el. paštą – užtenka vieno.
error-email-invalid = „{ $value }“ nėra el. pašto adresas. Niekas nepakeista.
error-date-invalid = „{ $value }“ nėra data. Niekas nepakeista.
error-value-invalid = „{ $value }“ čia netinka. Niekas nepakeista.
error-field-unknown = Lauko „{ $field }“ nėra.
error-name-empty = Reikia pavadinimo.
error-name-taken = „{ $name }“ jau yra. Pasirinkite kitą pavadinimą.
error-nothing-to-undo = Nebėra ko atšaukti.
error-nothing-to-redo = Nėra ko grąžinti.
error-already-undone = Tai jau atšaukta.
error-reminder-handled = Šis priminimas jau atliktas arba praleistas. Niekas nepakeista.
error-photo-unreadable = Tai ne paveikslėlis, kurį galima perskaityti. Pasirinkite JPEG, PNG, WebP arba GIF failą; klientas liko toks, koks buvo.
error-photo-too-large = Šis paveikslėlis per didelis. Sumažinkite jį ir pasirinkite iš naujo; klientas liko toks, koks buvo.
error-photo-absent = Šis klientas nuotraukos neturi.
error-setting-unknown = Nustatymo „{ $key }“ nėra.
error-column-unknown = Sąraše nėra stulpelio „{ $column }“.
error-merge-alone = Sujungti galima bent du klientus.
error-merge-settled = Vienas iš sujungtų klientų pašalintas visam laikui, todėl sujungimo atšaukti nebegalima. Niekas nepakeista.
error-message-left-out =
    Žinutė nesukurta: { $reason ->
        [no_consent] šis klientas žinučių nenori.
        [no_address] šis klientas neturi tinkamo adreso.
        [missing] apie šį klientą kai kas nežinoma.
        [in_bin] šis klientas šiukšlinėje.
       *[other] šis klientas praleidžiamas.
    }
error-another-sends = Šios knygos žinutes jau siunčia kitas Daftar, pvz., atvertas langas. Daugiau nieko nereikia.
error-attachments-too-large = Failai didesni, nei priima pašto serveriai (15 MB). Į eilę nieko neįrašyta; siųskite nuorodą.
error-template-empty = Parašykite šablono tekstą.
error-template-faulty = Šablono vietos „{ $word }“ užpildyti negalima. Niekas neišsaugota; pataisykite ją arba išimkite.
error-stopped = Sustabdyta. Viskas liko kaip buvę.
error-export-format-unknown = „Daftar“ rašo .csv, .xlsx, .vcf ir .ics failus. Failo pavadinimą užbaikite viena iš šių galūnių: { $path }
error-cell-too-long = Kliento { $name } laukas „{ $field }“ per ilgas skaičiuoklės langeliui. Nieko neįrašyta; eksportuokite į CSV, ten ribos nėra.
error-case-solved = Šis kreipinys išspręstas. Pirma atverkite jį iš naujo; niekas nepakeista.
error-case-unsolved = Šis kreipinys dar neišspręstas. Niekas nepakeista.
error-case-merged = Šis kreipinys yra kito dalis ir tęsiamas ten. Niekas nepakeista.
error-case-merge-alone = Pasirinkite kitą kreipinį, su kuriuo sujungti.
error-case-kind-last = Bent viena rūšis turi likti. Pirma sukurkite kitą.
error-rating-asked-lately = Šio kliento neseniai klausta, kol kas palikime jį ramybėje. Niekas nepakeista.
error-kiosk-key-missing = Pirma nustatymuose įrašykite raktą: tik jis atsuka langą atgal.
error-kiosk-key-short = Rakte turi būti bent keturi skaitmenys ar raidės.
error-kiosk-key-wrong = Raktas ne tas.
error-kiosk-wait =
    { $seconds ->
        [one] Per daug klaidingų raktų. Bandykite po { $seconds } sekundės.
        [few] Per daug klaidingų raktų. Bandykite po { $seconds } sekundžių.
        [many] Per daug klaidingų raktų. Bandykite po { $seconds } sekundės.
       *[other] Per daug klaidingų raktų. Bandykite po { $seconds } sekundžių.
    }
error-kiosk-locked = Langas atsuktas klientams.
error-kiosk-unlocked = Langas klientams nebeatsuktas.
