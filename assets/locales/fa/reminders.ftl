### یادآورها: فهرست، فرم و تکرارشان.

reminders-open = باز
reminders-closed = انجام‌شده
reminders-add = یادآور جدید
reminders-edit = ویرایش یادآور
reminders-overdue = عقب‌افتاده
reminders-today = امروز
reminders-tomorrow = فردا
reminders-completed = انجام شد: { $when }
reminders-skipped = رد شد
reminders-snoozed = موکول شد به { $when }
reminders-empty-title = یادآوری در انتظار نیست
reminders-empty-text = هر قولی که داده‌اید با زمانش بنویسید: «سه‌شنبه ساعت ده زنگ بزنم». وقتش که برسد، دفتر روی صفحهٔ کامپیوتر یادتان می‌اندازد.
reminders-empty-closed-title = هنوز چیزی انجام نشده است
reminders-empty-closed-text = یادآورهایی که انجام می‌دهید این‌جا می‌مانند تا بدانید کِی بوده است.
reminders-empty-assignee-title = کار بازی برای { $assignee } نیست
reminders-empty-assignee-text = برای دیدن همهٔ یادآورها «همه» را انتخاب کنید.

reminder-title-placeholder = تماس دربارهٔ پیش‌فاکتور
reminder-title-empty = بنویسید چه کاری.
reminder-customer = مشتری
reminder-customer-placeholder = نام یا تلفن
reminder-customer-hint = می‌تواند خالی بماند
reminder-date-empty = روز را انتخاب کنید.
reminder-time-hint = بدون ساعت، { $time } یادآوری می‌شود
reminder-note = یادداشت
reminder-repetition = تکرار
reminder-repeat-never = بدون تکرار
reminder-repeat-daily = هر روز
reminder-repeat-weekly = هر هفته
reminder-repeat-fortnightly = هر دو هفته
reminder-repeat-monthly = هر ماه
reminder-repeat-yearly = هر سال
reminder-repeat-custom = جور دیگر…
reminder-repeat-unit = واحد
reminder-repeat-days = روز
reminder-repeat-weeks = هفته
reminder-repeat-months = ماه
reminder-repeat-years = سال
reminder-repeat-interval = هر چند
reminder-repeat-calendar = بر پایهٔ تقویم
reminder-repeat-until = تا تاریخ
reminder-repeat-until-hint = اگر خالی بماند، همیشه تکرار می‌شود
reminder-every-days =
    { $count ->
        [1] هر روز
        [one] هر { $count } روز
       *[other] هر { $count } روز
    }
reminder-every-weeks =
    { $count ->
        [1] هر هفته
        [one] هر { $count } هفته
       *[other] هر { $count } هفته
    }
reminder-every-months =
    { $count ->
        [1] هر ماه
        [one] هر { $count } ماه
       *[other] هر { $count } ماه
    }
reminder-every-years =
    { $count ->
        [1] هر سال
        [one] هر { $count } سال
       *[other] هر { $count } سال
    }
reminder-every-until = { $every }، تا { $date }
reminder-short-month = در ماهی که روز { $day } ندارد، روز آخر همان ماه می‌آید و بعد دوباره روز { $day }.
reminder-short-year-gregorian = در سالی که ۲۹ فوریه ندارد، روز ۲۸ می‌آید.
reminder-short-year-jalali = در سالی که ۳۰ اسفند ندارد، روز ۲۹ می‌آید.

reminder-complete = انجام شد
reminder-reopen = هنوز انجام نشده
reminder-skip = این یک بار نه
reminder-occurrences = دفعه‌های قبل
reminder-open-customer = باز کردن { $name }
reminder-acts = کارهای دیگر برای { $title }

reminder-was-added = { $title }: { $when }
reminder-was-edited = یادآور «{ $title }» تغییر کرد
reminder-was-done = انجام شد: { $title }
reminder-was-reopened = دوباره باز شد: { $title }
reminder-was-skipped = این بار رد شد: { $title }
reminder-was-deleted = حذف شد: { $title }
reminders-more = بیشتر

## یادآور برای چه کاری است.
reminder-kind-call = تماس
reminder-kind-visit = مراجعه
reminder-kind-message = پیام
reminder-kind-task = کار

## وضعیت یادآور، در تاریخچه.
state-open = باز
state-done = انجام شد
state-skipped = رد شد
