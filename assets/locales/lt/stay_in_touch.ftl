### Ryšio palaikymas: kas kiek dienų su klientu reikėtų pabendrauti ir kaip sekasi.

stay-in-touch = Ryšio palaikymas
stay-in-touch-none = Dienos neskaičiuojamos. Nurodykite, po kiek dienų tylos priminti.
stay-in-touch-set = Nurodyti, kaip dažnai
stay-in-touch-change = Pakeisti, kaip dažnai
stay-in-touch-dialog =
    { $count ->
        [one] Palaikyti ryšį su { $count } klientu
        [few] Palaikyti ryšį su { $count } klientais
        [many] Palaikyti ryšį su { $count } kliento
       *[other] Palaikyti ryšį su { $count } klientų
    }
stay-in-touch-days = Po kiek dienų tylos priminti
stay-in-touch-hint = Skambutis, vizitas, žinutė ar pirkimas skaičiuoklę paleidžia iš naujo, pastaba – ne.
stay-in-touch-usual = Dažniausiai renkamasi
stay-in-touch-every =
    { $days ->
        [1] Kasdien
        [7] Kas savaitę
        [14] Kas dvi savaites
        [one] Kas { $days } dieną
        [few] Kas { $days } dienas
        [many] Kas { $days } dienos
       *[other] Kas { $days } dienų
    }
stay-in-touch-wrong = Parašykite dienų skaičių nuo { 1 } iki { 3650 }.
stay-in-touch-never = Nebereikia
stay-in-touch-was-set =
    { $count ->
        [one] Ryšys stebimas: { $count } klientas
        [few] Ryšys stebimas: { $count } klientai
        [many] Ryšys stebimas: { $count } kliento
       *[other] Ryšys stebimas: { $count } klientų
    }
stay-in-touch-was-ended =
    { $count ->
        [one] Ryšys nebestebimas: { $count } klientas
        [few] Ryšys nebestebimas: { $count } klientai
        [many] Ryšys nebestebimas: { $count } kliento
       *[other] Ryšys nebestebimas: { $count } klientų
    }

health-fresh = Bendraujama
health-fading = Ryšys silpsta
health-overdue = Nutilo

## Prie ryšio būklės, kur mažai vietos.
touch-badge =
    { $days ->
        [0] { $health }, šiandien
        [one] { $health }, { $days } diena
        [few] { $health }, { $days } dienos
        [many] { $health }, { $days } dienos
       *[other] { $health }, { $days } dienų
    }
# $wanted: after how many days they should hear from the shop
touch-ago =
    { $days ->
        [0] Paskutinį kartą bendrauta šiandien
        [1] Paskutinį kartą bendrauta vakar
        [one] Paskutinį kartą bendrauta prieš { $days } dieną
        [few] Paskutinį kartą bendrauta prieš { $days } dienas
        [many] Paskutinį kartą bendrauta prieš { $days } dienos
       *[other] Paskutinį kartą bendrauta prieš { $days } dienų
    }{ $wanted ->
        [1] , norėta kasdien
        [one] , norėta kas { $wanted } dieną
        [few] , norėta kas { $wanted } dienas
        [many] , norėta kas { $wanted } dienos
       *[other] , norėta kas { $wanted } dienų
    }
touch-never =
    { $days ->
        [0] Dar nebendrauta, įrašytas šiandien
        [one] Nebendrauta { $days } dieną nuo įrašymo
        [few] Nebendrauta { $days } dienas nuo įrašymo
        [many] Nebendrauta { $days } dienos nuo įrašymo
       *[other] Nebendrauta { $days } dienų nuo įrašymo
    }{ $wanted ->
        [1] , norėta kasdien
        [one] , norėta kas { $wanted } dieną
        [few] , norėta kas { $wanted } dienas
        [many] , norėta kas { $wanted } dienos
       *[other] , norėta kas { $wanted } dienų
    }

today-silent = Nutilo
today-silent-more = Rodyti visus: { $count }
today-silent-call = Paskambinta
today-silent-remind = Susisiekti
today-silent-reminded = { $name }: priminsime { $when }
