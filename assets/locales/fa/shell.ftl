# قاب پنجره، ناحیهٔ اعلان، پنجره‌های انتخاب فایل، و آنچه هنگام باز نشدن دفتر گفته می‌شود.
app-name = دفتر

tray-open = باز کردن دفتر
tray-add = مشتری جدید
tray-today =
    { $count ->
        [0] امروز کاری نمانده
        [one] { $count } کار برای امروز
       *[other] { $count } کار برای امروز
    }
tray-quit = خروج

choose-import = فهرست مشتری‌هایتان را انتخاب کنید
choose-import-lists = جدول‌ها و کارت‌های مخاطب
choose-backup = یک نسخهٔ پشتیبان انتخاب کنید
choose-backup-files = فایل‌های دفتر
choose-book = یک دفتر انتخاب کنید
choose-photo = یک عکس انتخاب کنید
choose-photo-files = عکس‌ها
choose-save = ذخیره با نام
choose-attachment = پیوست پرونده
choose-certificate = اعتماد به یک گواهی
choose-certificates = گواهی‌ها
choose-backup-folder = پوشهٔ نسخه‌های پشتیبان را انتخاب کنید
choose-all-files = همهٔ فایل‌ها

system-tray-shown = نشان دفتر کنار ساعت دیده می‌شود.
system-tray-no-library = نشان دفتر کنار ساعت نیست، چون کتابخانهٔ libayatana-appindicator3 روی سیستم نصب نشده است. با بستن پنجره هم دفتر کار می‌کند؛ برای دیدنش دوباره اجرایش کنید.
system-tray-no-host = محیط کار شما جایی برای نشان برنامه‌ها ندارد. با بستن پنجره هم دفتر کار می‌کند؛ برای دیدنش دوباره اجرایش کنید.
system-notifications-native = یادآوری‌ها با اعلان‌های خود سیستم نشان داده می‌شوند.
system-notifications-no-service = سیستم شما سرویس اعلان ندارد؛ دفتر یادآوری‌ها را در پنجرهٔ کوچک خودش نشان می‌دهد.
system-notifications-no-buttons = اعلان‌های سیستم شما دکمه ندارند؛ دفتر یادآوری‌ها را در پنجرهٔ کوچک خودش نشان می‌دهد.
system-autostart-refused = سیستم اجازه نداد دفتر فهرست برنامه‌های آغاز کار را تغییر دهد.

trouble-title = دفترتان باز نشد
trouble-where = جای فایل:
trouble-try-again = دوباره امتحان کن
trouble-restore = باز کردن آخرین نسخهٔ پشتیبان
trouble-last-backup = آخرین نسخهٔ پشتیبان مال { $when } است. اگر بازش کنید، فایل امروز هم کنارش نگه داشته می‌شود.
trouble-no-backup = نسخهٔ پشتیبانی از این دفتر پیدا نشد.
trouble-choose = باز کردن دفتری دیگر
trouble-quit = بستن برنامه
