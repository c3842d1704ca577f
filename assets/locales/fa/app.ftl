### The frame round every screen: sidebar, palette, keys, undo.

app-skip = رفتن به محتوا
nav-title = منوی اصلی
nav-today = امروز
nav-customers = مشتریان
nav-calendar = تقویم
nav-reminders = یادآورها
nav-messages = پیام‌ها
nav-templates = متن‌های آماده
nav-cases = شکایت و درخواست
nav-ratings = امتیازها
nav-import = ورود اطلاعات
nav-history = تاریخچه
nav-settings = تنظیمات
nav-more = بیشتر
nav-collapse = جمع کردن منو
nav-expand = باز کردن منو
nav-count = { $screen }، { $count }

screen-missing-title = این نشانی صفحه‌ای ندارد
screen-missing-text = شاید این صفحه حذف شده باشد. بقیهٔ دفتر سر جای خودش است.
screen-missing-act = رفتن به «امروز»
screen-failed-title = این صفحه باز نشد
screen-failed-act = دوباره امتحان کنید

search-open = جست‌وجو
quick-add = مشتری جدید

palette-title = برو، پیدا کن، انجام بده
palette-placeholder = نام مشتری، شماره تلفن یا کاری که می‌خواهید بکنید
palette-empty = برای «{ $search }» چیزی پیدا نشد
palette-group-customers = مشتریان
palette-group-go = رفتن به
palette-group-act = انجام دادن
palette-add-case = ثبت شکایت یا درخواست
palette-theme-light = پوستهٔ روشن
palette-theme-dark = پوستهٔ تیره
palette-theme-system = پوستهٔ سیستم

keys-title = کلیدهای میان‌بر
keys-anywhere = همه‌جا
keys-list = در فهرست
keys-form = در فرم
keys-palette = برو، پیدا کن، انجام بده
keys-search = جست‌وجو
keys-help = نمایش همین کلیدها
keys-quick-add = مشتری جدید
keys-add-case = ثبت شکایت یا درخواست
keys-undo = برگرداندن
keys-redo = انجام دوباره
keys-go = رفتن به { $screen }
keys-arrows = جابه‌جایی بین خانه‌ها
keys-edit = ویرایش خانه
keys-open = باز کردن مشتری
keys-select = انتخاب سطر
keys-select-more = انتخاب چند سطر
keys-select-all = انتخاب همه
keys-delete = انداختن در سطل
keys-save = ذخیره
keys-cancel = انصراف
keys-write = نوشتن پیام به مشتری
keys-reminder-kind = نوع یادآور
keys-then = سپس
keys-or = یا
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-escape = Esc
key-space = فاصله
key-delete = Delete
key-arrows = کلیدهای جهت

undo = برگرداندن
redo = انجام دوباره
undo-done = برگردانده شد
redo-done = دوباره انجام شد
