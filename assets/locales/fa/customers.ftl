### The customer list and the page of one customer.

customers-search = نام، تلفن، ایمیل، یادداشت…

kind-person = شخص
kind-company = شرکت

source-hint = از کجا با شما آشنا شد: معرفی دوستان، اینستاگرام، تابلوی مغازه…
quick-add-more = فیلدهای بیشتر
quick-add-open = افزودن و باز کردن
quick-add-hint = اگر با حروف شروع کنید، در خانهٔ نام نوشته می‌شود.
customer-added = { $name } به دفتر اضافه شد

similar-title =
    { $count ->
        [one] شاید همین حالا در دفترتان باشد:
       *[other] شاید یکی از این‌ها باشد:
    }
duplicate-phone = همان تلفن
duplicate-email = همان ایمیل
duplicate-name = همان نام
duplicate-similar_name = نام مشابه
duplicate-birthday = تاریخ تولد یکسان
duplicate-city = شهر یکسان
duplicate-tags = برچسب‌های یکسان
similar-in-bin = در سطل

customers-count =
    { $count ->
        [one] { $count } مشتری
       *[other] { $count } مشتری
    }
customers-columns = ستون‌ها
customers-sort = ترتیب فهرست
customers-none-title = کسی پیدا نشد
customers-none-text = حروف کمتر یا چند رقم آخر تلفن را امتحان کنید، یا فیلترها را بردارید.
customers-none-act = نمایش همه
customers-empty-title = مشتریانتان این‌جا می‌آیند
customers-empty-text = فهرستی را که دارید بیاورید: از اکسل، از گوشی، از هر برنامه‌ای. یا کلید N را بزنید و اولین مشتری را بنویسید.
customers-empty-import = آوردن فهرست من

status-lead = سرنخ
status-customer = مشتری
status-inactive = غیرفعال
status-lost = ازدست‌رفته
gender-unknown = نامشخص
gender-female = زن
gender-male = مرد
gender-other = دیگر
consent-unknown = پرسیده نشده
consent-yes = بله
consent-no = خیر

next-step-overdue = عقب‌افتاده، { $day }
number-not-understood = این عدد نیست.

views = نماها
views-everyone = همه
views-acts = کارهای این نما
views-save = ذخیرهٔ نما
views-save-new = ذخیره به‌عنوان نمای جدید
views-rename = تغییر نام
views-earlier = بردن به سمت ابتدا
views-later = بردن به سمت انتها
views-delete = حذف نما
views-deleted = نمای «{ $name }» حذف شد؛ مشتریانش سر جای خود هستند
views-name = نام نما
views-name-hint = مثلاً: تماس‌های این هفته، عمده‌فروشان تهران

bin = سطل
bin-open = باز کردن سطل
bin-leave = بازگشت به مشتریان
bin-text = هر که را حذف کنید این‌جا می‌ماند و می‌توانید برش گردانید. پس از حذف همیشگی هم در پشتیبان‌های قدیمی‌تر می‌ماند تا خود آن‌ها پاک شوند.
bin-empty-title = سطل خالی است
bin-empty-text = هر که را حذف کنید این‌جا می‌ماند و می‌توانید برش گردانید.
restore = بازگرداندن

selection-acts = کار روی انتخاب‌شده‌ها
selection-count =
    { $count ->
        [one] { $count } مشتری انتخاب شده
       *[other] { $count } مشتری انتخاب شده
    }
selection-clear = برداشتن انتخاب
selection-tag = برچسب
selection-write = نوشتن پیام
selection-remind = یادآوری
selection-export = خروجی
customers-binned =
    { $count ->
        [one] { $count } مشتری به سطل رفت
       *[other] { $count } مشتری به سطل رفتند
    }
customers-restored =
    { $count ->
        [one] { $count } مشتری برگشت
       *[other] { $count } مشتری برگشتند
    }
customers-tagged =
    { $count ->
        [one] برچسب‌های { $count } مشتری عوض شد
       *[other] برچسب‌های { $count } مشتری عوض شد
    }
customers-status-set =
    { $count ->
        [one] وضعیت { $count } مشتری عوض شد
       *[other] وضعیت { $count } مشتری عوض شد
    }
customers-reminded =
    { $count ->
        [one] { $count } یادآور گذاشته شد
       *[other] { $count } یادآور گذاشته شد
    }
calendar-exported =
    { $count ->
        [one] { $count } مورد تقویم در { $path } ذخیره شد
       *[other] { $count } مورد تقویم در { $path } ذخیره شد
    }
cases-exported =
    { $count ->
        [one] { $count } مورد در { $path } نوشته شد.
       *[other] { $count } مورد در { $path } نوشته شد.
    }
ratings-exported =
    { $count ->
        [one] { $count } امتیاز در { $path } نوشته شد.
       *[other] { $count } امتیاز در { $path } نوشته شد.
    }
purchases-exported =
    { $count ->
        [one] { $count } خرید در { $path } نوشته شد.
       *[other] { $count } خرید در { $path } نوشته شد.
    }
customers-exported =
    { $count ->
        [one] { $count } مشتری در { $path } ذخیره شد
       *[other] { $count } مشتری در { $path } ذخیره شد
    }
tag-dialog =
    { $count ->
        [one] برچسب‌های { $count } مشتری
       *[other] برچسب‌های { $count } مشتری
    }
tag-dialog-add = افزودن
tag-dialog-remove = برداشتن
remind-dialog =
    { $count ->
        [one] یادآوری برای { $count } مشتری
       *[other] یادآوری برای { $count } مشتری
    }
reminder-title = چه کاری باید بشود
reminder-day = روز
reminder-time = ساعت

filter-add = فیلتر
filter-change = تغییر فیلتر
filter-clear = برداشتن همهٔ فیلترها
filter-apply = نمایش
filter-field = فیلد
filter-how = چگونه
filter-value = مقدار
filter-until = تا
filter-op-is = برابر است با
filter-op-is-not = برابر نیست با
filter-op-any-of = یکی از این‌هاست
filter-op-contains = شامل است
filter-op-starts-with = شروع می‌شود با
filter-op-empty = خالی است
filter-op-filled = پر شده است
filter-op-before = پیش از
filter-op-after = پس از
filter-op-between = در بازهٔ
filter-op-at-least = دست‌کم
filter-op-at-most = حداکثر
filter-is = { $field } برابر { $value } است
filter-is-not = { $field } غیر از { $value } است
filter-any-of = { $field }: { $value }
filter-contains = { $field } شامل «{ $value }» است
filter-starts-with = { $field } با «{ $value }» شروع می‌شود
filter-empty = { $field } خالی است
filter-filled = { $field } پر شده است
filter-before = { $field } پیش از { $value }
filter-after = { $field } پس از { $value }
filter-between = { $field } از { $value } تا { $until }
filter-at-least = { $field } دست‌کم { $value }
filter-at-most = { $field } حداکثر { $value }

customer-missing = این مشتری را نمی‌شود نشان داد
customer-back = بازگشت
customer-copied = شماره کپی شد
customer-copy-phone = کپی شماره
customer-delete = انداختن در سطل
customer-in-bin = از { $when } در سطل
customer-story = آنچه گذشته
photo-add = گذاشتن عکس
photo-of = عکس { $name }
photo-hint = گذاشتن عکس: انتخابش کنید، اینجا رهایش کنید یا بچسبانید
photo-choose-other = انتخاب عکس دیگر
photo-remove = برداشتن عکس
photo-set = عکس سر جایش نشست
photo-removed = عکس برداشته شد
photo-drop-now = رها کنید تا عکس { $name } شود

facts = مشخصات
facts-phones = تلفن‌ها
facts-emails = ایمیل‌ها
facts-addresses = نشانی‌ها
facts-note = به یاد داشته باشید
contact-primary = اصلی شود
contact-acts = { $contact }: بیشتر
contact-add-phone = افزودن تلفن
contact-add-email = افزودن ایمیل
contact-add-address = افزودن نشانی
company-link = انتخاب شرکتی از دفتر
people = افراد این شرکت
people-add = افزودن شخص
people-none = هنوز کسی نیست. کسی را که با او در تماسید اضافه کنید.
people-name-hint = کسی از دفتر یا نامی تازه
people-added = { $name } به این شرکت اضافه شد
facts-more = مشخصات بیشتر
address = نشانی
address-label = برای چه
label-mobile = همراه
label-home = خانه
label-work = محل کار
label-delivery = تحویل

changes = تغییرها
changes-more = { $count } مورد دیگر
change-made = { $field }: از { $before } به { $after }
change-entered = { $field }: { $after }
change-cleared = { $field }: { $before } پاک شد
change-photo-set = عکس گذاشته شد
change-photo-replaced = عکس عوض شد
change-photo-removed = عکس برداشته شد
change-of-many = برای چند نفر با هم؛ در تاریخچه
change-undone = برگردانده شده

export-list = چه چیزی بیرون برود
export-list-customers = مشتریان
export-list-purchases = خریدهایشان
export-format = نوع فایل
export-format-xlsx = فایل اکسل (‎.xlsx)
export-format-csv = جدول متنی (‎.csv)
export-format-vcard = مخاطبین (‎.vcf، نسخهٔ ۴)
export-format-vcard3 = مخاطبین برای گوشی‌های قدیمی (‎.vcf، نسخهٔ ۳)
export-format-icalendar = یادآوری‌ها و تولدها (‎.ics)
export-hint-xlsx = برای اکسل، لیبره‌آفیس و گوگل‌شیت.
export-hint-csv = برای هر برنامه‌ای که فهرست می‌خواند.
export-hint-vcard = برای گوشی‌ها و برنامه‌های ایمیل امروزی.
export-hint-vcard3 = اگر گوشی نوع جدید را قبول نکرد.
export-hint-icalendar = کارهای باز این مشتری‌ها و تولدهایشان برای تقویم گوشی، همراه زنگ.
export-delimiter = جداکنندهٔ خانه‌ها
export-delimiter-comma = ویرگول انگلیسی
export-delimiter-semicolon = نقطه‌ویرگول انگلیسی
export-delimiter-tab = تب
export-dates = تاریخ‌ها
export-digits = رقم تاریخ‌ها
export-save = ذخیره در…
export-progress = در حال نوشتن فایل
purge = حذف همیشگی
purge-backups = در پشتیبان‌هایی که تا حالا گرفته شده می‌مانند تا آن پشتیبان‌ها هم پاک شوند.
purge-question =
    { $count ->
        [one] { $count } مشتری با همهٔ نوشته‌هایش برای همیشه حذف می‌شود و دیگر برنمی‌گردد.
       *[other] { $count } مشتری با همهٔ نوشته‌هایشان برای همیشه حذف می‌شوند و دیگر برنمی‌گردند.
    }
customers-purged =
    { $count ->
        [one] { $count } مشتری برای همیشه حذف شد
       *[other] { $count } مشتری برای همیشه حذف شدند
    }
