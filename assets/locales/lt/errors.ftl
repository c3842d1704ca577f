### Why something was not done: what happened, what it means for the data, what to do next.

error-unnamed = Įvyko klaida ({ $code }). Jūsų duomenys nepakito.
error-failed = Nepavyko, niekas nepakeista. Bandykite dar kartą; jei pasikartos, paleiskite „Daftar“ iš naujo.
error-unexpected = Nepavyko, niekas nepakeista. Bandykite dar kartą; jei pasikartos, paleiskite „Daftar“ iš naujo.
error-book-newer = Šią knygą įrašė naujesnė „Daftar“ versija. Įdiekite naujausią; knygos nelietėme.
error-not-a-book = Tai ne „Daftar“ knyga. Failo nelietėme; pasirinkite kitą.
error-book-busy = Šiuo metu į knygą rašo kita „Daftar“ programa. Niekas nepakeista; po akimirkos bandykite dar kartą.
error-book-damaged = Knyga sugadinta, jos nelietėme. Nustatymuose atverkite paskutinę atsarginę kopiją.
error-backup-unsound = Ši atsarginė kopija sugadinta, todėl nepanaudota. Jūsų knyga liko kokia buvo; pasirinkite kitą kopiją.
error-book-read-only = Šią knygą galima tik skaityti. Niekas nepakeista; patikrinkite failo teises.
error-disk-full = Diske nebėra vietos, niekas nepakeista. Atlaisvinkite vietos ir bandykite dar kartą.
error-file-unreachable = Nepavyko perskaityti arba įrašyti { $path }. Patikrinkite, ar yra ir ar neatvertas kitur.
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
error-setting-unknown = Nustatymo „{ $key }“ nėra.
error-stopped = Sustabdyta. Į knygą nieko neįrašyta.
