### ورود اطلاعات: آوردن فهرست به دفتر، قدم‌به‌قدم، و برگرداندنش.

import-steps = مرحله‌ها
import-step-file = فایل
import-step-recognised = شناسایی
import-step-columns = ستون‌ها
import-step-problems = ایرادها
import-step-summary = خلاصه
import-step-done = پایان
import-back = قبلی
import-next = بعدی
import-again = فایلی دیگر

import-drop-title = فهرست مشتریان را بیاورید
import-drop-text = فایل را این‌جا یا هر جای پنجره رها کنید: اکسل، LibreOffice، هر جور CSV یا مخاطبان گوشی (vCard). تا خودتان نگویید چیزی ثبت نمی‌شود.
import-drop-now = رها کنید تا این فایل خوانده شود
import-choose = انتخاب فایل
import-unfinished = نیمه‌کاره
import-unfinished-corrections = { $count } اصلاح
import-unfinished-gone = فایل دیگر سر جایش نیست. برای ادامه آن را برگردانید به:
import-continue = ادامه
import-discard = دور انداختن
import-discarded = ورود نیمه‌کاره دور انداخته شد
import-start-anew = از نو
import-resumed-same = این فهرست را نیمه‌کاره گذاشته بودید؛ انتخاب‌ها و اصلاح‌هایتان سر جایشان است.
import-resumed-again = همین فایل را قبلاً آورده‌اید؛ آنچه آن بار اصلاح کردید، حالا هم اصلاح شده است.
import-resumed-changed = فایل از آن وقت عوض شده است. انتخاب‌های ستون‌ها و مقدارها می‌ماند، ولی آنچه دربارهٔ تک‌سطرها بود کنار رفت.
import-resumed-anew = ستون‌های فایل از آن وقت عوض شده‌اند؛ فایل از نو خوانده شد.
import-reading = در حال خواندن فایل…

import-rows = { $count } مشتری در فهرست
import-rows-about = حدود { $count } مشتری؛ در حال شمارش…
import-format = نوع فایل
import-format-csv = جدول متنی (CSV)
import-format-xlsx = فایل اکسل
import-format-xls = فایل اکسل (۹۷ تا ۲۰۰۳)
import-format-xlsb = فایل اکسل (دودویی)
import-format-ods = صفحهٔ LibreOffice
import-format-html = صفحهٔ وب با جدول (HTML)
import-format-xml2003 = صفحه‌گستردهٔ XML اکسل ۲۰۰۳
import-format-vcard = مخاطبان گوشی (vCard)
import-remembered = قبلاً فهرستی مثل این آورده‌اید؛ انتخاب‌های همان بار به کار رفت.
import-encoding = خط فایل
import-encoding-hint = کدام سطر درست خوانده می‌شود؟
import-encoding-all = خط‌های دیگر
import-encoding-utf-8 = یونیکد (UTF-8)
import-encoding-utf-16le = یونیکد (UTF-16)
import-encoding-utf-16be = یونیکد (UTF-16 BE)
import-encoding-windows-1256 = فارسی و عربی (Windows-1256)
import-encoding-windows-1257 = بالتیک (Windows-1257)
import-encoding-iso-8859-13 = بالتیک (ISO 8859-13)
import-encoding-windows-1252 = اروپای غربی (Windows-1252)
import-encoding-windows-1250 = اروپای مرکزی (Windows-1250)
import-encoding-windows-1251 = سیریلیک (Windows-1251)
import-encoding-iso-8859-2 = اروپای مرکزی (ISO 8859-2)
import-encoding-iso-8859-4 = بالتیک (ISO 8859-4)
import-encoding-iso-8859-5 = سیریلیک (ISO 8859-5)
import-encoding-iso-8859-6 = عربی (ISO 8859-6)
import-encoding-iso-8859-7 = یونانی (ISO 8859-7)
import-encoding-koi8-r = سیریلیک (KOI8-R)
import-encoding-ibm866 = سیریلیک (DOS 866)
import-encoding-ibm437 = اروپای غربی (DOS 437)
import-encoding-ibm850 = اروپای غربی (DOS 850)
import-encoding-ibm852 = اروپای مرکزی (DOS 852)
import-encoding-ibm857 = ترکی (DOS 857)
import-encoding-ibm775 = بالتیک (DOS 775)
import-encoding-ibm737 = یونانی (DOS 737)
import-encoding-ibm862 = عبری (DOS 862)
import-encoding-ibm720 = عربی (DOS 720)
import-encoding-iran-system = فارسی (داس، ایران سیستم)
import-encoding-macintosh = اروپای غربی (Mac)
import-encoding-x-mac-cyrillic = سیریلیک (Mac)
import-encoding-windows-1253 = یونانی (Windows-1253)
import-encoding-windows-1254 = ترکی (Windows-1254)
import-encoding-windows-1255 = عبری (Windows-1255)
import-delimiter = جداکنندهٔ خانه‌ها
import-delimiter-comma = ویرگول ,
import-delimiter-semicolon = نقطه‌ویرگول ;
import-delimiter-tab = تَب
import-delimiter-bar = خط عمودی |
import-delimiter-space = فاصله‌ها
import-delimiter-none = هیچ؛ یک ستون است
import-sheet = برگه
import-sheet-rows = { $name } ({ $count } سطر)
import-sheets-alike = هر { $count } برگه در یک فهرست
import-sheets-join = هر { $count } برگه یک‌جا خوانده شوند
import-sheets-more = این برگه‌ها هم همین ستون‌ها را دارند: { $names }.
import-sheets-numbered = شمارهٔ سطرها از برگه‌ای به برگهٔ بعد ادامه دارد.
import-groups-hint = سطرهایی میان بقیه می‌گویند سطرهای زیرشان مال چه کسی یا کجاست: مشتری بالای خریدهایش، شهر بالای مشتری‌هایش. اگر خاموش باشد، مثل سطرهای معمولی خوانده می‌شوند.
import-groups-use = عنوان‌های میان سطرها خوانده شوند
import-header = نام ستون‌ها
import-header-none = نام ندارند
import-header-row = در سطر { $row }: { $names }
import-garbled-hint = بعضی خانه‌های این فهرست یک بار با خط اشتباه ذخیره شده‌اند. می‌شود آن‌ها را همان‌طور که بوده‌اند خواند؛ خود فایل عوض نمی‌شود.
import-garbled-repair = درست خوانده شوند
import-garbled-sample = { $before } ← { $after }
import-preview = چند سطر اول
import-country = کشور شماره‌ها
import-country-hint = شماره‌های بدون کد کشور مال این کشور حساب می‌شوند. در تنظیمات هم می‌ماند.
import-country-likely = این شماره‌ها به شماره‌های کشور دیگری می‌ماند: { $country }.
import-country-take = حساب شود: { $country }

import-column = ستون
import-samples = در فهرست
import-field = می‌رود به
import-rule = برای مشتریانی که از قبل دارید
import-field-of = ستون { $column } می‌رود به
import-rule-of = ستون { $column }، برای مشتریانی که از قبل دارید
import-column-none = کنار گذاشته شود
import-column-new = فیلد تازهٔ «{ $name }» ({ $kind })
import-column-make = فیلد تازه ({ $kind })
import-column-make-of = فیلد تازه ({ $kind }): { $column }
import-column-note = یادداشت
import-column-note-of = یادداشت: { $column }
import-rule-fill = فقط جاهای خالی پر شود
import-rule-overwrite = جای نوشتهٔ دفتر را بگیرد
import-rule-never = دست نخورند
import-lists-hint = تلفن، ایمیل، برچسب و گروه فقط اضافه می‌شوند؛ خانهٔ خالی هیچ‌وقت چیزی را پاک نمی‌کند.
import-names-of = ترتیب نام‌ها در ستون { $column }
import-names-given-first = اول نام
import-names-family-first = اول نام خانوادگی

import-dates = ترتیب تاریخ
import-dates-choose = انتخاب کنید…
import-dates-dmy = روز، ماه، سال
import-dates-mdy = ماه، روز، سال
import-dates-ymd = سال، ماه، روز
import-dates-unsure = این تاریخ‌ها دو جور خوانده می‌شوند. درستش را انتخاب کنید.
import-columns-left = { $count } ستون کنار گذاشته می‌شود
import-columns-nobody = هیچ ستونی نام، تلفن یا ایمیل نیست. دست‌کم یکی را انتخاب کنید.

import-checking = در حال بررسی سطرها…
import-problems-none = همهٔ سطرها وارد می‌شوند
import-problems-none-text = این فهرست ایرادی ندارد.
import-problems-rejected = { $count } سطر وارد نمی‌شود
import-problems-cells = { $count } خانه را باید دید، ولی سطرش وارد می‌شود
import-problems-text = کار بقیه نمی‌ماند: سطرهای دیگر وارد می‌شوند و سطرهای ردشده را می‌شود با دلیل هر کدام در فایلی ذخیره کرد.
import-problems-whole = { $count } سطر: { $reason }
import-problems-show = نمایش
import-problems-all = همه
import-problems-rows = سطرهایی که وارد نمی‌شوند
import-problems-only-cells = خانه‌هایی که باید دید
import-problems-reason = دلیل
import-problems-reason-all = همه
import-problems-row = سطر
import-problems-whole-row = کل سطر
import-problems-more = و { $count } مورد دیگر.
import-mend-view = نمایش
import-mend-view-buyers = خریدار به خریدار
import-mend-view-values = مقدار به مقدار
import-mend-view-rows = سطر به سطر
import-mend-view-column = همهٔ مقدارهای یک ستون
import-mend-hint = مقدار درست را یک بار بنویسید و Enter بزنید؛ در همهٔ سطرهایی که این را دارند درست می‌شود. خود فایل دست نمی‌خورد.
import-mend-row-hint = این‌جا خانه فقط برای همان سطر درست می‌شود.
import-mend-column-hint = کلمه‌ای که دو جور نوشته شده این‌جا زود به چشم می‌آید. درستش را بنویسید و Enter بزنید؛ در همهٔ سطرها درست می‌شود.
import-mend-written = در فهرست
import-mend-right = مقدار درست
import-mend-rows-count = سطرها
import-mend-field = مقدار درست به جای «{ $value }» در ستون { $column }
import-mend-field-row = مقدار درست به جای «{ $value }» در ستون { $column }، سطر { $row }
import-mend-take-back = برگرداندن اصلاح «{ $value }»
import-mend-corrected = اصلاح شد
import-mend-blank = خالی می‌ماند
import-mend-still = «{ $value }»: { $reason }
import-mend-cells = { $count } خانه اصلاح شد
import-mend-order = ترتیب
import-mend-order-spelling = الفبایی
import-mend-order-frequent = اول پرتکرارها
import-mend-order-rare = اول کم‌تکرارها
import-mend-search = جست‌وجوی مقدار
import-mend-found =
    { $count ->
        [0] چنین مقداری نیست.
        [one] { $count } مقدار.
       *[other] { $count } مقدار جدا.
    }
import-mend-first = { $count } تای اول دیده می‌شود؛ بقیه را با تکه‌ای از نوشته پیدا کنید.

import-summary-title = چه خواهد شد
import-done-title = فهرست در دفتر است
import-done-nothing = چیز تازه‌ای در این فهرست نبود
import-created = تازه
import-updated = تغییرکرده
import-unchanged = بدون تغییر
import-skipped = کنار گذاشته
import-rejected = ردشده
import-created-text =
    { $count ->
        [one] مشتری تازه می‌شود
       *[other] مشتری تازه می‌شوند
    }
import-updated-text =
    { $count ->
        [one] مشتری کامل‌تر می‌شود
       *[other] مشتری کامل‌تر می‌شوند
    }
import-unchanged-text =
    { $count ->
        [one] همین‌طور در دفتر هست
       *[other] همین‌طور در دفتر هستند
    }
import-skipped-text =
    { $count ->
        [one] مثل سطری بالاتر است یا کنار گذاشته‌اید
       *[other] مثل سطری بالاتر هستند یا کنار گذاشته‌اید
    }
import-rejected-text =
    { $count ->
        [one] وارد نمی‌شود
       *[other] وارد نمی‌شوند
    }
import-created-done =
    { $count ->
        [one] مشتری تازه ثبت شد
       *[other] مشتری تازه ثبت شدند
    }
import-updated-done =
    { $count ->
        [one] مشتری کامل‌تر شد
       *[other] مشتری کامل‌تر شدند
    }
import-unchanged-done =
    { $count ->
        [one] همین‌طور در دفتر بود
       *[other] همین‌طور در دفتر بودند
    }
import-skipped-done =
    { $count ->
        [one] مثل سطری بالاتر بود یا کنارش گذاشتید
       *[other] مثل سطری بالاتر بودند یا کنارشان گذاشتید
    }
import-rejected-done =
    { $count ->
        [one] وارد نشد
       *[other] وارد نشدند
    }
import-taking = وارد شود
import-taking-all = همهٔ سطرها
import-taking-new = فقط مشتریان تازه
import-taking-known = فقط مشتریانی که از قبل دارم
import-planned = سطرها
import-planned-hint = برای کنار گذاشتن یک سطر، تیکش را بردارید.
import-planned-find = نام یا شمارهٔ سطر
import-planned-none = چنین سطری نیست.
import-planned-created = تازه
import-planned-updated = تغییرکرده
import-planned-unchanged = بدون تغییر
import-planned-skipped = کنار گذاشته
import-planned-rejected = ردشده
import-example-row = سطر { $row }
import-example-change = { $field }: { $before } ← { $after }
import-example-new = { $field }: { $after }
import-undo-promise = همهٔ این ورود را می‌شود امروز یا بعداً با یک کلیک برگرداند.
import-run = ورود { $count } سطر

import-writing = در حال نوشتن مشتریان…
import-stopped = متوقف شد. چیزی از آن در دفتر نیامد.

import-take-back = این ورود را برگردان
import-taken-back = این ورود برگردانده شد
import-taken-back-done = برگردانده شده
import-taken-back-on = برگردانده شد: { $when }
import-came-of-it = نتیجهٔ ورود
import-fate-reversed = برگشته
import-fate-kept = مانده
import-fate-failed = برنگشته
import-kept-edited = بعداً ویرایش شده
import-kept-merged = بعداً با دیگری یکی شده
import-kept-binned = بعداً به سطل رفته
import-kept-needed = شرکت کسی است که می‌ماند
import-kept-conflict = با چیز دیگری در دفتر جور درنمی‌آید
import-save-rejected = ذخیرهٔ سطرهای ردشده
import-saved-rejected = { $count } سطر با دلیلش ذخیره شد. درستشان کنید و همان فایل را بیاورید.
import-rejected-file = ردشده-{ $name }
import-show-customers = دیدن مشتریان
import-past = ورودهای قبلی
import-past-none = هر فهرستی که بیاورید این‌جا می‌آید و هر وقت بخواهید برمی‌گردد.
import-past-facts = { $created } تازه، { $updated } تغییرکرده، { $rejected } ردشده
import-rows-show = سطر به سطر
import-rows-none = هیچ سطری این‌طور نشد.
import-rows-untold = نسخهٔ قبلی دفتر این سطرها را فقط شمرده است.
import-row-nobody = کنار گذاشته
import-row-removed = برای همیشه حذف شده
import-row-merged = با دیگری یکی شده
import-row-binned = در سطل
import-gone-title = چنین ورودی نیست
import-gone-text = شاید مال دفتر دیگری است یا از آن وقت پشتیبانی بازگردانده شده.
import-problems-further = نمایش بیشتر
import-taken-back-kept =
    { $count ->
        [one] این ورود برگردانده شد. یک مورد چون بعداً عوض شده بود ماند: { $names }
       *[other] این ورود برگردانده شد. { $count } مورد چون بعداً عوض شده بودند ماندند: { $names }
    }

## Purchases.
import-list = این فهرستِ چیست
import-list-customers = مشتریان
import-list-purchases = خریدها: سفارش، فاکتور، رسید
import-rows-purchases = { $count } سطر خرید
import-rows-purchases-about = حدود { $count } سطر خرید؛ در حال شمارش…
import-currency = مبلغ‌های بدون واحد به
import-currency-ask = در این فهرست نوشته نشده مبلغ‌ها به تومان است یا ریال. یک بار انتخاب کنید؛ فهرست‌های بعدی از همین نوع هم همین‌طور خوانده می‌شوند.
import-columns-undated = هیچ ستونی تاریخ خرید نیست. یکی را انتخاب کنید.
import-buyers-text = این خریدها شاید مالِ یکی از چند مشتری باشد. بگویید کدام؛ برای همهٔ سطرهایی که خریدار را همین‌طور نوشته‌اند حساب می‌شود.
import-buyer = خریدار
import-buyer-is = کدام مشتری
import-buyer-open = معلوم نیست: کنار می‌ماند
import-buyer-new = مشتری تازه
import-buyer-of = { $buyer } کدام مشتری است؟
import-buyers-hint = از مشتریانی که از قبل دارید فقط جاهای خالی پر می‌شود و چیز دیگری عوض نمی‌شود، مگر خودتان جور دیگری انتخاب کنید.
import-sold-created-text =
    { $count ->
        [one] خرید، تازه است
       *[other] خرید، تازه‌اند
    }
import-sold-known-text =
    { $count ->
        [one] خرید از قبل در دفتر هست
       *[other] خرید از قبل در دفتر هستند
    }
import-sold-customers = مشتری تازه
import-sold-customers-text =
    { $count ->
        [one] با این فهرست می‌آید
       *[other] با این فهرست می‌آیند
    }
import-sold-created-done =
    { $count ->
        [one] خرید، تازه است
       *[other] خرید، تازه‌اند
    }
import-sold-known-done =
    { $count ->
        [one] خرید از قبل در دفتر بود
       *[other] خرید از قبل در دفتر بودند
    }
import-sold-customers-done =
    { $count ->
        [one] با این فهرست آمد
       *[other] با این فهرست آمدند
    }
import-sold-sums = جمع خریدهای تازه: { $sums }
import-past-sold = { $created } خرید تازه، { $known } از قبل ثبت‌شده، { $customers } مشتری تازه، { $rejected } ردشده
