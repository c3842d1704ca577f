### در تماس ماندن: هر مشتری هر چند وقت باید از فروشگاه خبری بگیرد و اکنون وضع چگونه است.

stay-in-touch = در تماس ماندن
stay-in-touch-none = برای این مشتری حسابی نگه داشته نمی‌شود. بگویید بعد از چند روز بی‌خبری یادتان بیندازیم.
stay-in-touch-set = هر چند وقت یک بار؟
stay-in-touch-change = تغییر فاصله
stay-in-touch-dialog =
    { $count ->
        [one] در تماس ماندن با { $count } مشتری
       *[other] در تماس ماندن با { $count } مشتری
    }
stay-in-touch-days = بعد از چند روز بی‌خبری
stay-in-touch-hint = تماس، مراجعه، پیام یا خرید شمارش را از نو شروع می‌کند؛ یادداشت نه.
stay-in-touch-usual = فاصله‌های رایج
stay-in-touch-every =
    { $days ->
        [one] هر روز
        [7] هر هفته
        [14] هر دو هفته
       *[other] هر { $days } روز
    }
stay-in-touch-wrong = تعداد روزها را بنویسید، از { 1 } تا { 3650 }.
stay-in-touch-never = دیگر لازم نیست
stay-in-touch-was-set =
    { $count ->
        [one] تماس با { $count } مشتری زیر نظر است
       *[other] تماس با { $count } مشتری زیر نظر است
    }
stay-in-touch-was-ended =
    { $count ->
        [one] تماس با { $count } مشتری دیگر شمرده نمی‌شود
       *[other] تماس با { $count } مشتری دیگر شمرده نمی‌شود
    }

health-fresh = در تماس
health-fading = رو به سردی
health-overdue = بی‌خبر

## کنار وضعیت رابطه، جایی که جا کم است.
touch-badge =
    { $days ->
        [0] { $health }، امروز
        [one] { $health }، { $days } روز
       *[other] { $health }، { $days } روز
    }
# $wanted: after how many days they should hear from the shop
touch-ago =
    { $days ->
        [0] آخرین تماس امروز بود
        [one] آخرین تماس دیروز بود
       *[other] آخرین تماس { $days } روز پیش بود
    }{ $wanted ->
        [one] ؛ قرار شما: هر روز
       *[other] ؛ قرار شما: هر { $wanted } روز
    }
touch-never =
    { $days ->
        [0] هنوز تماسی نبوده؛ امروز به دفتر آمده
        [one] در { $days } روزی که در دفتر است تماسی نبوده
       *[other] در { $days } روزی که در دفتر است تماسی نبوده
    }{ $wanted ->
        [one] ؛ قرار شما: هر روز
       *[other] ؛ قرار شما: هر { $wanted } روز
    }

today-silent = مدتی بی‌خبر
today-silent-more = نمایش هر { $count } نفر
today-silent-call = زنگ زدم
today-silent-remind = خبری بگیرید
today-silent-reminded = { $name }: { $when } یادآوری می‌شود
