### قاعده‌های پیگیری، که جمله‌وار نوشته و خوانده می‌شوند، و خبرهای زنگوله.

nav-rules = قاعده‌های پیگیری
rules-text = کارهایی که با هر اتفاق باید خودبه‌خود انجام شود. هر قاعده یک جمله است و تا روشنش نکنید خاموش می‌ماند.
rules-add = قاعدهٔ جدید
rules-empty-title = دیگر چیزی از یاد نمی‌رود
rules-empty-text = یکی از قاعده‌های آمادهٔ زیر را بردارید یا خودتان بنویسید. پیش از روشن کردن می‌بینید که ماه گذشته چه می‌کرد.
rules-own = قاعده‌های شما
rules-suggested = آماده
rules-suggested-text = یکی را بردارید، هر چه خواستید عوض کنید و روشنش کنید.
rule-take = برداشتن
rule-taken = «{ $name }» به قاعده‌های شما اضافه شد؛ هنوز خاموش است
rule-new-name = قاعدهٔ جدید
rule-name = نام
rule-switch = پیروی از این قاعده: { $name }
rule-on = روشن
rule-off = خاموش
rule-was-switched-on = «{ $name }» روشن شد: هر چه از این پس پیش بیاید به حساب می‌آید
rule-was-switched-off = «{ $name }» خاموش شد
rule-was-deleted = «{ $name }» پاک شد؛ کارهایی که کرده سر جایش است
rule-was-copied = از «{ $name }» رونوشت گرفته شد؛ هنوز خاموش است
rule-copy-name = { $name } (رونوشت)
rule-duplicate = رونوشت
rule-delete = پاک کردن قاعده
rule-saved = «{ $name }» ذخیره شد
rule-missing = این قاعده دیگر نیست
rule-back = همهٔ قاعده‌ها
rule-acts = { $name }: بیشتر
rule-fired =
    { $count ->
        [0] هنوز اجرا نشده
        [one] یک بار اجرا شده، { $when }
       *[other] { $count } بار اجرا شده، آخرین بار { $when }
    }
rule-held =
    { $count ->
        [one] { $count } مورد منتظر نظر شماست، چون یک‌باره زیاد بود.
       *[other] { $count } مورد منتظر نظر شماست، چون یک‌باره زیاد بود.
    }
rule-held-do = برای همه انجام بده
rule-held-leave = رهایشان کن
rule-held-done =
    { $count ->
        [one] برای { $count } مورد انجام شد
       *[other] برای { $count } مورد انجام شد
    }
rule-held-left =
    { $count ->
        [one] { $count } مورد همان‌طور که هست می‌ماند
       *[other] { $count } مورد همان‌طور که هست می‌ماند
    }

rule-editor = قاعده
rule-part-when = چه وقت
rule-part-for = برای چه کسی
rule-part-do = چه کاری
rule-change-when = اتفاقی دیگر
rule-add-deed = این کار هم…
rule-remove-deed = این کار نه
rule-for-everyone = برای همه
rule-for = فقط اگر { $filters }
rule-and = {"؛ "}
# $when, $deeds: parts of the rule as written below
rule-sentence = { $when }: { $deeds }.
rule-sentence-for = { $when }، { $who }: { $deeds }.

rule-when-purchase = وقتی مشتری چیزی می‌خرد
rule-when-purchase_over = وقتی خرید مشتری { $amount } یا بیشتر است
rule-when-first_purchase = وقتی مشتری برای اولین بار خرید می‌کند
rule-when-total_passed = وقتی جمع خریدهای مشتری از { $amount } می‌گذرد
rule-when-silence =
    { $days ->
        [one] وقتی { $days } روز از مشتری خبری نباشد
       *[other] وقتی { $days } روز از مشتری خبری نباشد
    }
rule-when-birthday_before =
    { $days ->
        [one] { $days } روز پیش از { $field } مشتری
       *[other] { $days } روز پیش از { $field } مشتری
    }
rule-when-birthday_on = روز { $field } مشتری
rule-when-birthday_after =
    { $days ->
        [one] { $days } روز پس از { $field } مشتری
       *[other] { $days } روز پس از { $field } مشتری
    }
rule-when-date_before =
    { $days ->
        [one] { $days } روز پیش از تاریخ «{ $field }»، { $every }
       *[other] { $days } روز پیش از تاریخ «{ $field }»، { $every }
    }
rule-when-date_on = در تاریخ «{ $field }»، { $every }
rule-when-date_after =
    { $days ->
        [one] { $days } روز پس از تاریخ «{ $field }»، { $every }
       *[other] { $days } روز پس از تاریخ «{ $field }»، { $every }
    }
rule-when-status = وقتی وضعیت مشتری { $status } می‌شود
rule-when-status_any = وقتی وضعیت مشتری عوض می‌شود
rule-when-tag_added = وقتی مشتری برچسب { $tag } می‌گیرد
rule-when-tag_removed = وقتی برچسب { $tag } از مشتری برداشته می‌شود
rule-when-case_solved = وقتی شکایت یا درخواست مشتری حل می‌شود
rule-when-rating = وقتی امتیاز { $question } مشتری کمتر از { $score } باشد
rule-when-new_customer = وقتی مشتری تازه‌ای نوشته می‌شود
rule-when-overdue =
    { $days ->
        [one] وقتی یادآوری { $days } روز پس از موعدش هنوز انجام نشده باشد
       *[other] وقتی یادآوری { $days } روز پس از موعدش هنوز انجام نشده باشد
    }

rule-do-reminder =
    { $days ->
        [one] پس از { $days } روز یادم بینداز: { $reminder } «{ $title }»
       *[other] پس از { $days } روز یادم بینداز: { $reminder } «{ $title }»
    }
rule-do-reminder-now = همان وقت یادم بینداز: { $reminder } «{ $title }»
rule-do-assignee = ، مسئول پیگیری: { $assignee }
rule-do-tag = به مشتری برچسب { $tag } بده
rule-do-status = وضعیتش را { $status } کن
rule-do-notice = خبرم کن: { $text }
rule-do-notice-plain = با زنگوله خبرم کن
rule-do-message = پیام «{ $template }» را { $channel } بفرست
rule-do-rating = { $channel } بپرس { $question }
rule-do-case = شکایت یا درخواستی ثبت کن: «{ $text }» ({ $case_kind }، { $urgency })

rule-field-birthday = تولد
rule-every-year = هر سال
rule-every-once = یک بار
rule-rated-satisfaction = رضایت (۱ تا ۵)
rule-rated-recommendation = توصیه به دیگران (۰ تا ۱۰)
rule-asked-satisfaction = چقدر راضی است
rule-asked-recommendation = آیا ما را به دیگران معرفی می‌کند
rule-channel-any = با ایمیل یا پیامک
rule-channel-email = با ایمیل
rule-channel-sms = با پیامک
rule-template-choose = یک متن انتخاب کنید
rule-template-none = هنوز متن آماده‌ای ندارید.

## The parts that can be changed, for those who hear them.
rule-slot-amount = مبلغ، به { $currency }
rule-slot-days = چند روز
rule-slot-field = کدام تاریخ
rule-slot-every = چند وقت یک بار
rule-slot-status = وضعیت
rule-slot-tag = برچسب
rule-slot-reminder = نوع یادآور
rule-slot-title = چه کاری
rule-slot-text = چه بگوید
rule-slot-text-hint = همان که پیش آمد
rule-slot-question = کدام پرسش
rule-slot-score = کمتر از چه امتیازی
rule-slot-template = متن آماده
rule-slot-channel = از چه راهی
rule-slot-case_kind = شکایت، درخواست یا نوع دیگر
rule-slot-urgency = فوریت

## What a rule can be followed for, and what it can do, to choose from.
rule-kind-purchase = خرید
rule-kind-purchase_over = خریدی بیش از یک مبلغ
rule-kind-first_purchase = اولین خرید
rule-kind-total_passed = جمع خریدها بیش از یک مبلغ
rule-kind-silence = روزهای بی‌خبری
rule-kind-date_before = چند روز پیش از تولد یا تاریخ
rule-kind-date_on = تولد یا تاریخ
rule-kind-date_after = چند روز پس از تولد یا تاریخ
rule-kind-status = یک وضعیت مشخص
rule-kind-status_any = هر تغییر وضعیت
rule-kind-tag_added = گرفتن برچسب
rule-kind-tag_removed = از دست دادن برچسب
rule-kind-case_solved = حل شدن شکایت یا درخواست
rule-kind-rating = امتیاز پایین
rule-kind-new_customer = مشتری تازه
rule-kind-overdue = یادآوری که انجام نشده
rule-deed-reminder = یادآور
rule-deed-tag = برچسب
rule-deed-status = وضعیت
rule-deed-notice = خبر
rule-deed-message = پیام
rule-deed-rating = پرسش از رضایت
rule-deed-case = شکایت یا درخواست

rule-trial = در ۳۰ روز گذشته چه می‌کرد
rule-trial-count =
    { $count ->
        [0] هیچ: در ۳۰ روز گذشته موردی نبود.
        [one] { $count } مورد در ۳۰ روز گذشته:
       *[other] { $count } مورد در ۳۰ روز گذشته:
    }
rule-trial-more = و { $count } مورد قدیمی‌تر
rule-trial-hint = همان جست‌وجویی که قاعده با آن اجرا می‌شود، روی گذشته؛ چیزی نوشته نشد. شرط‌ها، و این‌که پیام به چه کسی نمی‌رود، به حسابِ امروز است.
rule-trial-wrong = قاعده هنوز کامل نیست.
rule-turn-on = روشن کن
rule-log = چه کارهایی کرده
rule-log-empty = هنوز هیچ.
rule-log-undone = برگردانده شد
rule-log-held = منتظر
rule-log-left = رها شد
rule-past = آنچه پیش از روشن کردن قاعده پیش آمده به حساب نمی‌آید؛ خریدهای قدیمی‌تر از آن روز در فهرست واردشده هم همین‌طور. کار یک قاعده قاعدهٔ دیگری را راه نمی‌اندازد.

## What came of the messages of a rule, for one customer.
rule-message-left-out = پیامی نمی‌رود: { $reason }
rule-message-would = فرستاده می‌شد
rule-message-taken-back = پیام پس گرفته شد
rule-message-words = متن پیام
rule-trial-left-out =
    { $count ->
        [one] در { $count } مورد پیامی نمی‌رفت؛ دلیلش آمده است.
       *[other] در { $count } مورد پیامی نمی‌رفت؛ دلیلش آمده است.
    }
rule-left-out-no_consent = پیام نمی‌خواهد
rule-left-out-consent_unknown = رضایتش پرسیده نشده است
rule-left-out-no_address = نشانی لازم را ندارد
rule-left-out-recent = به‌تازگی پیام گرفته است
rule-left-out-same_address = کس دیگری با همین نشانی آن را می‌گیرد
rule-left-out-missing = از او نمی‌دانیم
rule-left-out-asked_lately = به‌تازگی نظرش پرسیده شده است
rule-left-out-in_bin = در سطل است
rule-left-out-greeted = تولدش تبریک گفته شده است
rule-left-out-template_gone = متن آماده پاک شده است
rule-left-out-nobody = کسی از دفتر در میان نیست

## What happened, in the log, in notices and on the desktop.
occasion-purchase = { $amount } خرید کرد
occasion-purchase-plain = خرید کرد
occasion-first_purchase = اولین خرید: { $amount }
occasion-first_purchase-plain = اولین خرید
occasion-total_passed = جمع خریدها به { $amount } رسید
occasion-silence =
    { $days ->
        [one] { $days } روز بی‌خبری
       *[other] { $days } روز بی‌خبری
    }
occasion-birthday = تولد: { $date }
occasion-date = { $field }: { $date }
occasion-status = وضعیت شد { $status }
occasion-tag_added = برچسب { $tag } گرفت
occasion-tag_removed = برچسب { $tag } برداشته شد
occasion-case_solved = حل شد: { $text }
occasion-rating = { $question }: { $score } از { $most }
occasion-rating-said = { $question }: { $score } از { $most }، «{ $word }»
occasion-new_customer = تازه به دفتر آمد
occasion-overdue = از { $date } انجام نشده: { $title }
occasion-held =
    { $count ->
        [one] { $count } مورد یک‌باره: قاعده منتظر نظر شماست
       *[other] { $count } مورد یک‌باره: قاعده منتظر نظر شماست
    }
# With whom it happened
occasion-of = { $name }: { $what }

notices = خبرها
notices-count =
    { $count ->
        [0] خبر تازه‌ای نیست
        [one] { $count } خبر تازه
       *[other] { $count } خبر تازه
    }
notices-bell =
    { $count ->
        [0] خبرها
        [one] خبرها، { $count } تازه
       *[other] خبرها، { $count } تازه
    }
notices-read-all = همه خوانده شد
notices-empty-title = خبری نیست
notices-empty-text = وقتی قاعده‌ای خبری برایتان دارد (خریدی بزرگ، مشتری تازه، یادآوری که انجام نشده)، این‌جا می‌آید و روی میز کار هم نشان داده می‌شود.
notices-empty-act = قاعده‌های پیگیری
notices-older = نمایش قدیمی‌ترها
notices-keys = با کلیدهای جهت جابه‌جا شوید؛ Enter باز می‌کند و R یعنی خوانده شد
notice-read = خوانده شد
notice-unread = تازه

## Ready-made rules.
rule-suggested-first_purchase = تشکر از اولین خرید
    .title = تشکر برای اولین خرید
rule-suggested-case_solved = نظرخواهی پس از حل شکایت
rule-suggested-silence = ۹۰ روز بی‌خبری
    .title = احوالی بپرسید
rule-suggested-birthday_message = تبریک تولد با پیام
rule-suggested-birthday = تبریک تلفنی تولد
    .title = زنگ بزنید و تولد را تبریک بگویید
rule-suggested-low_rating = مشتری ناراضی
    .title = مشتری راضی نیست
rule-suggested-big_sale = فروش بزرگ
rule-suggested-overdue = یادآورهای فراموش‌شده
rule-suggested-new_customer = مشتری تازه
rule-suggested-lost = مشتری از دست رفته
