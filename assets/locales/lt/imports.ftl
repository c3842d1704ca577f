### Importas: sąrašas žingsnis po žingsnio perkeliamas į knygą ir prireikus atšaukiamas.

import-steps = Žingsniai
import-step-file = Failas
import-step-recognised = Kas tai
import-step-columns = Stulpeliai
import-step-problems = Kliūtys
import-step-summary = Santrauka
import-step-done = Baigta
import-back = Atgal
import-next = Toliau
import-again = Kitas failas

import-drop-title = Atsineškite klientų sąrašą
import-drop-text = Numeskite failą čia arba bet kur ant lango: „Excel“, „LibreOffice“, bet kokį CSV ar telefono kontaktus (vCard). Kol nepasakysite, niekas neįrašoma.
import-drop-now = Paleiskite, ir failas bus perskaitytas
import-choose = Pasirinkti failą
import-unfinished = Nebaigti
import-unfinished-corrections =
    { $count ->
        [one] { $count } pataisa
        [few] { $count } pataisos
        [many] { $count } pataisos
       *[other] { $count } pataisų
    }
import-unfinished-gone = Failo nebėra. Kad galėtumėte tęsti, grąžinkite jį į:
import-continue = Tęsti
import-discard = Atmesti
import-discarded = Nebaigtas importas atmestas
import-start-anew = Pradėti iš naujo
import-resumed-same = Šį sąrašą jau buvote pradėję: jūsų pasirinkimai ir pataisos grąžinti.
import-resumed-again = Šį failą jau esate importavę: anuomet padarytos pataisos pritaikytos ir dabar.
import-resumed-changed = Failas nuo to laiko pasikeitė. Stulpelių ir reikšmių pasirinkimai galioja, o pavienių eilučių – nebe.
import-resumed-anew = Failo stulpeliai nuo to laiko kiti, todėl jis skaitomas iš naujo.
import-reading = Skaitomas failas…

import-rows =
    { $count ->
        [one] Sąraše { $count } klientas
        [few] Sąraše { $count } klientai
        [many] Sąraše { $count } kliento
       *[other] Sąraše { $count } klientų
    }
import-rows-about = Apie { $count } klientų; skaičiuojama…
import-format = Failo rūšis
import-format-csv = Tekstinė lentelė (CSV)
import-format-xlsx = „Excel“ knyga
import-format-xls = „Excel“ knyga (97–2003)
import-format-xlsb = „Excel“ knyga (dvejetainė)
import-format-ods = „LibreOffice“ lentelė
import-format-html = Tinklalapis su lentele (HTML)
import-format-xml2003 = „Excel 2003“ XML skaičiuoklė
import-format-vcard = Telefono kontaktai (vCard)
import-remembered = Tokį sąrašą jau esate importavę: pritaikyti anuomet padaryti pasirinkimai.
import-encoding = Raidės
import-encoding-hint = Kurioje eilutėje viskas gerai?
import-encoding-all = Kitos raidės
import-encoding-utf-8 = Unikodas (UTF-8)
import-encoding-utf-16le = Unikodas (UTF-16)
import-encoding-utf-16be = Unikodas (UTF-16 BE)
import-encoding-windows-1256 = Persų ir arabų (Windows-1256)
import-encoding-windows-1257 = Baltijos (Windows-1257)
import-encoding-iso-8859-13 = Baltijos (ISO 8859-13)
import-encoding-windows-1252 = Vakarų Europos (Windows-1252)
import-encoding-windows-1250 = Vidurio Europos (Windows-1250)
import-encoding-windows-1251 = Kirilica (Windows-1251)
import-encoding-iso-8859-2 = Vidurio Europos (ISO 8859-2)
import-encoding-iso-8859-4 = Baltijos (ISO 8859-4)
import-encoding-iso-8859-5 = Kirilica (ISO 8859-5)
import-encoding-iso-8859-6 = Arabų (ISO 8859-6)
import-encoding-iso-8859-7 = Graikų (ISO 8859-7)
import-encoding-koi8-r = Kirilica (KOI8-R)
import-encoding-ibm866 = Kirilica (DOS 866)
import-encoding-ibm437 = Vakarų Europos (DOS 437)
import-encoding-ibm850 = Vakarų Europos (DOS 850)
import-encoding-ibm852 = Vidurio Europos (DOS 852)
import-encoding-ibm857 = Turkų (DOS 857)
import-encoding-ibm775 = Baltijos (DOS 775)
import-encoding-ibm737 = Graikų (DOS 737)
import-encoding-ibm862 = Hebrajų (DOS 862)
import-encoding-ibm720 = Arabų (DOS 720)
import-encoding-iran-system = Persų (DOS, „Iran System“)
import-encoding-macintosh = Vakarų Europos (Mac)
import-encoding-x-mac-cyrillic = Kirilica (Mac)
import-encoding-windows-1253 = Graikų (Windows-1253)
import-encoding-windows-1254 = Turkų (Windows-1254)
import-encoding-windows-1255 = Hebrajų (Windows-1255)
import-delimiter = Skirtukas tarp langelių
import-delimiter-comma = Kablelis ,
import-delimiter-semicolon = Kabliataškis ;
import-delimiter-tab = Tabuliacija
import-delimiter-bar = Brūkšnys |
import-delimiter-space = Tarpai
import-delimiter-none = Nėra, vienas stulpelis
import-sheet = Lapas
import-sheet-rows =
    { $count ->
        [one] { $name } ({ $count } eilutė)
        [few] { $name } ({ $count } eilutės)
        [many] { $name } ({ $count } eilutės)
       *[other] { $name } ({ $count } eilučių)
    }
import-sheets-alike =
    { $count ->
        [one] { $count } lapas kaip vienas sąrašas
        [few] Visi { $count } lapai kaip vienas sąrašas
        [many] Visi { $count } lapo kaip vienas sąrašas
       *[other] Visi { $count } lapų kaip vienas sąrašas
    }
import-sheets-join =
    { $count ->
        [one] Skaityti { $count } lapą
        [few] Skaityti visus { $count } lapus kaip vieną sąrašą
        [many] Skaityti visus { $count } lapo kaip vieną sąrašą
       *[other] Skaityti visus { $count } lapų kaip vieną sąrašą
    }
import-sheets-more = Tie patys stulpeliai yra ir šiuose lapuose: { $names }.
import-sheets-numbered = Eilutės numeruojamos iš eilės per visus lapus.
import-groups-hint = Tarp kitų yra eilučių, kurios nusako, kas po jomis: klientas virš jo pirkinių, miestas virš jo klientų. Išjungus jos skaitomos kaip paprastos eilutės.
import-groups-use = Skaityti antraštes tarp eilučių
import-header = Stulpelių pavadinimai
import-header-none = Pavadinimų nėra
import-header-row = { $row } eilutėje: { $names }
import-garbled-hint = Kai kurie šio sąrašo langeliai kadaise įrašyti ne tomis raidėmis. Juos galima perskaityti taip, kaip buvo parašyti; pats failas nesikeičia.
import-garbled-repair = Perskaityti taip, kaip buvo parašyta
import-garbled-sample = { $before } → { $after }
import-preview = Pirmosios eilutės
import-country = Numerių šalis
import-country-hint = Numeriai be šalies kodo laikomi šios šalies numeriais. Pasirinkimas lieka nustatymuose.
import-country-likely = Panašu, kad tai kitos šalies numeriai: { $country }.
import-country-take = Skaityti kaip: { $country }

import-column = Stulpelis
import-samples = Sąraše
import-field = Kur įrašyti
import-rule = Klientams, kurie jau yra
import-field-of = Kur įrašyti stulpelį „{ $column }“
import-rule-of = Stulpelis „{ $column }“: klientams, kurie jau yra
import-column-none = Neimportuoti
import-column-new = Naujas savas laukas „{ $name }“ ({ $kind })
import-column-make = Savas laukas ({ $kind })
import-column-make-of = Savas laukas ({ $kind }): { $column }
import-column-note = Pastaba
import-column-note-of = Pastaba: { $column }
import-rule-fill = Užpildyti, kas tuščia
import-rule-overwrite = Pakeisti tai, kas knygoje
import-rule-never = Nieko nekeisti
import-lists-hint = Telefonai, el. paštai, žymos ir grupės tik papildomi; tuščias langelis niekada nieko neištrina.
import-names-of = Vardo ir pavardės tvarka stulpelyje „{ $column }“
import-names-given-first = Pirma vardas
import-names-family-first = Pirma pavardė

import-dates = Datos tvarka
import-dates-choose = Pasirinkite…
import-dates-dmy = Diena, mėnuo, metai
import-dates-mdy = Mėnuo, diena, metai
import-dates-ymd = Metai, mėnuo, diena
import-dates-unsure = Šias datas galima perskaityti dvejopai. Pasirinkite, kaip teisinga.
import-columns-left =
    { $count ->
        [one] { $count } stulpelis neimportuojamas
        [few] { $count } stulpeliai neimportuojami
        [many] { $count } stulpelio neimportuojama
       *[other] { $count } stulpelių neimportuojama
    }
import-columns-nobody = Nė viename stulpelyje nėra vardo, telefono ar el. pašto. Pasirinkite bent vieną.

import-checking = Tikrinama kiekviena eilutė…
import-problems-none = Visas eilutes galima importuoti
import-problems-none-text = Šiame sąraše nieko taisyti nereikia.
import-problems-rejected =
    { $count ->
        [one] { $count } eilutės importuoti negalima
        [few] { $count } eilučių importuoti negalima
        [many] { $count } eilutės importuoti negalima
       *[other] { $count } eilučių importuoti negalima
    }
import-problems-cells =
    { $count ->
        [one] { $count } langelį verta peržiūrėti, o jo eilutė importuojama
        [few] { $count } langelius verta peržiūrėti, o jų eilutės importuojamos
        [many] { $count } langelio verta peržiūrėti, o eilutės importuojamos
       *[other] { $count } langelių verta peržiūrėti, o jų eilutės importuojamos
    }
import-problems-text = Jos nieko nestabdo: kitos eilutės importuojamos, o atmestąsias galima įsirašyti į failą su priežastimi prie kiekvienos.
import-problems-whole =
    { $count ->
        [one] { $count } eilutė: { $reason }
        [few] { $count } eilutės: { $reason }
        [many] { $count } eilutės: { $reason }
       *[other] { $count } eilučių: { $reason }
    }
import-problems-show = Rodyti
import-problems-all = Viską
import-problems-rows = Eilutes, kurių importuoti negalima
import-problems-only-cells = Langelius, kuriuos verta peržiūrėti
import-problems-reason = Priežastis
import-problems-reason-all = Visos
import-problems-row = Eilutė
import-problems-whole-row = Visa eilutė
import-problems-more =
    { $count ->
        [one] Ir dar { $count }.
        [few] Ir dar { $count }.
        [many] Ir dar { $count }.
       *[other] Ir dar { $count }.
    }
import-mend-view = Rodyti
import-mend-view-buyers = Pagal pirkėjus
import-mend-view-values = Pagal reikšmes
import-mend-view-rows = Pagal eilutes
import-mend-view-column = Visos stulpelio reikšmės
import-mend-hint = Įrašykite teisingą reikšmę vieną kartą ir spauskite „Enter“: ji galios visose eilutėse, kuriose yra ši. Pats failas nesikeičia.
import-mend-row-hint = Čia langelis pataisomas tik vienoje eilutėje.
import-mend-column-hint = Čia lengva pastebėti dvejopai parašytą žodį. Įrašykite teisingą ir spauskite „Enter“: jis galios visose eilutėse.
import-mend-written = Sąraše
import-mend-right = Teisinga reikšmė
import-mend-rows-count = Eilučių
import-mend-field = Teisinga reikšmė vietoj „{ $value }“ stulpelyje „{ $column }“
import-mend-field-row = Teisinga reikšmė vietoj „{ $value }“ stulpelyje „{ $column }“, { $row } eilutė
import-mend-take-back = Atšaukti „{ $value }“ pataisą
import-mend-corrected = Pataisyta
import-mend-blank = Liks tuščia
import-mend-still = „{ $value }“: { $reason }
import-mend-cells =
    { $count ->
        [one] Pataisytas { $count } langelis
        [few] Pataisyti { $count } langeliai
        [many] Pataisyta { $count } langelio
       *[other] Pataisyta { $count } langelių
    }
import-mend-order = Tvarka
import-mend-order-spelling = Pagal abėcėlę
import-mend-order-frequent = Pirma dažniausios
import-mend-order-rare = Pirma rečiausios
import-mend-search = Rasti reikšmę
import-mend-found =
    { $count ->
        [0] Tokios reikšmės nėra.
        [one] { $count } skirtinga reikšmė.
        [few] { $count } skirtingos reikšmės.
        [many] { $count } skirtingos reikšmės.
       *[other] { $count } skirtingų reikšmių.
    }
import-mend-first = Rodomos pirmosios { $count }; kitų ieškokite pagal jų dalį.

import-summary-title = Kas bus padaryta
import-done-title = Sąrašas jau knygoje
import-done-nothing = Šiame sąraše nieko nauja nebuvo
import-created = Nauji
import-updated = Pakeisti
import-unchanged = Jau žinomi
import-skipped = Praleisti
import-rejected = Atmesti
import-created-text =
    { $count ->
        [one] taps nauju klientu
        [few] taps naujais klientais
        [many] taps naujais klientais
       *[other] taps naujais klientais
    }
import-updated-text =
    { $count ->
        [one] klientas bus papildytas
        [few] klientai bus papildyti
        [many] kliento bus papildyta
       *[other] klientų bus papildyta
    }
import-unchanged-text =
    { $count ->
        [one] knygoje jau toks ir yra
        [few] knygoje jau tokie ir yra
        [many] knygoje jau tokio ir yra
       *[other] knygoje jau tokių ir yra
    }
import-skipped-text =
    { $count ->
        [one] kartoja eilutę aukščiau arba jūsų praleistas
        [few] kartoja eilutę aukščiau arba jūsų praleisti
        [many] kartoja eilutę aukščiau arba jūsų praleista
       *[other] kartoja eilutę aukščiau arba jūsų praleista
    }
import-rejected-text =
    { $count ->
        [one] importuoti negalima
        [few] importuoti negalima
        [many] importuoti negalima
       *[other] importuoti negalima
    }
import-created-done =
    { $count ->
        [one] tapo nauju klientu
        [few] tapo naujais klientais
        [many] tapo naujais klientais
       *[other] tapo naujais klientais
    }
import-updated-done =
    { $count ->
        [one] klientas papildytas
        [few] klientai papildyti
        [many] kliento papildyta
       *[other] klientų papildyta
    }
import-unchanged-done =
    { $count ->
        [one] knygoje jau toks ir buvo
        [few] knygoje jau tokie ir buvo
        [many] knygoje jau tokio ir buvo
       *[other] knygoje jau tokių ir buvo
    }
import-skipped-done =
    { $count ->
        [one] kartojo eilutę aukščiau arba jūsų praleistas
        [few] kartojo eilutę aukščiau arba jūsų praleisti
        [many] kartojo eilutę aukščiau arba jūsų praleista
       *[other] kartojo eilutę aukščiau arba jūsų praleista
    }
import-rejected-done =
    { $count ->
        [one] neimportuotas
        [few] neimportuoti
        [many] neimportuota
       *[other] neimportuota
    }
import-taking = Importuoti
import-taking-all = Visas eilutes
import-taking-new = Tik naujus klientus
import-taking-known = Tik klientus, kuriuos jau turiu
import-planned = Eilutės
import-planned-hint = Nuimkite varnelę nuo eilutės, kurios importuoti nenorite.
import-planned-find = Vardas arba eilutės numeris
import-planned-none = Tokios eilutės nėra.
import-planned-created = Nauja
import-planned-updated = Pakeista
import-planned-unchanged = Jau žinoma
import-planned-skipped = Praleista
import-planned-rejected = Atmesta
import-example-row = { $row } eilutė
import-example-change = { $field }: { $before } → { $after }
import-example-new = { $field }: { $after }
import-undo-promise = Visą importą galima atšaukti vienu spustelėjimu – šiandien ar vėliau.
import-run =
    { $count ->
        [one] Importuoti { $count } eilutę
        [few] Importuoti { $count } eilutes
        [many] Importuoti { $count } eilutės
       *[other] Importuoti { $count } eilučių
    }

import-writing = Įrašomi klientai…
import-stopped = Sustabdyta. Į knygą nieko neįrašyta.

import-take-back = Atšaukti šį importą
import-taken-back = Importas atšauktas
import-taken-back-done = Atšauktas
import-taken-back-on = Atšaukta: { $when }
import-came-of-it = Kas iš jo išėjo
import-fate-reversed = Atšaukta
import-fate-kept = Liko
import-fate-failed = Neatšaukta
import-kept-edited = vėliau redaguota
import-kept-merged = vėliau sujungta
import-kept-binned = vėliau išmesta į šiukšlinę
import-kept-needed = tai įmonė to, kuris lieka
import-kept-conflict = tam prieštarauja kita knygos informacija
import-save-rejected = Įsirašyti atmestas eilutes
import-saved-rejected =
    { $count ->
        [one] Įrašyta { $count } eilutė su priežastimi. Pataisykite ją ir importuokite tą failą.
        [few] Įrašytos { $count } eilutės su priežastimis. Pataisykite jas ir importuokite tą failą.
        [many] Įrašyta { $count } eilutės su priežastimis. Pataisykite jas ir importuokite tą failą.
       *[other] Įrašyta { $count } eilučių su priežastimis. Pataisykite jas ir importuokite tą failą.
    }
import-rejected-file = atmesta-{ $name }
import-show-customers = Rodyti klientus
import-past = Ankstesni importai
import-past-none = Čia matysite, ką importavote, ir galėsite bet kada atšaukti.
import-past-facts = Nauji: { $created }, pakeisti: { $updated }, atmesti: { $rejected }
import-rows-show = Eilutė po eilutės
import-rows-none = Tokių eilučių nebuvo.
import-rows-untold = Ankstesnė „Daftar“ versija šias eilutes tik suskaičiavo.
import-row-nobody = Praleista
import-row-removed = Pašalinta visam laikui
import-row-merged = Sujungta
import-row-binned = Šiukšlinėje
import-gone-title = Tokio importo nėra
import-gone-text = Galbūt jis iš kitos knygos arba vėliau buvo atkurta atsarginė kopija.
import-problems-further = Rodyti daugiau
import-taken-back-kept =
    { $count ->
        [one] Importas atšauktas. Vėliau keistas { $count } įrašas liko: { $names }
        [few] Importas atšauktas. Vėliau keisti { $count } įrašai liko: { $names }
        [many] Importas atšauktas. Vėliau keista { $count } įrašo liko: { $names }
       *[other] Importas atšauktas. Vėliau keista { $count } įrašų liko: { $names }
    }

## Purchases.
import-list = Koks tai sąrašas
import-list-customers = Klientų
import-list-purchases = Pirkimų: užsakymų, sąskaitų, kvitų
import-rows-purchases =
    { $count ->
        [one] Sąraše { $count } pirkimų eilutė
        [few] Sąraše { $count } pirkimų eilutės
        [many] Sąraše { $count } pirkimų eilutės
       *[other] Sąraše { $count } pirkimų eilučių
    }
import-rows-purchases-about = Apie { $count } pirkimų eilučių; skaičiuojama…
import-currency = Sumų be valiutos vienetas
import-currency-ask = Sąraše neparašyta, ar sumos tomanais, ar rialais. Pasirinkite vieną kartą – kiti tokie sąrašai bus skaitomi taip pat.
import-columns-undated = Nė viename stulpelyje nėra pirkimo datos. Pasirinkite, kuriame ji.
import-buyers-text = Pirkti galėjo keli klientai. Pasakykite, kuris: tai galios visoms eilutėms, kuriose pirkėjas taip užrašytas.
import-buyer = Pirkėjas
import-buyer-is = Kuris klientas
import-buyer-open = Nenuspręsta: praleidžiama
import-buyer-new = Naujas klientas
import-buyer-of = Kuris klientas yra { $buyer }?
import-buyers-hint = Turimiems klientams užpildoma tik tai, kas tuščia; daugiau niekas nesikeičia, nebent pasirinktumėte kitaip.
import-sold-created-text =
    { $count ->
        [one] naujas pirkimas
        [few] nauji pirkimai
        [many] naujo pirkimo
       *[other] naujų pirkimų
    }
import-sold-known-text =
    { $count ->
        [one] pirkimas jau yra knygoje
        [few] pirkimai jau yra knygoje
        [many] pirkimo jau yra knygoje
       *[other] pirkimų jau yra knygoje
    }
import-sold-customers = Nauji klientai
import-sold-customers-text =
    { $count ->
        [one] atsiranda su šiuo sąrašu
        [few] atsiranda su šiuo sąrašu
        [many] atsiranda su šiuo sąrašu
       *[other] atsiranda su šiuo sąrašu
    }
import-sold-created-done =
    { $count ->
        [one] naujas pirkimas
        [few] nauji pirkimai
        [many] naujo pirkimo
       *[other] naujų pirkimų
    }
import-sold-known-done =
    { $count ->
        [one] pirkimas jau buvo knygoje
        [few] pirkimai jau buvo knygoje
        [many] pirkimo jau buvo knygoje
       *[other] pirkimų jau buvo knygoje
    }
import-sold-customers-done =
    { $count ->
        [one] atsirado su šiuo sąrašu
        [few] atsirado su šiuo sąrašu
        [many] atsirado su šiuo sąrašu
       *[other] atsirado su šiuo sąrašu
    }
import-sold-sums = Nauji pirkimai iš viso: { $sums }.
import-past-sold = nauji pirkimai: { $created }, jau žinomi: { $known }, nauji klientai: { $customers }, atmesta: { $rejected }
