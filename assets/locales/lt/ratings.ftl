### Įvertinimai: įrašymas, į klientą atsuktas langas, kaita.

rating-question-satisfaction = Pasitenkinimas
rating-question-recommendation = Rekomendavimas
rating-ask-satisfaction = Kiek patenkintas, nuo 1 iki 5
rating-ask-recommendation = Ar rekomenduotų jus, nuo 0 iki 10
channel-hand = Klausėte patys
channel-message = Žinute
channel-kiosk = Prie lango
rating-score = { $score } iš { $most }
rating-title = Kiek patenkintas klientas { $name }?
rating-question = Klausimas
rating-score-empty = Pasirinkite įvertinimą.
rating-word-placeholder = Kodėl, kliento žodžiais
rating-rest = Paskutinį kartą klausta { $when }; geriau neklausti iki { $again }.
rating-requested = Paklausta žinute
rating-was-requested = Pažymėta, kad paklausta: { $name }
rating-ask-now = Paklausti žinute dabar
rating-was-asked = { $name } bus paklausta žinute
rating-unanswered = Paklausta žinute { $when }: įrašykite atsakymą.
rating-type-in = Įrašyti atsakymą
ratings-unanswered = Paklausta žinute, dar neatsakyta
rating-was-added = Įvertinimas įrašytas: { $name }
rating-was-deleted = Įvertinimas ištrintas
rating-low-offer = { $name } – nepatenkintas klientas. Priimti skundą?
rating-add = Įrašyti įvertinimą
rating-delete = Ištrinti įvertinimą { $score }
rating-nobody = Kažkas prie lango
ratings-none = Dar neklausta
ratings-empty-title = Dar nieko neklausta
ratings-empty-text = Paklauskite po pirkimo arba išsprendę skundą: kliento lange arba atsukę jam langą su vienu klausimu.
rating-list = Atsakymai
ratings-search = Ieškoti įvertinimų
ratings-search-placeholder = Žodis arba vardas
rating-only-low = Tik žemi
rating-mean = { $mean } iš { 5 }
rating-answers =
    { $count ->
        [one] { $count } atsakymas
        [few] { $count } atsakymai
        [many] { $count } atsakymo
       *[other] { $count } atsakymų
    }
rating-net = Grynasis rekomendavimo rodiklis (NPS)
rating-net-parts = rekomenduojantys: { $promoters }, neutralūs: { $passives }, nerekomenduojantys: { $detractors }
rating-satisfaction-means = Visų laikotarpio atsakymų nuo 1 iki 5 vidurkis; kaitoje – kiekvieno mėnesio.
rating-net-means = Iš visų atsakymų nuo 0 iki 10 rekomenduojančių (9, 10) dalis atėmus nerekomenduojančių (0–6) dalį, nuo −100 iki 100; neutralūs (7, 8) skaičiuojami tik bendrai.
rating-course-satisfaction = Pasitenkinimas pagal mėnesius
rating-course-recommendation = Rekomendavimo rodiklis pagal mėnesius
ratings-text = Niekas nemėgsta, kai vis klausinėjama. Klausiant per anksti patiems – įspėjama, o pati „Daftar“ anksčiau laiko neklausia.
rating-rest-never = Klausti kada tik norite
rating-rest-days =
    { $days ->
        [one] Vėl tik po { $days } dienos
        [few] Vėl tik po { $days } dienų
        [many] Vėl tik po { $days } dienos
       *[other] Vėl tik po { $days } dienų
    }
timeline-rating = { $question }: { $score }

kiosk-title = Vienas klausimas
kiosk-turn = Atsukti langą klientui
kiosk-text = Lange bus vienas didelis klausimas ir nieko daugiau. Atgal jį atsuka tik jūsų raktas, net paleidus iš naujo.
kiosk-set-key = Pirma nustatykite raktą
kiosk-ask-satisfaction = Ar esate mumis patenkinti?
kiosk-ask-recommendation = Kiek tikėtina, kad rekomenduosite mus draugams?
kiosk-satisfaction-1 = Visai ne
kiosk-satisfaction-2 = Nelabai
kiosk-satisfaction-3 = Neblogai
kiosk-satisfaction-4 = Patenkinti
kiosk-satisfaction-5 = Labai patenkinti
kiosk-recommendation-least = Visai netikėtina
kiosk-recommendation-most = Labai tikėtina
kiosk-why = Vienu žodžiu: kodėl?
kiosk-send = Siųsti
kiosk-back = Atgal
kiosk-thanks = Ačiū!
kiosk-key = Savininko raktas
kiosk-open = Atverti
kiosk-language = Kalba
kiosk-key-new = Naujas raktas
kiosk-key-again = Tas pats raktas dar kartą
kiosk-key-hint = Bent keturi skaitmenys ar raidės
kiosk-key-differs = Raktai nesutampa.
kiosk-key-save = Nustatyti raktą
kiosk-key-saved = Raktas nustatytas.
kiosk-key-is-set = Raktas nustatytas: jis atsuka langą nuo kliento.
kiosk-key-is-missing = Raktas dar nenustatytas; be jo lango klientui atsukti negalima.
