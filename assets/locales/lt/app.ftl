### The frame round every screen: sidebar, palette, keys, undo.

app-skip = Pereiti prie turinio
nav-title = Pagrindinis meniu
nav-today = Šiandien
nav-customers = Klientai
nav-calendar = Kalendorius
nav-reminders = Priminimai
nav-messages = Žinutės
nav-templates = Šablonai
nav-cases = Kreipiniai
nav-ratings = Įvertinimai
nav-import = Importas
nav-history = Istorija
nav-settings = Nustatymai
nav-more = Daugiau
nav-collapse = Susiaurinti meniu
nav-expand = Išplėsti meniu
nav-count = { $screen }, { $count }

screen-missing-title = Tokio puslapio nėra
screen-missing-text = Galbūt jis pašalintas. Visa kita – savo vietoje.
screen-missing-act = Eiti į „Šiandien“
screen-failed-title = Nepavyko atverti šio lango
screen-failed-act = Bandyti dar kartą

search-open = Ieškoti
quick-add = Naujas klientas

palette-title = Eiti, rasti, atlikti
palette-placeholder = Klientas, telefono numeris arba tai, ką norite padaryti
palette-empty = Pagal „{ $search }“ nieko nerasta
palette-group-customers = Klientai
palette-group-go = Eiti į
palette-group-act = Atlikti
palette-add-case = Priimti skundą ar prašymą
palette-theme-light = Šviesi išvaizda
palette-theme-dark = Tamsi išvaizda
palette-theme-system = Išvaizda kaip sistemos

keys-title = Klavišai
keys-anywhere = Visur
keys-list = Sąraše
keys-form = Formoje
keys-palette = Eiti, rasti, atlikti
keys-search = Ieškoti
keys-help = Rodyti šiuos klavišus
keys-quick-add = Naujas klientas
keys-add-case = Priimti skundą ar prašymą
keys-undo = Atšaukti
keys-redo = Grąžinti
keys-go = Atverti: { $screen }
keys-arrows = Judėti per langelius
keys-edit = Taisyti langelį
keys-open = Atverti klientą
keys-select = Pažymėti eilutę
keys-select-more = Pažymėti kelias eilutes
keys-select-all = Pažymėti visus
keys-delete = Perkelti į šiukšlinę
keys-save = Įrašyti
keys-cancel = Atsisakyti
keys-write = Rašyti klientui
keys-reminder-kind = Priminimo rūšis
keys-then = tada
keys-or = arba
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-escape = Esc
key-space = Tarpas
key-delete = Delete
key-arrows = Rodyklės

undo = Atšaukti
redo = Grąžinti
undo-done = Atšaukta
redo-done = Grąžinta
