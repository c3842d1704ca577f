### How dates, numbers, sizes and money are written.

## Weekdays from Monday.
weekday-1 = دوشنبه
    .short = د
weekday-2 = سه‌شنبه
    .short = س
weekday-3 = چهارشنبه
    .short = چ
weekday-4 = پنجشنبه
    .short = پ
weekday-5 = جمعه
    .short = ج
weekday-6 = شنبه
    .short = ش
weekday-7 = یکشنبه
    .short = ی

## Months: the name alone, its form inside a date, its short form.
month-gregorian-1 = ژانویه
    .of = ژانویه
    .short = ژانویه
month-gregorian-2 = فوریه
    .of = فوریه
    .short = فوریه
month-gregorian-3 = مارس
    .of = مارس
    .short = مارس
month-gregorian-4 = آوریل
    .of = آوریل
    .short = آوریل
month-gregorian-5 = مه
    .of = مه
    .short = مه
month-gregorian-6 = ژوئن
    .of = ژوئن
    .short = ژوئن
month-gregorian-7 = ژوئیه
    .of = ژوئیه
    .short = ژوئیه
month-gregorian-8 = اوت
    .of = اوت
    .short = اوت
month-gregorian-9 = سپتامبر
    .of = سپتامبر
    .short = سپتامبر
month-gregorian-10 = اکتبر
    .of = اکتبر
    .short = اکتبر
month-gregorian-11 = نوامبر
    .of = نوامبر
    .short = نوامبر
month-gregorian-12 = دسامبر
    .of = دسامبر
    .short = دسامبر
month-jalali-1 = فروردین
    .of = فروردین
    .short = فروردین
month-jalali-2 = اردیبهشت
    .of = اردیبهشت
    .short = اردیبهشت
month-jalali-3 = خرداد
    .of = خرداد
    .short = خرداد
month-jalali-4 = تیر
    .of = تیر
    .short = تیر
month-jalali-5 = مرداد
    .of = مرداد
    .short = مرداد
month-jalali-6 = شهریور
    .of = شهریور
    .short = شهریور
month-jalali-7 = مهر
    .of = مهر
    .short = مهر
month-jalali-8 = آبان
    .of = آبان
    .short = آبان
month-jalali-9 = آذر
    .of = آذر
    .short = آذر
month-jalali-10 = دی
    .of = دی
    .short = دی
month-jalali-11 = بهمن
    .of = بهمن
    .short = بهمن
month-jalali-12 = اسفند
    .of = اسفند
    .short = اسفند

## Patterns of dates: $day2 and $month2 have two figures, $monthshort is a short name.
date-short = { $year }/{ $month2 }/{ $day2 }
date-long = { $weekday } { $day } { $month } { $year }
date-day-month = { $day } { $month }
date-month-year = { $month } { $year }
date-and-time = { $day }، ساعت { $time }

day-today = امروز
day-tomorrow = فردا
day-yesterday = دیروز
day-in =
    { $days ->
        [one] { $days } روز دیگر
       *[other] { $days } روز دیگر
    }
day-ago =
    { $days ->
        [one] { $days } روز پیش
       *[other] { $days } روز پیش
    }

## Words understood in a date box, several divided by |
date-input-today = امروز
date-input-tomorrow = فردا
date-input-after-tomorrow = پس‌فردا|پسفردا|پس فردا
date-input-yesterday = دیروز
date-input-in-a-week = هفته بعد|هفته‌ی بعد|هفتهٔ بعد|هفته دیگر|هفته آینده
date-input-in-days = ^(\d+) روز (?:دیگر|دیگه|بعد)$
time-input-am = صبح|ق.ظ|قبل از ظهر
time-input-pm = عصر|شب|ب.ظ|بعدازظهر|بعد از ظهر

money-toman = { $amount } تومان
money-rial = { $amount } ریال
money-eur = { $amount } یورو
money-usd = { $amount } دلار
money-gbp = { $amount } پوند
money-other = { $amount } { $currency }

size-bytes = { $size } بایت
size-kilobytes = { $size } کیلوبایت
size-megabytes = { $size } مگابایت
size-gigabytes = { $size } گیگابایت

## میان اعضای یک فهرست.
list-comma = {"، "}
