### How dates, numbers, sizes and money are written.

## Weekdays from Monday.
weekday-1 = Monday
    .short = Mon
weekday-2 = Tuesday
    .short = Tue
weekday-3 = Wednesday
    .short = Wed
weekday-4 = Thursday
    .short = Thu
weekday-5 = Friday
    .short = Fri
weekday-6 = Saturday
    .short = Sat
weekday-7 = Sunday
    .short = Sun

## Months: the name alone, its form inside a date, its short form.
month-gregorian-1 = January
    .of = January
    .short = Jan
month-gregorian-2 = February
    .of = February
    .short = Feb
month-gregorian-3 = March
    .of = March
    .short = Mar
month-gregorian-4 = April
    .of = April
    .short = Apr
month-gregorian-5 = May
    .of = May
    .short = May
month-gregorian-6 = June
    .of = June
    .short = Jun
month-gregorian-7 = July
    .of = July
    .short = Jul
month-gregorian-8 = August
    .of = August
    .short = Aug
month-gregorian-9 = September
    .of = September
    .short = Sep
month-gregorian-10 = October
    .of = October
    .short = Oct
month-gregorian-11 = November
    .of = November
    .short = Nov
month-gregorian-12 = December
    .of = December
    .short = Dec
month-jalali-1 = Farvardin
    .of = Farvardin
    .short = Far
month-jalali-2 = Ordibehesht
    .of = Ordibehesht
    .short = Ord
month-jalali-3 = Khordad
    .of = Khordad
    .short = Kho
month-jalali-4 = Tir
    .of = Tir
    .short = Tir
month-jalali-5 = Mordad
    .of = Mordad
    .short = Mor
month-jalali-6 = Shahrivar
    .of = Shahrivar
    .short = Sha
month-jalali-7 = Mehr
    .of = Mehr
    .short = Meh
month-jalali-8 = Aban
    .of = Aban
    .short = Aba
month-jalali-9 = Azar
    .of = Azar
    .short = Aza
month-jalali-10 = Dey
    .of = Dey
    .short = Dey
month-jalali-11 = Bahman
    .of = Bahman
    .short = Bah
month-jalali-12 = Esfand
    .of = Esfand
    .short = Esf

## Patterns of dates: $day2 and $month2 have two figures, $monthshort is a short name.
date-short = { $day } { $monthshort } { $year }
date-long = { $weekday }, { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-and-time = { $day }, { $time }

day-today = today
day-tomorrow = tomorrow
day-yesterday = yesterday
day-in =
    { $days ->
        [one] in { $days } day
       *[other] in { $days } days
    }
day-ago =
    { $days ->
        [one] { $days } day ago
       *[other] { $days } days ago
    }

## Words understood in a date box, several divided by |
date-input-today = today|now
date-input-tomorrow = tomorrow|tmr|tom
date-input-after-tomorrow = day after tomorrow|overmorrow
date-input-yesterday = yesterday
date-input-in-a-week = in a week|next week
date-input-in-days = ^in (\d+) days?$
time-input-am = am|a.m.|in the morning
time-input-pm = pm|p.m.|in the afternoon|in the evening

money-toman = { $amount } toman
money-rial = { $amount } rial
money-eur = { $amount } euros
money-usd = { $amount } US dollars
money-gbp = { $amount } pounds
money-other = { $amount } { $currency }

size-bytes = { $size } B
size-kilobytes = { $size } kB
size-megabytes = { $size } MB
size-gigabytes = { $size } GB

## Between the members of a list.
list-comma = {", "}
