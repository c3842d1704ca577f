### Duplicates: customers who may be one and the same, and making one of them.

merge-note = یکی شدند: { $names }
merge-note-of = مقدارهای دیگر { $name }:
merge-photo-bin = همراه همان مشتری در سطل می‌ماند
merge-photo-changes = در تغییرها می‌ماند

nav-duplicates = تکراری‌ها
duplicates-count =
    { $count ->
        [one] به نظر می‌رسد { $count } مشتری بیش از یک بار ثبت شده است
       *[other] به نظر می‌رسد { $count } مشتری بیش از یک بار ثبت شده‌اند
    }
duplicates-preset = با چه اطمینانی
duplicates-strict = تقریباً حتمی
duplicates-loose = شاید
duplicates-looking = در حال گشتن همهٔ دفتر…
duplicates-stopped = پیش از رسیدن به آخر دفتر متوقف شد.
duplicates-again = دوباره بگرد
duplicates-groups = مشتری‌هایی که شاید یک نفر باشند
duplicates-more = نمایش { $count } مورد دیگر
duplicates-none-title = کسی دو بار ثبت نشده است
duplicates-none-text = هر دو مشتری که هم نامشان و هم تلفن، ایمیل یا تاریخ تولدشان یکی باشد این‌جا می‌آیند.
merge-title =
    { $count ->
        [one] { $count } مشتری
       *[other] این { $count } مشتری یک نفرند؟
    }
merge-stays = همین می‌ماند
merge-all-kept = همه می‌مانند
merge-lost = این‌ها در یادداشتی برای مشتری می‌مانند:
merge-lost-nothing = هیچ مقداری از دست نمی‌رود. گفت‌وگوها و یادآورها کنار هم می‌آیند.
merge-do = یکی کن
merge-not-the-same = یک نفر نیستند
merge-later = بعداً
merge-done = یکی شد: { $name }
merge-told-apart = دیگر پیشنهاد نمی‌شوند.
customer-merged-into = با مشتری دیگری یکی شده است
customer-merged-open = باز کردن آن مشتری
customer-twice = شاید دو بار ثبت شده:
customer-twice-compare = مقایسه
selection-merge = یکی کردن
