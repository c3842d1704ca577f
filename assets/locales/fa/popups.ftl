# متن اعلان‌های روی میز کار و دکمه‌هایش.
popup-done = انجام شد
popup-later = بعداً
popup-snooze-10-minutes = { 10 } دقیقهٔ دیگر
popup-snooze-1-hour = یک ساعت دیگر
popup-snooze-tomorrow = فردا
popup-open = باز کردن
popup-show-today = کارهای امروز
popup-close = بستن

popup-birthday = امروز تولد { $name } است
popup-birthday-on = تولد { $name }: { $date }
popup-birthday-turns = { $age } ساله می‌شود
popup-anniversary = { $what }: { $name }
popup-anniversary-on = { $what }: { $name }، { $date }
popup-anniversary-years = { $years } سال
popup-with-call = تماس: { $name }
popup-with-visit = مراجعه: { $name }
popup-with-message = پیام: { $name }
popup-with-task = مشتری: { $name }
popup-due-at = موعد: ساعت { $time }
popup-due-on = موعد: { $date }
popup-due-on-at = موعد: { $date }، ساعت { $time }
popup-due-today = موعد: امروز

popup-digest = وقتی کامپیوتر خاموش بود
popup-digest-quiet = در ساعت‌های سکوت
popup-digest-many = موعدشان رسیده
popup-digest-line = { $title } – { $name }
popup-count-call =
    { $count ->
        [one] { $count } تماس
       *[other] { $count } تماس
    }
popup-count-visit =
    { $count ->
        [one] { $count } مراجعه
       *[other] { $count } مراجعه
    }
popup-count-message =
    { $count ->
        [one] { $count } پیام
       *[other] { $count } پیام
    }
popup-count-task =
    { $count ->
        [one] { $count } کار
       *[other] { $count } کار
    }
popup-count-birthday =
    { $count ->
        [one] { $count } تولد
       *[other] { $count } تولد
    }
popup-count-anniversary = { $count } سالگرد
popup-count-notice =
    { $count ->
        [one] { $count } خبر
       *[other] { $count } خبر
    }
popup-digest-both = { $first } و { $second }
popup-digest-more = و { $count } مورد دیگر

popup-window-title = یادآوری‌ها
popup-answered = پاسخ دادم
popup-case-answer-warned = { $kind }: مهلت پاسخ رو به پایان است
popup-case-answer-passed = { $kind }: مهلت پاسخ تمام شد
popup-case-solve-warned = { $kind }: مهلت حل رو به پایان است
popup-case-solve-passed = { $kind }: مهلت حل تمام شد
popup-count-case =
    { $count ->
        [one] { $count } شکایت یا درخواست
       *[other] { $count } شکایت و درخواست
    }
