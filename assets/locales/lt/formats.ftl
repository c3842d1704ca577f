### How dates, numbers, sizes and money are written.

## Weekdays from Monday.
weekday-1 = pirmadienis
    .short = pr
weekday-2 = antradienis
    .short = an
weekday-3 = trečiadienis
    .short = tr
weekday-4 = ketvirtadienis
    .short = kt
weekday-5 = penktadienis
    .short = pn
weekday-6 = šeštadienis
    .short = št
weekday-7 = sekmadienis
    .short = sk

## Months: the name alone, its form inside a date, its short form.
month-gregorian-1 = sausis
    .of = sausio
    .short = saus.
month-gregorian-2 = vasaris
    .of = vasario
    .short = vas.
month-gregorian-3 = kovas
    .of = kovo
    .short = kov.
month-gregorian-4 = balandis
    .of = balandžio
    .short = bal.
month-gregorian-5 = gegužė
    .of = gegužės
    .short = geg.
month-gregorian-6 = birželis
    .of = birželio
    .short = birž.
month-gregorian-7 = liepa
    .of = liepos
    .short = liep.
month-gregorian-8 = rugpjūtis
    .of = rugpjūčio
    .short = rugp.
month-gregorian-9 = rugsėjis
    .of = rugsėjo
    .short = rugs.
month-gregorian-10 = spalis
    .of = spalio
    .short = spal.
month-gregorian-11 = lapkritis
    .of = lapkričio
    .short = lapkr.
month-gregorian-12 = gruodis
    .of = gruodžio
    .short = gruod.
month-jalali-1 = farvardinas
    .of = farvardino
    .short = far.
month-jalali-2 = ordibehestas
    .of = ordibehesto
    .short = ord.
month-jalali-3 = chordadas
    .of = chordado
    .short = chor.
month-jalali-4 = tiras
    .of = tiro
    .short = tir.
month-jalali-5 = mordadas
    .of = mordado
    .short = mor.
month-jalali-6 = šahrivaras
    .of = šahrivaro
    .short = šah.
month-jalali-7 = mehras
    .of = mehro
    .short = meh.
month-jalali-8 = abanas
    .of = abano
    .short = aba.
month-jalali-9 = azaras
    .of = azaro
    .short = aza.
month-jalali-10 = dėjus
    .of = dėjaus
    .short = dėj.
month-jalali-11 = bahmanas
    .of = bahmano
    .short = bah.
month-jalali-12 = esfandas
    .of = esfando
    .short = esf.

## Patterns of dates: $day2 and $month2 have two figures, $monthshort is a short name.
date-short = { $year }-{ $month2 }-{ $day2 }
date-long = { $year } m. { $month } { $day } d., { $weekday }
date-day-month = { $month } { $day } d.
date-month-year = { $year } m. { $month }
date-and-time = { $day }, { $time }

day-today = šiandien
day-tomorrow = rytoj
day-yesterday = vakar
day-in =
    { $days ->
        [one] po { $days } dienos
        [few] po { $days } dienų
        [many] po { $days } dienos
       *[other] po { $days } dienų
    }
day-ago =
    { $days ->
        [one] prieš { $days } dieną
        [few] prieš { $days } dienas
        [many] prieš { $days } dienos
       *[other] prieš { $days } dienų
    }

## Words understood in a date box, several divided by |
date-input-today = šiandien|siandien
date-input-tomorrow = rytoj
date-input-after-tomorrow = poryt
date-input-yesterday = vakar
date-input-in-a-week = po savaitės|po savaites|kitą savaitę|kita savaite
date-input-in-days = ^po (\d+) (?:dienos|dienų|dienu|d\.?)$
time-input-am = ryto|ryte
time-input-pm = vakaro|vakare|po pietų|po pietu

money-toman = { $amount } tomanų
money-rial = { $amount } rialų
money-eur = { $amount } eurų
money-usd = { $amount } JAV dolerių
money-gbp = { $amount } svarų
money-other = { $amount } { $currency }

size-bytes = { $size } B
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

## Tarp sąrašo narių.
list-comma = {", "}
