### امتیازها: ثبت، صفحهٔ رو به مشتری، روند.

rating-question-satisfaction = رضایت
rating-question-recommendation = توصیه به دیگران
rating-ask-satisfaction = چقدر راضی، از ۱ تا ۵
rating-ask-recommendation = شما را به دیگران توصیه می‌کند، از ۰ تا ۱۰
channel-hand = خودتان پرسیدید
channel-message = با پیام
channel-kiosk = پای صفحه
rating-score = { $score } از { $most }
rating-title = { $name } چقدر راضی است؟
rating-question = پرسش
rating-score-empty = یک امتیاز انتخاب کنید.
rating-word-placeholder = چرا، با حرف خود مشتری
rating-rest = آخرین بار { $when } پرسیده شده؛ بهتر است تا { $again } دوباره نپرسید.
rating-requested = با پیام پرسیدم
rating-was-requested = ثبت شد که از { $name } پرسیدید
rating-ask-now = همین حالا با پیام بپرس
rating-was-asked = پرسش با پیام برای { $name } فرستاده می‌شود
rating-unanswered = { $when } با پیام پرسیده شد: پاسخش را وارد کنید.
rating-type-in = ثبت پاسخ
ratings-unanswered = با پیام پرسیده شده، هنوز بی‌پاسخ
rating-was-added = امتیاز { $name } ثبت شد
rating-was-deleted = امتیاز حذف شد
rating-low-offer = { $name } راضی نیست. شکایتی ثبت شود؟
rating-add = ثبت امتیاز
rating-delete = حذف امتیاز { $score }
rating-nobody = کسی پای صفحه
ratings-none = هنوز نپرسیده‌اید
ratings-empty-title = هنوز از کسی نپرسیده‌اید
ratings-empty-text = بعد از خرید یا وقتی شکایتی حل شد بپرسید: در صفحهٔ مشتری، یا صفحه را با یک پرسش رو به او بگردانید.
rating-list = پاسخ‌ها
ratings-search = جست‌وجو در امتیازها
ratings-search-placeholder = واژه یا نام
rating-only-low = فقط امتیازهای پایین
rating-mean = { $mean } از { 5 }
rating-answers =
    { $count ->
        [one] { $count } پاسخ
       *[other] { $count } پاسخ
    }
rating-net = شاخص خالص مروجان (NPS)
rating-net-parts = { $promoters } مروج، { $passives } بی‌طرف، { $detractors } ناراضی
rating-satisfaction-means = میانگین همهٔ پاسخ‌های ۱ تا ۵ در این بازه؛ در روند، میانگین هر ماه.
rating-net-means = از همهٔ پاسخ‌های ۰ تا ۱۰، سهم مروجان (۹ و ۱۰) منهای سهم ناراضیان (۰ تا ۶)، از ۱۰۰− تا ۱۰۰؛ بی‌طرف‌ها (۷ و ۸) فقط در کل حساب می‌شوند.
rating-course-satisfaction = رضایت، ماه به ماه
rating-course-recommendation = شاخص خالص مروجان، ماه به ماه
ratings-text = هیچ‌کس دوست ندارد پشت سر هم از او بپرسند. اگر خودتان زود بپرسید هشدار داده می‌شود و دفتر پیش از وقتش خودش نمی‌پرسد.
rating-rest-never = هر چند بار که خواستید
rating-rest-days =
    { $days ->
        [one] تا { $days } روز دوباره نه
       *[other] تا { $days } روز دوباره نه
    }
timeline-rating = { $question }: { $score }

kiosk-title = یک پرسش
kiosk-turn = گرداندن صفحه رو به مشتری
kiosk-text = صفحه فقط یک پرسش بزرگ نشان می‌دهد و هیچ چیز دیگر. فقط با کلید شما برمی‌گردد، حتی بعد از روشن شدن دوباره.
kiosk-set-key = اول کلید بگذارید
kiosk-ask-satisfaction = چقدر از ما راضی هستید؟
kiosk-ask-recommendation = چقدر احتمال دارد ما را به دوستانتان معرفی کنید؟
kiosk-satisfaction-1 = اصلاً
kiosk-satisfaction-2 = کم
kiosk-satisfaction-3 = بد نیست
kiosk-satisfaction-4 = راضی
kiosk-satisfaction-5 = خیلی راضی
kiosk-recommendation-least = هیچ احتمالی ندارد
kiosk-recommendation-most = حتماً
kiosk-why = در یک جمله: چرا؟
kiosk-send = فرستادن
kiosk-back = برگشت
kiosk-thanks = سپاس از شما!
kiosk-key = کلید صاحب فروشگاه
kiosk-open = باز کردن
kiosk-language = زبان
kiosk-key-new = کلید جدید
kiosk-key-again = همان کلید، دوباره
kiosk-key-hint = دست‌کم چهار رقم یا حرف
kiosk-key-differs = دو کلید یکی نیستند.
kiosk-key-save = گذاشتن کلید
kiosk-key-saved = کلید گذاشته شد.
kiosk-key-is-set = کلید دارید: صفحه را از مشتری برمی‌گرداند.
kiosk-key-is-missing = هنوز کلیدی نگذاشته‌اید؛ بی کلید صفحه رو به مشتری نمی‌رود.
