### پیام‌ها: نوشتن برای یک نفر یا خیلی‌ها، صف ارسال، و سرنوشت هر پیام.

message-channel-email = ایمیل
message-channel-sms = پیامک
message-channel-mail_program = برنامهٔ ایمیل
message-channel-sms_program = برنامهٔ پیامک
message-channel-whatsapp = واتساپ
message-channel-telegram = تلگرام
message-channel-clipboard = متن کپی‌شده

message-state-waiting = در صف
message-state-sending = در حال ارسال
message-state-sent = فرستاده شد
message-state-refused = پذیرفته نشد
message-state-unknown = نامعلوم
message-state-cancelled = متوقف شد

## چرا پیام نرفته است.
message-why-handed_over = به برنامهٔ دیگری سپرده شد. فرستاده شد؟
message-why-interrupted = برنامه هنگام ارسال بسته شد؛ شاید رسیده باشد.
message-why-no_answer = پیش از جواب سرور ارتباط قطع شد؛ شاید رسیده باشد.
message-why-network = سرور در دسترس نبود.
message-why-login = سرور نام کاربری و گذرواژه را نپذیرفت.
message-why-no_password = برای این حساب گذرواژه‌ای نگه داشته نشده است.
message-why-certificate = هویت سرور تأیید نشد: گواهی آن معتبر نیست.
message-why-busy = سرور گفت بعداً دوباره بفرستید.
message-why-recipient = سرور چنین نشانی‌ای نمی‌شناسد.
message-why-rejected = سرور پیام را نپذیرفت.
message-why-server = سرور خطا داد؛ شاید رسیده باشد.
message-why-no_consent = این مشتری دیگر پیام نمی‌خواهد.
message-why-expired = یک هفته در صف ماند و دیگر دیر شده است.
message-why-gave_up = سرور بارها گفت بعداً؛ دیگر تلاش نمی‌شود.
message-why-files_gone = پیوست‌ها دیگر نگه داشته نشده‌اند. آن‌ها را به پیام تازه‌ای پیوست کنید.
message-why-greeted = در این فاصله تولدش به شکل دیگری تبریک گفته شده است.

## چه کسانی پیام گروهی نمی‌گیرند.
message-left-out-no_consent = پیام نمی‌خواهند
message-left-out-consent_unknown = رضایتشان پرسیده نشده است
message-left-out-no_address = نشانی لازم را ندارند
message-left-out-recent = تازگی پیام گرفته‌اند
message-left-out-same_address = نشانی‌شان با کس دیگری یکی است
message-left-out-missing = چیزی در متن هست که از آن‌ها نمی‌دانیم
message-left-out-in_bin = در سطل هستند
message-left-out-asked_lately = به‌تازگی نظرشان پرسیده شده است
message-left-out-template_gone = متن آماده پاک شده است
message-left-out-nobody = در دفتر نیستند
message-left-out-greeted = تولدشان تبریک گفته شده است

## پایان پیام، تا هر کس نخواست دیگر نگیرد.
message-way-out-email = اگر مایل به دریافت پیام‌های ما نیستید، کافی است با کلمهٔ «لغو» جواب بدهید.
message-way-out-sms = لغو۱۱

message-title = پیام
message-others = همهٔ پیام‌ها
message-open = باز کردن پیام
message-greets = تبریک تولد { $on }

messages-new = پیام تازه
messages-templates = متن‌های آماده
messages-channel = راه ارسال
messages-channel-all = همهٔ راه‌ها
messages-empty-title = چیزی این‌جا نیست
messages-empty-waiting = پیامی در صف نیست. برای یک مشتری بنویسید، یا در فهرست مشتریان چند نفر را انتخاب کنید.
messages-empty-sent = هر چه فرستاده شود این‌جا و در صفحهٔ هر مشتری می‌ماند.
messages-empty-refused = آنچه سرور نپذیرد با دلیلش این‌جا می‌آید.
messages-empty-unknown = وقتی معلوم نباشد پیامی رفته یا نه، این‌جا شما تصمیم می‌گیرید.
messages-empty-cancelled = آنچه متوقف کنید این‌جا می‌آید.
messages-older = قدیمی‌ترها
messages-pause = نگه داشتن همه
messages-paused = ارسال همهٔ پیام‌ها نگه داشته شده است. تا اجازه ندهید چیزی نمی‌رود.
messages-resume = اجازهٔ ارسال
messages-cancel = توقف
messages-cancel-all = توقف همهٔ پیام‌های در صف
messages-retry = ارسال دوباره
messages-retry-again = ارسال دوباره: شاید دو بار برسد
messages-confirm = رسیده است
messages-confirm-handed = فرستاده شد
messages-deny-handed = فرستاده نشد
messages-open-customer = باز کردن صفحهٔ مشتری
messages-was-cancelled =
    { $count ->
        [one] متوقف شد
       *[other] { $count } پیام متوقف شد
    }
messages-was-retried = در اولین فرصت فرستاده می‌شود
messages-was-confirmed = به‌عنوان فرستاده‌شده ثبت شد
messages-hold = { $channel }: { $why } تلاش بعدی: { $when }.
messages-hurry = همین حالا
messages-no-account = هنوز حسابی برای این راه تنظیم نشده و پیام در صف می‌ماند. تنظیمات راهنمایی می‌کند.
messages-set-up = تنظیم
messages-act = { $name }: بیشتر
messages-next-try = تلاش بعدی { $when }
messages-answer = جواب سرور: { $answer }
messages-attempts =
    { $count ->
        [one] یک بار تلاش شد
       *[other] { $count } بار تلاش شد
    }
messages-parts =
    { $count ->
        [one] { $count } بخش
       *[other] { $count } بخش
    }

compose-title = پیام تازه
compose-to = برای
compose-to-placeholder = نام یا تلفن
compose-to-many =
    { $count ->
        [one] { $count } مشتری
       *[other] { $count } مشتری
    }
compose-template = متن آماده
compose-template-none = هیچ‌کدام: همین حالا می‌نویسم
compose-language = زبان
compose-attach = پیوست پرونده
compose-files = پرونده‌های پیوست
compose-gets =
    { $count ->
        [one] { $count } مشتری آن را می‌گیرد
       *[other] { $count } مشتری آن را می‌گیرند
    }
compose-gets-nobody = کسی آن را نمی‌گیرد
compose-left-out =
    { $count ->
        [one] { $count } نفر کنار گذاشته می‌شود
       *[other] { $count } نفر کنار گذاشته می‌شوند
    }
compose-left-out-reason = { $reason }: { $count }
compose-consent-settings = این‌که «پرسیده نشده» چه معنایی دارد در تنظیمات، بخش پیام‌ها، تعیین می‌شود.
compose-samples = آن‌طور که می‌خوانند
compose-sample = { $name }، { $address }
compose-sample-alone = { $name }
compose-sms =
    { $parts ->
        [one] { $units } حرف، یک بخش؛ { $left } حرف دیگر جا می‌شود.
       *[other] { $units } حرف، { $parts } بخش؛ { $left } حرف دیگر جا می‌شود.
    }
compose-sms-unicode = این حرف‌ها بخش‌ها را کوتاه‌تر می‌کنند: { $letters }
compose-cost = در مجموع { $parts } بخش، حدود { $cost }.
compose-parts = در مجموع { $parts } بخش.
compose-queue =
    { $count ->
        [one] ارسال
       *[other] ارسال به { $count } مشتری
    }
compose-queued =
    { $count ->
        [one] در اولین فرصت فرستاده می‌شود
       *[other] { $count } پیام در اولین فرصت فرستاده می‌شوند
    }
compose-open-program = باز کردن در { $program }
compose-copy = کپی
compose-asked-title = فرستاده شد؟
compose-asked-text = دفتر نمی‌بیند برنامه‌های دیگر چه می‌کنند. شما بگویید تا در صفحهٔ { $name } ثبت شود.
compose-asked-later = بعداً می‌گویم
compose-write = نوشتن پیام

## What a gateway is tried with.
message-trial = این پیام آزمایشی دفتر است.
