### خط فرمان: راهنما، پاسخ‌ها، و آنچه دربارهٔ ورودی‌های نادرست گفته می‌شود.

cli-about = دفتر مشتریان فروشگاه، از خط فرمان.
cli-usage = شیوهٔ نوشتن:
cli-commands = فرمان‌ها:
cli-options = گزینه‌ها:
cli-exit-codes = کدهای پایان: 0 انجام شد؛ 1 پذیرفته نشد و چیزی تغییر نکرد (یا بررسی ایرادی یافت)؛ 2 ورودی نادرست؛ 3 دفتر یا پرونده‌ای باز، خوانده یا نوشته نشد، یا دفتر در دست برنامهٔ دیگری است.
cli-option-book = دفتری که باید با آن کار شود، به جای دفتر همیشگی
cli-option-lang = زبان پاسخ‌ها
cli-option-json = پاسخ به شکل JSON، برای برنامه‌های دیگر
cli-option-help = نمایش همین راهنما
cli-option-version = نمایش نسخهٔ برنامه
cli-import = وارد کردن فهرست: CSV، اکسل، OpenDocument یا کارت‌های مخاطب
cli-import-file = پرونده
cli-import-sheet = برگهٔ کارپوشه
cli-import-all-sheets = همهٔ برگه‌هایی را که ستون‌های یکسان دارند یک فهرست بخوان
cli-import-header-row = ردیفی که نام ستون‌ها در آن است، شمارش از 0؛ اگر نیست none
cli-import-headings-as-rows = سطرهایی را که عنوان گروهی از سطرهای دیگرند مثل سطرهای معمولی بخوان
cli-import-encoding = کدگذاری نوشته‌ها، مانند windows-1256
cli-import-delimiter = نویسهٔ میان دو خانه؛ برای جهش tab
cli-import-repair = خانه‌هایی را که یک بار با خط اشتباه ذخیره شده‌اند همان‌طور که بوده‌اند بخوان: علی به‌جای Ø¹Ù„ÛŒ
cli-import-map = هر ستون کدام فیلد را پر می‌کند؛ با new یا new:number، new:date، new:choice، new:yes_no و new:text فیلد تازه‌ای برایش ساخته می‌شود؛ اگر پس از = چیزی نباشد ستون کنار گذاشته می‌شود
cli-import-date-order = ترتیب روز و ماه، آنجا که از خود تاریخ پیدا نیست
cli-import-name-order = در نام‌های کامل کدام بخش اول می‌آید، به جای آنچه از خود نام‌ها پیداست
cli-import-customers = فهرست مشتریان حساب شود
cli-import-purchases = فهرست خریدها حساب شود: سفارش، فاکتور، رسید
cli-import-unit = واحد مبلغ‌هایی که واحد ندارند
cli-import-correct = مقداری را در همهٔ ردیف‌هایش درست کن؛ اگر خود نوشته : یا = دارد، پیش از آن \ بگذارید
cli-import-buyer = خریدهای خریداری که در دفتر چند نفر به نام او هستند مالِ کدام است؛ نامش همان‌طور که در فهرست آمده، یا new
cli-import-dry-run = فقط بگو چه می‌شود؛ چیزی تغییر نکند
cli-import-rejects = ردیف‌های پذیرفته‌نشده را با دلیلشان در این پرونده ذخیره کن
cli-undo = برگرداندن یک کار
cli-undo-action = شمارهٔ کار در تاریخچه؛ اگر نباشد آخرین کار
cli-undo-last = آخرین کار
cli-redo = انجام دوبارهٔ آنچه آخر از همه برگردانده شد
cli-customers = فهرست مشتری‌ها
cli-customers-search = واژه‌ها، یا رقم‌هایی از تلفن
cli-customers-filter = شرط: city=تهران، name~رضا، tags=VIP|نقدی، birthday:empty، created_on>2026-01-31
cli-customers-sort = ترتیب بر پایهٔ این فیلد؛ با نشانهٔ - پیش از آن، وارونه
cli-customers-bin = آن‌ها که در سطل‌اند
cli-customers-limit = حداکثر این تعداد
cli-customers-offset = از ابتدا این تعداد را کنار بگذار
cli-customers-count = فقط شمار
cli-customer = همه چیز دربارهٔ یک مشتری
cli-customer-id = شمارهٔ مشتری
cli-add-customer = ثبت یک مشتری
cli-add-customer-whole-name = نام کامل
cli-add-customer-name = نام کامل
cli-add-customer-given-name = نام کوچک
cli-add-customer-family-name = نام خانوادگی
cli-add-customer-company = شرکت
cli-add-customer-phone = تلفن؛ چند بار هم می‌شود نوشت
cli-add-customer-email = ایمیل؛ چند بار هم می‌شود نوشت
cli-add-customer-city = شهر
cli-add-customer-birthday = تاریخ تولد، شمسی یا میلادی؛ سال لازم نیست
cli-add-customer-tag = برچسب؛ چند بار هم می‌شود نوشت
cli-add-customer-note = یادداشت
cli-add-customer-set = هر فیلدی با نامش، همچنین custom:کلید
cli-photo = گذاشتن عکس مشتری، ذخیره کردنش در پرونده، یا برداشتنش
cli-photo-id = شمارهٔ مشتری
cli-photo-set = این عکس را بگذار: JPEG، PNG، WebP یا GIF
cli-photo-save = عکس مشتری را در این پرونده ذخیره کن
cli-photo-remove = عکس را بردار
cli-duplicates = فهرست مشتری‌هایی که شاید بیش از یک بار ثبت شده‌اند
cli-duplicates-preset = strict: جای تردید چندانی نیست؛ loose: هر چه ارزش نگاه کردن دارد
cli-merge = یکی کردن چند مشتری
cli-merge-keep = شمارهٔ مشتری‌ای که می‌ماند
cli-merge-ids = شمارهٔ آن‌ها که با او یکی می‌شوند
cli-merge-choose = هر فیلد مقدار کدام مشتری را بگیرد، به جای مقدار بهتر
cli-tell-apart = به یاد بسپار که این مشتری‌های شبیه هم یک نفر نیستند
cli-tell-apart-ids = شمارهٔ مشتری‌ها
cli-stay-in-touch = تعیین این‌که مشتری‌ها هر چند روز باید از شما خبری بگیرند
cli-stay-in-touch-ids = شمارهٔ مشتری‌ها
cli-stay-in-touch-days = بعد از چند روز بی‌خبری؛ never یعنی لازم نیست
cli-log = ثبت تماس، مراجعه، پیام، یادداشت یا خرید
cli-log-id = شمارهٔ مشتری
cli-log-kind = چه بود
cli-log-text = چه گفته شد
cli-log-amount = مبلغ خرید به واحد پول فروشگاه؛ با منها یعنی مرجوعی
cli-log-reference = شمارهٔ فاکتور یا رسید آن
cli-log-direction = چه کسی آغاز کرد: in یعنی مشتری، out یعنی شما
cli-log-outcome = نتیجه چه شد
cli-log-at = کِی بود؛ اگر ننویسید همین حالا
cli-log-next = قدم بعدی، به شکل یادآور
cli-log-next-on = روزِ قدم بعدی
cli-log-next-kind = نوع آن؛ اگر ننویسید پس از تماس call، وگرنه task
cli-remind = گذاشتن یادآور
cli-remind-title = چه باید کرد
cli-remind-on = روز، و پس از آن ساعت اگر هست
cli-remind-kind = نوع کار؛ اگر ننویسید task
cli-remind-time = ساعت
cli-remind-customer = دربارهٔ کدام مشتری
cli-remind-note = توضیح بیشتر
cli-remind-who = مسئول پیگیری
cli-remind-repeat = تکرار، به شیوهٔ تقویم‌ها: FREQ=MONTHLY;INTERVAL=1
cli-remind-open-day = نه در روز تعطیل، به شیوه‌ای که تنظیمات برای نوعش می‌گوید
cli-due = کارهای سررسیده، و تولدهای امروز
cli-due-at = در این لحظه، نه اکنون
cli-due-who = فقط کارهایی که پیگیری‌شان با این شخص است
cli-done = انجام‌شده دانستن یک یادآور
cli-done-id = شمارهٔ یادآور
cli-open = فروشگاه باز است یا نه، تا کِی یا از کِی
cli-open-at = در این لحظه، نه اکنون
cli-calendar = آنچه در روزهای پیش رو هست: یادآورها، تکراری‌ها هم، مراجعه‌ها، تولدها و تعطیلی‌ها
cli-calendar-from = از این روز؛ اگر ننویسید امروز
cli-calendar-to = تا این روز؛ اگر ننویسید یک هفته، حداکثر صد روز
cli-calendar-save = ذخیره در این پروندهٔ ‎.ics
cli-holidays = فهرست روزهای تعطیل فروشگاه
cli-holidays-from = از این روز؛ اگر ننویسید امروز
cli-holidays-to = تا این روز؛ اگر ننویسید تا یک سال بعد
cli-holidays-own = روزهای خودتان، با شماره
cli-add-holiday = ثبت روزهایی که فروشگاه تعطیل است
cli-add-holiday-name = برای چه
cli-add-holiday-on = روز اول
cli-add-holiday-to = روز آخر
cli-add-holiday-yearly = هر سال، در تقویم تنظیمات
cli-add-holiday-opened = باز به جای تعطیل
cli-delete-holiday = حذف روزهای خودتان
cli-delete-holiday-id = شمارهٔ آن
cli-add-case = ثبت شکایت یا درخواست
cli-add-case-text = موضوع
cli-add-case-customer = از چه کسی
cli-add-case-kind = نوعش، با نام
cli-add-case-urgency = چقدر عجله دارد
cli-add-case-who = مسئول پیگیری
cli-add-case-promise = قولی که داده شد، به شکل یادآور
cli-add-case-promise-on = روز قول
cli-cases = فهرست شکایت‌ها و درخواست‌ها، کم‌مهلت‌ترین اول
cli-cases-state = فقط با این وضعیت؛ اگر نباشد همهٔ حل‌نشده‌ها
cli-cases-all = حل‌شده‌ها هم
cli-cases-overdue = فقط آن‌ها که مهلتشان رو به پایان است
cli-cases-kind = فقط از این نوع، با نام
cli-cases-search = واژه، نام یا شماره
cli-cases-limit = حداکثر این تعداد
cli-case = همه چیز دربارهٔ یک مورد
cli-case-id = شمارهٔ مورد
cli-step-case = ثبت کاری که برای یک مورد شد
cli-step-case-id = شمارهٔ مورد
cli-step-case-step = چه شد
cli-step-case-text = چه گفته شد، یا چطور حل شد
cli-step-case-waiting-for = منتظر چه کسی
cli-step-case-cause = علت، برای مورد حل‌شده
cli-step-case-promise = قولی که داده شد، به شکل یادآور
cli-step-case-promise-on = روز قول
cli-merge-cases = یکی کردن موردها
cli-merge-cases-keep = شمارهٔ موردی که ادامه پیدا می‌کند
cli-merge-cases-ids = شمارهٔ آن‌ها که بخشی از آن می‌شوند
cli-unmerge-case = جدا کردن مورد از موردی که بخشی از آن است
cli-unmerge-case-id = شمارهٔ مورد
cli-case-figures = آمار موردها در یک بازه
cli-case-figures-from = روز اول؛ اگر نباشد ۳۰ روز پیش
cli-case-figures-to = روز آخر؛ اگر نباشد امروز
cli-add-rating = ثبت این‌که مشتری چقدر راضی است
cli-add-rating-question = چه پرسیده شد
cli-add-rating-score = از 1 تا 5، یا از 0 تا 10
cli-add-rating-word = چرا، با حرف خود مشتری
cli-add-rating-customer = از چه کسی
cli-add-rating-case = دربارهٔ کدام مورد
cli-add-rating-channel = از چه راهی
cli-ask-rating = با پیام از مشتری بپرس چقدر راضی است
cli-ask-rating-customer = شمارهٔ مشتری
cli-ask-rating-question = چه پرسیده شود؛ اگر نیاید، رضایت
cli-ask-rating-case = شکایت یا درخواستی که پس از آن پرسیده می‌شود
cli-ask-rating-by = از چه راهی؛ اگر نیاید، اولین راهی که به او می‌رسد
cli-ask-rating-again = حتی اگر به‌تازگی پرسیده شده باشد
cli-ratings = فهرست امتیازها، تازه‌ترین اول
cli-ratings-customer = فقط از این مشتری
cli-ratings-low = فقط امتیازهای پایین
cli-ratings-limit = حداکثر این تعداد
cli-rating-figures = آمار امتیازها در یک بازه
cli-rating-figures-from = روز اول؛ اگر نباشد ۳۰ روز پیش
cli-rating-figures-to = روز آخر؛ اگر نباشد امروز
cli-rules = قاعده‌های پیگیری: فهرست، روشن و خاموش کردن، آزمایش، اجرا
cli-rules-list = فهرست قاعده‌ها
cli-rules-on = روشن کردن یک قاعده
cli-rules-off = خاموش کردن یک قاعده
cli-rules-trial = بگو قاعده در ۳۰ روز گذشته چه می‌کرد
cli-rules-log = بگو قاعده چه کارهایی کرده و پیام‌هایش چه شده
cli-rules-follow = اجرای قاعده‌ها برای آنچه از بار پیش پیش آمده، همان‌طور که پنجره خودش می‌کند
cli-rules-on-id = شمارهٔ قاعده
cli-rules-off-id = شمارهٔ قاعده
cli-rules-trial-id = شمارهٔ قاعده
cli-rules-log-id = شمارهٔ قاعده
cli-rules-log-limit = حداکثر چند تا
cli-notices = خبرهایی که قاعده‌ها داده‌اند
cli-notices-read = همه را خوانده‌شده کن
cli-templates = نمایش متن‌های آماده
cli-queue = گذاشتن یک متن آماده در صف برای مشتریان؛ با فرمان بعدی ارسال یا از پنجره می‌رود
cli-queue-template = شمارهٔ متن آماده
cli-queue-by = راه ارسال؛ اگر نیاید، ایمیل
cli-queue-customer = برای این مشتری؛ چند بار هم می‌شود نوشت
cli-queue-search = برای کسانی که با این واژه‌ها پیدا می‌شوند
cli-queue-filter = برای کسانی که شرطی دارند، مانند فرمان مشتریان
cli-queue-sort = ترتیب، مانند فرمان مشتریان
cli-queue-bin = کسانی که در سطل‌اند و چیزی نمی‌گیرند
cli-queue-attach = پرونده‌ای که به ایمیل پیوست شود
cli-queue-greets-on = روز تولدی که این پیام تبریک آن است؛ به هیچ‌کس در یک سال دو بار تبریک گفته نمی‌شود
cli-queue-dry-run = فقط بگو چند نفر می‌گیرند و چند نفر نه
cli-messages = نمایش پیام‌ها و سرنوشتشان
cli-messages-state = فقط در این وضعیت
cli-messages-customer = فقط برای این مشتری
cli-messages-limit = حداکثر این تعداد
cli-send = ارسال پیام‌های در صف با حساب‌های تنظیمات
cli-send-wait = تا رفتن همهٔ پیام‌هایی که می‌توانند بروند صبر کن
cli-export = نوشتن مشتری‌ها در پروندهٔ ‎.csv، ‎.xlsx یا ‎.vcf، یا یادآوری‌ها و تولدهایشان در پروندهٔ ‎.ics
cli-export-file = پرونده
cli-export-purchases = خریدهایشان، به جای خودشان
cli-export-cases = شکایت‌ها و درخواست‌ها، به جای مشتری‌ها
cli-export-ratings = امتیازها، به جای مشتری‌ها
cli-export-search = فقط آن‌ها که با این واژه‌ها پیدا می‌شوند
cli-export-filter = فقط آن‌ها که این شرط را دارند، مانند فرمان customers
cli-export-sort = ترتیب، مانند فرمان customers
cli-export-bin = آن‌ها که در سطل‌اند
cli-backup = رونوشت کل دفتر در یک پوشه، همراه با بررسی آن
cli-backup-folder = پوشه
cli-restore = گذاشتن نسخهٔ پشتیبان به جای دفتر؛ دفتر امروز هم نگه داشته می‌شود
cli-restore-file = نسخهٔ پشتیبان
cli-check = بررسی کل دفتر
cli-sample = افزودن فروشگاه نمونه برای آزمایش، یا برداشتن آن
cli-sample-language = زبان فروشگاه نمونه
cli-sample-remove = برداشتن نمونه
cli-history = چه کارهایی شده، یا چه چیزِ یک مشتری تغییر کرده
cli-history-customer = شمارهٔ مشتری
cli-history-limit = حداکثر این تعداد
cli-settings = دیدن یا تغییر تنظیمات
cli-settings-key = نام تنظیم، مانند default_country
cli-settings-value = مقدار تازه
cli-default = { $help } (اگر ننویسید { $value })

## آنچه در راهنما جای مقدار می‌نشیند.
cli-value-options = گزینه‌ها
cli-value-command = فرمان
cli-value-file = پرونده
cli-value-dir = پوشه
cli-value-sheet = برگه
cli-value-row = ردیف
cli-value-encoding = کدگذاری
cli-value-character = نویسه
cli-value-column = ستون
cli-value-field = فیلد
cli-value-value = مقدار
cli-value-replacement = مقدار درست
cli-value-setting = تنظیم
cli-value-action = کار
cli-value-buyer = خریدار
cli-value-id = شماره
cli-value-n = تعداد
cli-value-words = واژه‌ها
cli-value-condition = شرط
cli-value-name = نام
cli-value-company = شرکت
cli-value-number = شماره
cli-value-address = نشانی
cli-value-city = شهر
cli-value-tag = برچسب
cli-value-text = متن
cli-value-title = عنوان
cli-value-date = تاریخ
cli-value-time = زمان
cli-value-hour = ساعت:دقیقه
cli-value-days = روز
cli-value-who = نام
cli-value-kind = نوع
cli-value-score = امتیاز
cli-value-rule = قاعده

## آنچه دربارهٔ ورودی نادرست گفته می‌شود، و پاسخ‌ها.
cli-wrong-command = فرمانی به نام «{ $value }» نیست.
cli-wrong-argument = «{ $value }» اینجا معنایی ندارد.
cli-wrong-missing = این‌ها کم است: { $value }
cli-wrong-conflict = «{ $value }» با یکی دیگر از ورودی‌ها جور نمی‌شود.
cli-wrong-value = «{ $value }» برای { $argument } درست نیست.
cli-wrong-moment = «{ $value }» تاریخ یا ساعت نیست. مثلاً بنویسید ۱۴۰۵/۰۹/۰۱ یا ۱۴۰۵/۰۹/۰۱ ۱۰:۳۰ یا فردا.
cli-wrong-filter = «{ $value }» شرط نیست. مثلاً بنویسید city=تهران یا name~رضا یا birthday:empty.
cli-wrong-help = با daftar --help همهٔ فرمان‌ها را می‌بینید و با daftar <فرمان> --help یکی را.
cli-nobody = کسی پیدا نشد.
cli-customer-added = { $name } با شمارهٔ { $id } در دفتر ثبت شد.
cli-photo-done = حالا این عکسِ { $name } است.
cli-photo-removed = { $name } دیگر عکسی ندارد.
cli-photo-saved = عکس در { $path } ذخیره شد.
cli-no-duplicates = به نظر نمی‌رسد کسی دو بار ثبت شده باشد.
cli-merged = { $name } حالا یک مشتری است، با شمارهٔ { $id }.
cli-told-apart = دیگر به عنوان تکراری نشان داده نمی‌شوند.
cli-imported =
    { $count ->
        [one] { $count } ردیف خوانده شد.
       *[other] { $count } ردیف خوانده شد.
    }
cli-would-import =
    { $count ->
        [one] { $count } ردیف خوانده شد و چیزی تغییر نکرد. اگر وارد شود:
       *[other] { $count } ردیف خوانده شد و چیزی تغییر نکرد. اگر وارد شود:
    }
cli-import-sold = خریدها: { $created } تازه، { $known } از قبل؛ مشتری تازه: { $customers }
cli-import-sums = جمع: { $sums }
cli-import-created = تازه: { $count }
cli-import-updated = کامل‌شده: { $count }
cli-import-unchanged = بی‌تغییر: { $count }
cli-import-skipped = کنار گذاشته: { $count }
cli-import-rejected = پذیرفته‌نشده: { $count }
cli-import-problems = مقدارهایی که در ردیف‌های واردشده خوانده نشد: { $count }
cli-import-corrected = خانه‌های اصلاح‌شده: { $count }
cli-rejected-row = ردیف { $row }، { $column }: «{ $value }» – { $reason }
cli-rejects-saved =
    { $count ->
        [one] { $count } ردیف در { $path } ذخیره شد.
       *[other] { $count } ردیف در { $path } ذخیره شد.
    }
cli-calendar-exported =
    { $count ->
        [one] { $count } مورد تقویم در { $path } نوشته شد.
       *[other] { $count } مورد تقویم در { $path } نوشته شد.
    }
cli-cases-exported =
    { $count ->
        [one] { $count } مورد در { $path } نوشته شد.
       *[other] { $count } مورد در { $path } نوشته شد.
    }
cli-ratings-exported =
    { $count ->
        [one] { $count } امتیاز در { $path } نوشته شد.
       *[other] { $count } امتیاز در { $path } نوشته شد.
    }
cli-purchases-exported =
    { $count ->
        [one] { $count } خرید در { $path } نوشته شد.
       *[other] { $count } خرید در { $path } نوشته شد.
    }
cli-exported =
    { $count ->
        [one] { $count } مشتری در { $path } نوشته شد.
       *[other] { $count } مشتری در { $path } نوشته شد.
    }
cli-backed-up =
    { $count ->
        [one] رونوشت گرفته و بررسی شد: { $path }، { $count } مشتری.
       *[other] رونوشت گرفته و بررسی شد: { $path }، { $count } مشتری.
    }
cli-restored =
    { $count ->
        [one] نسخهٔ پشتیبان با { $count } مشتری جای دفتر نشست. دفترِ پیش از آن اینجا نگه داشته شده: { $path }
       *[other] نسخهٔ پشتیبان با { $count } مشتری جای دفتر نشست. دفترِ پیش از آن اینجا نگه داشته شده: { $path }
    }
cli-check-sound =
    { $count ->
        [one] دفتر سالم است: { $count } مشتری.
       *[other] دفتر سالم است: { $count } مشتری.
    }
cli-check-unsound =
    { $count ->
        [one] بررسی { $count } ایراد یافت. آخرین پشتیبان را بازگردانید، یا این سطرها را برای کسی که کمکتان می‌کند بفرستید:
       *[other] بررسی { $count } ایراد یافت. آخرین پشتیبان را بازگردانید، یا این سطرها را برای کسی که کمکتان می‌کند بفرستید:
    }
cli-sample-added =
    { $count ->
        [one] { $count } مشتری از یک فروشگاه ساختگی افزوده شد. با daftar sample --remove برداشته می‌شود.
       *[other] { $count } مشتری از یک فروشگاه ساختگی افزوده شد. با daftar sample --remove برداشته می‌شود.
    }
cli-sample-removed =
    { $count ->
        [one] { $count } مشتریِ نمونه برداشته شد؛ مشتری‌های خودتان سر جایشان هستند.
       *[other] { $count } مشتریِ نمونه برداشته شد؛ مشتری‌های خودتان سر جایشان هستند.
    }
cli-undone = برگردانده شد: { $action }
cli-redone = دوباره انجام شد: { $action }
cli-kept = دست‌نخورده ماند، چون بعد از آن تغییر کرده بود: { $name }
cli-was-undone = { $action } (برگردانده شد)
cli-no-rules = هنوز قاعده‌ای نیست.
cli-followed =
    { $count ->
        [0] برای هیچ قاعده‌ای موردی نبود.
        [one] برای { $count } مورد انجام شد.
       *[other] برای { $count } مورد انجام شد.
    }{ $held ->
        [0] {""}
        [one] {" "}{ $held } مورد منتظر نظر شماست.
       *[other] {" "}{ $held } مورد منتظر نظر شماست.
    }{ $leftout ->
        [0] {""}
        [one] {" "}{ $leftout } پیام نوشته نشد؛ «rules log» دلیلش را می‌گوید.
       *[other] {" "}{ $leftout } پیام نوشته نشد؛ «rules log» دلیلش را می‌گوید.
    }
cli-logged = برای { $name } ثبت شد.
cli-finished = انجام شد: { $title }
cli-no-cases = موردی پیدا نشد.
cli-case-wrong-kind = نوعی به نام «{ $value }» نداریم.
cli-no-ratings = امتیازی پیدا نشد.
cli-nothing-due = کاری سر نرسیده است.
cli-is-open = باز است تا { $until }.
cli-is-closed = تعطیل است تا { $until }.
cli-is-closed-for-good = بیش از یک سال تعطیل است.
cli-holiday-added = «{ $name }» با شمارهٔ { $id } به روزهای شما اضافه شد.
cli-holiday-deleted = حذف شد.
cli-birthday = تولد: { $name }
cli-anniversary = { $what }: { $name }
cli-happened-reminder = یادآور انجام شد: { $title }
cli-happened-skipped = یادآور رد شد: { $title }
cli-happened-birthday = تولدش تبریک گفته شد
cli-happened-anniversary = تبریک گفته شد: { $what }
cli-happened-import = با فهرست { $file } وارد شد
cli-queued = { $count } در صف رفت، { $leftout } کنار گذاشته شد
cli-queue-would = { $count } نفر می‌گیرند، { $leftout } نفر نه
cli-sent = { $sent } فرستاده شد، { $waiting } در صف، { $unknown } نامعلوم
