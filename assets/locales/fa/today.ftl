### کارهای امروز و روزهای پیش رو.

today-list = کارهایی که باید کرد
today-overdue = عقب‌افتاده
today-due = امروز
today-soon = هفت روز آینده
today-birthdays = تولدها و سالگردها
today-count =
    { $count ->
        [0] برای امروز کاری نمانده است
        [one] { $count } کار برای امروز دارید
       *[other] { $count } کار برای امروز دارید
    }
today-keys = با کلیدهای جهت جابه‌جا شوید؛ D یعنی انجام شد، S یعنی بعداً، W تبریک تولد می‌نویسد و Enter مشتری را باز می‌کند

today-done = انجام شد
today-congratulated = تبریک گفتم
today-write-greeting = نوشتن تبریک
today-was-done = انجام شد: { $title }
today-was-snoozed = «{ $title }» { $when } یادآوری می‌شود
today-was-congratulated = ثبت شد که به { $name } تبریک گفتید
today-last = { $when }: { $what }
today-last-none = هنوز گفت‌وگویی با این مشتری ثبت نشده است
today-no-customer = به مشتری خاصی مربوط نیست
today-birthday = تولد
today-turns = { $age } ساله می‌شود
today-anniversary = { $what } · { $years } سال
today-belated = { $when } بود؛ تبریک دیرهنگام هم خوشحال می‌کند

next-title = چه شد و قدم بعدی چیست؟
next-kind = از چه راهی
next-said = چه گفته شد
next-said-placeholder = در چند کلمه؛ می‌تواند خالی بماند
next-when = یادآور بعدی
next-when-none = هیچ
next-when-tomorrow = فردا
next-when-week = یک هفتهٔ دیگر
next-when-month = یک ماه دیگر
next-when-pick = روزی دیگر
next-when-date = روز
next-what = آن روز چه کنید
next-keys = ↑ ↓ روز را عوض می‌کند، Enter ذخیره می‌کند، Esc رد می‌شود
next-skip = کار دیگری نیست
next-saved = برای { $name } ثبت شد

today-empty-title = همه‌چیز مرتب است
today-empty-text = هر قولی که به مشتری بدهید، همان روز این‌جا یادآوری می‌شود؛ تولدها خودشان می‌آیند. قول بعدی را همین حالا بنویسید: یک تماس، یک پیش‌فاکتور، یک تحویل.
today-empty-new-title = روزتان از این‌جا شروع می‌شود
today-empty-new-text = فهرست مشتریان را بیاورید و بنویسید به چه کسی و کِی زنگ بزنید. دفتر حتی با پنجرهٔ بسته هم یادتان می‌اندازد.
today-empty-import = آوردن فهرست
today-empty-remind = یادآور جدید

today-backup-old = آخرین پشتیبان مال { $days } روز پیش است.
today-backup-none = هنوز پشتیبانی گرفته نشده است.
today-backup-now = همین حالا پشتیبان بگیر
today-backup-done = پشتیبان گرفته و درستی‌اش بررسی شد.

today-repeats = تکرار می‌شود
today-in-10-minutes = ۱۰ دقیقهٔ دیگر
today-in-1-hour = یک ساعت دیگر
today-cases = شکایت‌ها و درخواست‌ها
today-case-answered = پاسخ دادم
today-case-open = باز کردن
