# Lango rėmas, sistemos dėklas, failų dialogai ir tai, kas rodoma, kai knygos atverti nepavyko.
app-name = Daftar

tray-open = Atverti „Daftar“
tray-add = Naujas klientas
tray-today =
    { $count ->
        [0] Šiandien darbų nėra
        [one] Šiandien – { $count } darbas
        [few] Šiandien – { $count } darbai
        [many] Šiandien – { $count } darbo
       *[other] Šiandien – { $count } darbų
    }
tray-quit = Baigti darbą

choose-import = Pasirinkite klientų sąrašą
choose-import-lists = Lentelės ir adresatų kortelės
choose-backup = Pasirinkite atsarginę kopiją
choose-backup-files = „Daftar“ knygos
choose-book = Pasirinkite knygą
choose-photo = Pasirinkite nuotrauką
choose-photo-files = Paveikslėliai
choose-save = Įrašyti kaip
choose-attachment = Pridėti failą
choose-certificate = Pasitikėti sertifikatu
choose-certificates = Sertifikatai
choose-backup-folder = Pasirinkite atsarginių kopijų aplanką
choose-all-files = Visi failai

system-tray-shown = „Daftar“ piktograma matoma sistemos dėkle.
system-tray-no-library = Sistemos dėkle piktogramos nėra: neįdiegta biblioteka „libayatana-appindicator3“. Užvėrus langą „Daftar“ dirba toliau; norėdami jį pamatyti, paleiskite programą dar kartą.
system-tray-no-host = Jūsų darbalaukis sistemos dėklo nerodo. Užvėrus langą „Daftar“ dirba toliau; norėdami jį pamatyti, paleiskite programą dar kartą.
system-notifications-native = Priminimus rodo jūsų darbalaukio pranešimai.
system-notifications-no-service = Jūsų darbalaukis pranešimų nerodo, todėl priminimus „Daftar“ rodo savo mažame lange.
system-notifications-no-buttons = Jūsų darbalaukio pranešimai neturi mygtukų, todėl priminimus „Daftar“ rodo savo mažame lange.
system-autostart-refused = Sistema neleido pakeisti, kas paleidžiama prisijungus.

trouble-title = Nepavyko atverti jūsų knygos
trouble-where = Knyga yra čia:
trouble-try-again = Bandyti dar kartą
trouble-restore = Atverti paskutinę atsarginę kopiją
trouble-last-backup = Paskutinė atsarginė kopija: { $when }. Ją atvėrus, dabartinis failas bus išsaugotas greta.
trouble-no-backup = Šios knygos atsarginių kopijų nerasta.
trouble-choose = Atverti kitą knygą
trouble-quit = Užverti „Daftar“
