### Words of the controls that every screen shares.

close = Užverti
cancel = Atsisakyti
save = Įrašyti
add = Pridėti
remove = Pašalinti
remove-named = Pašalinti: { $name }
edit = Taisyti
delete = Ištrinti
more-acts = Daugiau
stop = Sustabdyti
search = Ieškoti
all = Visi
none = Nėra
yes = Taip
no = Ne

## After a label that stands in front of its value.
label-colon = :

## Between the members of a list.
list-or = {" arba "}

date-pick = { $field }: pasirinkti kalendoriuje
date-choose-today = Šiandien
date-not-understood = Tokios dienos nėra. Rašykite, pavyzdžiui, { $example } arba „rytoj“.
time-not-understood = Tokio laiko nėra. Rašykite, pavyzdžiui, { $example }.
month-before = Ankstesnis mėnuo
month-after = Kitas mėnuo
phone-looks-wrong = Nepanašu į telefono numerį. Įrašysime taip, kaip parašėte.
tag-new = Pridėti „{ $tag }“
progress-of = { $done } iš { $total }
show-fewer = Rodyti mažiau

table-selected = Pažymėta
table-select-all = Pažymėti visus
table-select-row = Pažymėti eilutę Nr. { $row }
table-sort-up = Rikiuoti didėjančiai
table-sort-down = Rikiuoti mažėjančiai
table-move-back = Perkelti arčiau pradžios
table-move-on = Perkelti arčiau pabaigos
table-wider = Platesnis
table-narrower = Siauresnis
table-hide = Slėpti stulpelį
table-column-menu = Tvarkyti stulpelį „{ $column }“

## Mygtuko žodžiai ir tai, su kuo jis veikia, – tiems, kas girdi.
act-named = { $act }: { $name }

later = Vėliau
later-10-minutes = Po 10 minučių
later-1-hour = Po valandos
later-tomorrow = Rytoj
later-pick = Kitą dieną…
later-day = Diena
later-time = Laikas
later-pick-title = Kada priminti vėl?
later-set = Atidėti
