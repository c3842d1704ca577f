### شکایت‌ها و درخواست‌ها: ثبت، فهرست، تابلو، صفحهٔ هر مورد و آمار.

case-kind-complaint = شکایت
case-kind-request = درخواست
case-kind-repair = تعمیر
case-kind-question = سؤال
case-check = مشکل برطرف شد؟ { $case }

cases-add = ثبت مورد
cases-add-title = ثبت شکایت یا درخواست
cases-edit-title = ویرایش مورد { $id }
case-number = مورد { $id }
case-text-placeholder = حرف مشتری، همان‌طور که می‌گوید
case-text-empty = بنویسید موضوع چیست.
case-promise = قولی که داده شد
case-promise-add = قولی داده شد
case-promise-title = چه قولی
case-promise-empty = بنویسید چه قولی برای چه روزی داده شد.
case-more = نوع، فوریت و مسئول پیگیری

urgency-low = عجله‌ای نیست
urgency-normal = معمولی
urgency-high = فوری
case-state-new = تازه
case-state-reopened = دوباره باز شده
case-state-answered = پاسخ داده شده
case-state-waiting = در انتظار
case-state-solved = حل شده
case-waiting-customer = از { $when } منتظر مشتری
case-waiting-supplier = از { $when } منتظر دیگران

case-time-passed = مهلتش { $when } تمام شد
case-time-left = { $left } از زمان کاری مانده
case-time-until = تا { $when }
case-time-kept = به‌موقع
case-time-missed = دیر شد
case-clock-answer = اولین پاسخ
case-clock-solve = حل مشکل
case-clock-used = { $used } از { $limit }
case-clock-free = { $used }، بدون مهلت
case-clock-hint = به ساعت کاری؛ زمان انتظار حساب نمی‌شود.
span-hours = { $hours } ساعت
span-minutes = { $minutes } دقیقه
span-both = { $hours } ساعت و { $minutes } دقیقه
case-recent =
    { $count ->
        [one] { $count } مورد در ۹۰ روز
       *[other] { $count } مورد در ۹۰ روز
    }

case-act-answer = پاسخ دادم
case-act-hold-customer = منتظر مشتری
case-act-hold-supplier = منتظر دیگران
case-act-resume = ادامه
case-act-solve = حل شد
case-act-reopen = باز کردن دوباره
case-act-note = یادداشت
case-act-edit = ویرایش
case-act-merge = یکی کردن با موردی دیگر
case-act-delete = حذف
case-acts = کارهای دیگر برای مورد { $id }
case-said-answer = چه پاسخی دادید
case-said-hold = منتظر چه هستید
case-said-resume = چه رسید
case-said-reopen = چرا دوباره
case-said-note = یادداشت
case-solution-label = چطور حل شد
case-cause-label = از چه بود
case-cause-hint = یک علت را همیشه یک جور بنویسید تا در آمار کنار هم بیاید.
case-step-opened = ثبت شد
case-step-answered = پاسخ داده شد
case-step-waiting-customer = منتظر مشتری
case-step-waiting-supplier = منتظر دیگران
case-step-resumed = ادامه یافت
case-step-solved = حل شد
case-step-reopened = دوباره باز شد
case-step-noted = یادداشت
case-step-merged = با مورد { $other } یکی شد
case-step-merged-gone = با موردی که حذف شده یکی شد
case-step-unmerged = از مورد { $other } جدا شد
case-step-unmerged-gone = از موردی که حذف شده جدا شد
case-step-promise = { $title }: { $when }

case-was-added = ثبت شد: { $case }
case-was-edited = مورد تغییر کرد
case-was-answered = پاسخ داده شد: { $case }
case-was-held = در انتظار: { $case }
case-was-resumed = ادامه یافت: { $case }
case-was-solved = حل شد: { $case }
case-was-reopened = دوباره باز شد: { $case }
case-was-noted = یادداشت شد: { $case }
case-was-merged = یکی شدند: { $case }
case-was-unmerged = دوباره جداست: { $case }
case-was-deleted = حذف شد: { $case }

cases-view = شیوهٔ نمایش
cases-view-list = فهرست
cases-view-board = تابلو
cases-view-figures = آمار
cases-search = جست‌وجو در موردها
cases-search-placeholder = واژه، نام یا شماره
cases-state = وضعیت
cases-state-open = حل‌نشده‌ها
cases-state-all = همه
cases-kind-all = همهٔ نوع‌ها
cases-urgency-all = هر فوریتی
cases-overdue = فقط آن‌ها که مهلتشان رو به پایان است
cases-count =
    { $count ->
        [0] موردی نیست
        [one] { $count } مورد
       *[other] { $count } مورد
    }
cases-more = بیشتر
cases-empty-title = نه شکایتی، نه درخواستی
cases-empty-text = همین که کسی شکایت کرد یا چیزی خواست، هر جا هستید C را بزنید، موضوع را بنویسید و ثبت کنید. دفتر زمان را نگه می‌دارد و پیش از آن‌که دیر شود خبر می‌دهد.
cases-none-title = چنین موردی نیست
cases-none-text = با آنچه بالا انتخاب شده چیزی جور نیست.
case-no-customer = مشتری هنوز معلوم نیست
case-missing = این مورد در دفتر نیست
case-back = برگشت به موردها
case-steps = چه گذشت
case-facts = مشخصات
case-solved-how = { $when }
case-merged-into = این مورد بخشی از مورد { $id } شده و آن‌جا ادامه دارد.
case-merged-open = باز کردن مورد { $id }
case-parts = بخش‌های این مورد
case-take-out = جدا کردن
case-merge-title = یکی کردن با مورد { $id }
case-merge-text = آن مورد بخشی از این یکی می‌شود و کار این‌جا ادامه پیدا می‌کند. هر کدام مشتری و سابقهٔ خودش را نگه می‌دارد و هر وقت بخواهید جدا می‌شود.
case-merge-find = مورد دیگر
case-merge-find-hint = شماره، موضوع یا نام مشتری
case-merge-do = یکی کن
cases-board = موردها بر پایهٔ وضعیت
cases-board-keys = کارت را بکشید، یا رویش بایستید: کلیدهای جهت انتخاب می‌کنند، M جابه‌جا می‌کند و Enter باز می‌کند.
cases-column-empty = هیچ
cases-move = جابه‌جا کردن مورد { $id }
cases-column-more = { $count } مورد دیگر در فهرست
customer-cases = شکایت‌ها و درخواست‌ها
customer-cases-all = هر { $count } مورد

figures-period = بازه
figures-days-7 = ۷ روز
figures-days-30 = ۳۰ روز
figures-days-90 = ۹۰ روز
figures-days-365 = یک سال
figures-from = از
figures-to = تا
figures-compared = { $from } تا { $to }، در مقایسه با { $before_from } تا { $before_to }
figures-before = پیش از آن: { $value }
figures-none = هیچ
figure-taken-in = ثبت‌شده
figure-taken-in-means = موردهایی که در این بازه ثبت شده‌اند.
figure-solved = حل‌شده
figure-solved-means = موردهایی که در این بازه حل شده‌اند.
figure-first-answer = اولین پاسخ
figure-first-answer-means = زمان کاری از ثبت تا اولین پاسخ، برای موردهایی که اولین پاسخشان در این بازه بوده است. زمان انتظار حساب نمی‌شود. نیمی از موردها حداکثر به اندازهٔ عدد اول (میانه) و نه تا از ده تا حداکثر به اندازهٔ عدد دوم زمان برده‌اند.
figure-solution = زمان حل
figure-solution-means = زمان کاری از ثبت تا حل، برای موردهایی که در این بازه حل شده‌اند. زمان انتظار، و زمانی که مورد پیش از باز شدن دوباره حل‌شده بوده، حساب نمی‌شود. نیمی از موردها حداکثر به اندازهٔ عدد اول (میانه) و نه تا از ده تا حداکثر به اندازهٔ عدد دوم زمان برده‌اند.
figure-ninetieth = نه تا از ده تا: { $value }
figure-answered-in-time = پاسخ به‌موقع
figure-answered-in-time-means = از موردهای مهلت‌داری که اولین پاسخشان در این بازه بوده، سهم آن‌ها که به‌موقع پاسخ گرفتند.
figure-solved-in-time = حل به‌موقع
figure-solved-in-time-means = از موردهای مهلت‌داری که در این بازه حل شده‌اند، سهم آن‌ها که به‌موقع حل شدند. اگر موردی دوباره باز شده باشد، مهلت تازه‌اش حساب است.
figure-share = { $part } از { $whole }
figure-causes = علت‌ها
figure-causes-means = علت موردهایی که در این بازه حل شده‌اند، پرتکرارترین اول.
figure-causes-none = در این بازه علتی نوشته نشده است.
figure-cause = علت
figure-cause-cases = مورد
figure-cause-before = پیش از آن
