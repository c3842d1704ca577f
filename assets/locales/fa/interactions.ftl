### What is said and done with a customer, what they bought, and what comes next, as the customer page shows it.

composer = نوشتن آنچه گذشت
composer-kind = نوع
composer-note = یادداشت
composer-call = تماس
composer-visit = مراجعه
composer-message = پیام
composer-reminder = یادآور
composer-purchase = خرید
composer-case = مورد
composer-text-note = چه چیزی نباید فراموش شود؟
composer-text-call = چه گفته شد؟
composer-text-visit = برای چه بود؟
composer-text-message = چه نوشته شد؟
composer-text-reminder = چه کاری باید بشود؟
composer-text-purchase = چه خرید؟
composer-text-case = مشتری از چه شکایت دارد یا چه می‌خواهد
composer-direction = از کدام طرف
composer-outcome = نتیجه
composer-day = چه روزی
composer-day-hint = خالی یعنی همین حالا
composer-next = قدم بعدی
composer-saved-note = یادداشت ذخیره شد
composer-saved-call = تماس ثبت شد
composer-saved-visit = مراجعه ثبت شد
composer-saved-message = پیام ثبت شد
composer-saved-reminder = یادآور گذاشته شد
composer-saved-purchase = خرید ثبت شد
composer-saved-case = ثبت شد
composer-amount = مبلغ به { $currency }
composer-amount-wrong = این مبلغ نیست
composer-reference = شمارهٔ فاکتور یا رسید
direction-call-out = ما زنگ زدیم
direction-call-in = مشتری زنگ زد
direction-visit-out = ما سر زدیم
direction-visit-in = مشتری آمد
direction-message-out = ما پیام دادیم
direction-message-in = مشتری پیام داد
purchase-returned = مرجوعی
purchase-reference = شمارهٔ { $reference }
purchase-line-many = { $quantity } × { $product }

timeline = سرگذشت
timeline-empty = هنوز چیزی نیست. اولین تماس یا یادداشت را بالا بنویسید: کلیدهای ۱ تا ۶.
timeline-older = نمایش قدیمی‌ترها
timeline-acts = { $title }: بیشتر
timeline-deleted = از سرگذشت حذف شد
timeline-reminder-done = انجام شد
timeline-reminder-skipped = رد شد
timeline-birthday = تبریک تولد
timeline-anniversary = تبریک: { $what }
timeline-message = { $channel }: { $state }
timeline-imported = با فایل { $file } آمد

next-steps = قدم بعدی
next-steps-none = برنامه‌ای نیست. مشتریِ بدون قدم بعدی زود فراموش می‌شود.
done = انجام شد
reminder-repeat = تکرار
reminder-repeats = تکرارشونده
reminder-later = عقب انداختن: { $title }
reminder-delete = حذف یادآور
reminder-deleted = یادآور حذف شد: { $title }
reminder-done = انجام شد: { $title }
reminder-put-off = { $title }: عقب افتاد ({ $when })
repeat-never = هیچ‌وقت
repeat-day = هر روز
repeat-week = هر هفته
repeat-month = هر ماه
repeat-year = هر سال
snooze-ten-minutes = { 10 } دقیقهٔ دیگر
snooze-one-hour = یک ساعت دیگر
snooze-tomorrow = فردا

## چه بود، در فهرست‌ها و تاریخچه.
interaction-call = تماس
interaction-visit = مراجعه
interaction-message = پیام
interaction-note = یادداشت
interaction-purchase = خرید

## چه کسی آغاز کرد، در تاریخچه.
direction-in = از مشتری
direction-out = از ما
