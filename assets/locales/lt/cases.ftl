### Kreipiniai – skundai ir prašymai: priėmimas, sąrašas, lenta, vienas kreipinys, rodikliai.

case-kind-complaint = Skundas
case-kind-request = Prašymas
case-kind-repair = Taisymas
case-kind-question = Klausimas
case-check = Ar dabar viskas gerai? { $case }

cases-add = Priimti kreipinį
cases-add-title = Priimti skundą ar prašymą
cases-edit-title = Keisti kreipinį Nr. { $id }
case-number = Nr. { $id }
case-text-placeholder = Ką sako klientas, jo žodžiais
case-text-empty = Parašykite, dėl ko kreipiamasi.
case-promise = Pažadėta
case-promise-add = Kai kas pažadėta
case-promise-title = Kas pažadėta
case-promise-empty = Parašykite, kas ir kuriai dienai pažadėta.
case-more = Rūšis, skuba ir kas tuo rūpinasi

urgency-low = Gali palaukti
urgency-normal = Kaip įprasta
urgency-high = Skubu
case-state-new = Naujas
case-state-reopened = Vėl atvertas
case-state-answered = Atsakyta
case-state-waiting = Laukiama
case-state-solved = Išspręstas
case-waiting-customer = Kliento laukiama nuo { $when }
case-waiting-supplier = Kitų laukiama nuo { $when }

case-time-passed = Laikas baigėsi { $when }
case-time-left = Liko darbo laiko: { $left }
case-time-until = Iki { $when }
case-time-kept = Laiku
case-time-missed = Pavėluota
case-clock-answer = Pirmas atsakymas
case-clock-solve = Sprendimas
case-clock-used = { $used } iš { $limit }
case-clock-free = { $used }, be termino
case-clock-hint = Darbo laiku; laukimas neskaičiuojamas.
span-hours = { $hours } val.
span-minutes = { $minutes } min.
span-both = { $hours } val. { $minutes } min.
case-recent =
    { $count ->
        [one] { $count } kreipinys per 90 dienų
        [few] { $count } kreipiniai per 90 dienų
        [many] { $count } kreipinio per 90 dienų
       *[other] { $count } kreipinių per 90 dienų
    }

case-act-answer = Atsakyta
case-act-hold-customer = Laukti kliento
case-act-hold-supplier = Laukti kitų
case-act-resume = Tęsti
case-act-solve = Išspręsta
case-act-reopen = Atverti iš naujo
case-act-note = Pastaba
case-act-edit = Keisti
case-act-merge = Sujungti su kitu
case-act-delete = Ištrinti
case-acts = Kiti veiksmai: kreipinys Nr. { $id }
case-said-answer = Ką atsakėte
case-said-hold = Ko laukiama
case-said-resume = Kas gauta
case-said-reopen = Kodėl vėl
case-said-note = Pastaba
case-solution-label = Kaip išspręsta
case-cause-label = Dėl ko taip nutiko
case-cause-hint = Tą pačią priežastį rašykite vienodai: pagal tai jos rikiuojamos.
case-step-opened = Priimta
case-step-answered = Atsakyta
case-step-waiting-customer = Laukiama kliento
case-step-waiting-supplier = Laukiama kitų
case-step-resumed = Tęsiama
case-step-solved = Išspręsta
case-step-reopened = Atverta iš naujo
case-step-noted = Pastaba
case-step-merged = Sujungta su kreipiniu Nr. { $other }
case-step-merged-gone = Sujungta su ištrintu kreipiniu
case-step-unmerged = Vėl atskirta nuo kreipinio Nr. { $other }
case-step-unmerged-gone = Vėl atskirta nuo ištrinto kreipinio
case-step-promise = { $title }: { $when }

case-was-added = Priimta: { $case }
case-was-edited = Kreipinys pakeistas
case-was-answered = Atsakyta: { $case }
case-was-held = Laukiama: { $case }
case-was-resumed = Tęsiama: { $case }
case-was-solved = Išspręsta: { $case }
case-was-reopened = Vėl atverta: { $case }
case-was-noted = Užrašyta: { $case }
case-was-merged = Dabar tai vienas kreipinys: { $case }
case-was-unmerged = Vėl atskiras: { $case }
case-was-deleted = Ištrinta: { $case }

cases-view = Kaip rodyti
cases-view-list = Sąrašas
cases-view-board = Lenta
cases-view-figures = Rodikliai
cases-search = Ieškoti kreipinių
cases-search-placeholder = Žodžiai, vardas ar numeris
cases-state = Būsena
cases-state-open = Neišspręsti
cases-state-all = Visi
cases-kind-all = Visos rūšys
cases-urgency-all = Bet kokia skuba
cases-overdue = Tik tie, kurių laikas baigiasi
cases-count =
    { $count ->
        [0] Kreipinių nėra
        [one] { $count } kreipinys
        [few] { $count } kreipiniai
        [many] { $count } kreipinio
       *[other] { $count } kreipinių
    }
cases-more = Daugiau
cases-empty-title = Nei skundų, nei prašymų
cases-empty-text = Vos kas nors pasiskundžia ar ko paprašo, bet kur spauskite C, parašykite, dėl ko, ir įrašykite. „Daftar“ skaičiuoja laiką ir įspėja, kol dar nevėlu.
cases-none-title = Tokio kreipinio nėra
cases-none-text = Pagal tai, kas pasirinkta viršuje, nieko nerasta.
case-no-customer = Klientas dar nežinomas
case-missing = Šio kreipinio knygoje nėra
case-back = Atgal į kreipinius
case-steps = Kas vyko
case-facts = Kreipinys
case-solved-how = { $when }
case-merged-into = Tai kreipinio Nr. { $id } dalis, viskas vyksta ten.
case-merged-open = Atverti kreipinį Nr. { $id }
case-parts = Šio kreipinio dalys
case-take-out = Vėl atskirti
case-merge-title = Sujungti su kreipiniu Nr. { $id }
case-merge-text = Kitas kreipinys tampa šio dalimi ir toliau vyksta čia. Kiekvienas išlaiko savo eigą ir klientą, ir bet kada galima vėl atskirti.
case-merge-find = Kitas kreipinys
case-merge-find-hint = Numeris, žodžiai arba kliento vardas
case-merge-do = Sujungti
cases-board = Kreipiniai pagal būseną
cases-board-keys = Vilkite kortelę arba atsistokite ant jos: rodyklės renkasi, M perkelia, Enter atveria.
cases-column-empty = Nėra
cases-move = Perkelti kreipinį Nr. { $id }
cases-column-more = sąraše dar { $count }
customer-cases = Skundai ir prašymai
customer-cases-all = Visi ({ $count })

figures-period = Laikotarpis
figures-days-7 = 7 dienos
figures-days-30 = 30 dienų
figures-days-90 = 90 dienų
figures-days-365 = Metai
figures-from = Nuo
figures-to = Iki
figures-compared = { $from } – { $to }, palyginti su { $before_from } – { $before_to }
figures-before = anksčiau: { $value }
figures-none = nėra
figure-taken-in = Priimta
figure-taken-in-means = Per laikotarpį priimti kreipiniai.
figure-solved = Išspręsta
figure-solved-means = Per laikotarpį išspręsti kreipiniai.
figure-first-answer = Pirmas atsakymas
figure-first-answer-means = Darbo laikas nuo priėmimo iki pirmo atsakymo – kreipinių, į kuriuos pirmą kartą atsakyta per laikotarpį. Laukimas neskaičiuojamas. Pusė truko ne ilgiau už pirmą laiką (mediana), devyni iš dešimties – ne ilgiau už antrą.
figure-solution = Sprendimo trukmė
figure-solution-means = Darbo laikas nuo priėmimo iki sprendimo – kreipinių, išspręstų per laikotarpį. Laukimas ir laikas, kai kreipinys buvo išspręstas prieš atveriant iš naujo, neskaičiuojami. Pusė truko ne ilgiau už pirmą laiką (mediana), devyni iš dešimties – ne ilgiau už antrą.
figure-ninetieth = 9 iš 10: { $value }
figure-answered-in-time = Atsakyta laiku
figure-answered-in-time-means = Kokia dalis kreipinių su terminu, į kuriuos pirmą kartą atsakyta per laikotarpį, sulaukė atsakymo laiku.
figure-solved-in-time = Išspręsta laiku
figure-solved-in-time-means = Kokia dalis kreipinių su terminu, išspręstų per laikotarpį, išspręsta laiku. Atvėrus iš naujo galioja naujas terminas.
figure-share = { $part } iš { $whole }
figure-causes = Priežastys
figure-causes-means = Per laikotarpį išspręstų kreipinių priežastys, dažniausios pirma.
figure-causes-none = Per šį laikotarpį priežasčių neužrašyta.
figure-cause = Priežastis
figure-cause-cases = Kreipiniai
figure-cause-before = Anksčiau
