### Words of the controls that every screen shares.

close = بستن
cancel = انصراف
save = ذخیره
add = افزودن
remove = برداشتن
remove-named = برداشتن { $name }
edit = ویرایش
delete = حذف
more-acts = بیشتر
stop = توقف
search = جست‌وجو
all = همه
none = هیچ‌کدام
yes = بله
no = خیر

## After a label that stands in front of its value.
label-colon = :

## Between the members of a list.
list-or = {" یا "}

date-pick = { $field }: انتخاب از تقویم
date-choose-today = امروز
date-not-understood = این تاریخ خوانده نشد. مثلاً بنویسید { $example } یا «فردا».
time-not-understood = این ساعت خوانده نشد. مثلاً بنویسید { $example }.
month-before = ماه قبل
month-after = ماه بعد
phone-looks-wrong = این به شماره تلفن نمی‌ماند. همان‌طور که نوشته‌اید می‌ماند.
tag-new = افزودن «{ $tag }»
progress-of = { $done } از { $total }
show-fewer = نمایش کمتر

table-selected = انتخاب‌شده
table-select-all = انتخاب همه
table-select-row = انتخاب سطر { $row }
table-sort-up = مرتب‌سازی صعودی
table-sort-down = مرتب‌سازی نزولی
table-move-back = بردن به سمت ابتدا
table-move-on = بردن به سمت انتها
table-wider = پهن‌تر
table-narrower = باریک‌تر
table-hide = پنهان کردن ستون
table-column-menu = چیدن ستون { $column }

## نوشتهٔ دکمه و چیزی که رویش کار می‌کند، برای کسی که می‌شنود.
act-named = { $act }: { $name }

later = بعداً
later-10-minutes = ۱۰ دقیقهٔ دیگر
later-1-hour = یک ساعت دیگر
later-tomorrow = فردا
later-pick = روزی دیگر…
later-day = روز
later-time = ساعت
later-pick-title = کِی دوباره یادآوری شود؟
later-set = بماند برای بعد
