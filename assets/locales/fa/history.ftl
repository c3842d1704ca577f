### تاریخچه: هر کاری که شده است و برگرداندنش.

history-text = هر کاری که در این دفتر شده است. هر سطر را می‌شود برگرداند، حتی بعد از چند روز؛ آنچه بعداً عوض شده باشد دست نمی‌خورد.
history-filter = نمایش
history-all = همه‌چیز
history-customers = مشتریان
history-talks = تماس، مراجعه، یادداشت
history-messages = پیام‌ها
history-reminders = یادآورها
history-cases = شکایت‌ها و درخواست‌ها
history-ratings = امتیازها
history-imports = ورود اطلاعات
history-other = فیلد، برچسب، تنظیمات
history-older = قدیمی‌ترها
history-end = دفتر از این‌جا شروع شده است.
history-list = کارهای انجام‌شده
history-empty-title = هنوز کاری نشده است
history-empty-text = هر کاری که شما یا همکارتان در این دفتر بکنید این‌جا ثبت می‌شود و برگرداندنی است.
history-empty-filter = از این نوع کاری نشده است.
history-undo = برگرداندن
history-redo = انجام دوباره
history-undone = برگردانده شده
history-by = { $time }، { $origin }
history-by-staff = { $time }، { $staff }، { $origin }
history-origin-window = در پنجرهٔ برنامه
history-origin-popup = از اعلان
history-origin-command-line = از خط فرمان
history-origin-daftar = خود دفتر
history-kept =
    { $count ->
        [one] این مورد چون بعداً عوض شده بود دست نخورد: { $names }
       *[other] این { $count } مورد چون بعداً عوض شده بودند دست نخوردند: { $names }
    }
history-kept-more = { $names } و چند مورد دیگر
history-took-back = برگردانده شد: { $what }
history-did-again = دوباره انجام شد: { $what }
history-nameless = یک مورد بی‌نام
history-nameless-customer = یک مشتری بی‌نام

did-add_customer = { $name } اضافه شد
did-edit_customer = مشخصات { $name } تغییر کرد
did-set_photo = عکس { $name } گذاشته شد
did-replace_photo = عکس { $name } عوض شد
did-remove_photo = عکس { $name } برداشته شد
did-delete_customers =
    { $count ->
        [one] { $name } به سطل رفت
       *[other] { $count } مشتری به سطل رفتند
    }
did-restore_customers =
    { $count ->
        [one] { $name } از سطل برگشت
       *[other] { $count } مشتری از سطل برگشتند
    }
did-purge_customers =
    { $count ->
        [one] { $name } برای همیشه حذف شد
       *[other] { $count } مشتری برای همیشه حذف شدند
    }
did-tag_customers =
    { $count ->
        [one] برچسب‌های یک مشتری تغییر کرد: { $name }
       *[other] برچسب‌های { $count } مشتری تغییر کرد: { $name }
    }
did-group_customers =
    { $count ->
        [one] گروه‌های یک مشتری تغییر کرد: { $name }
       *[other] گروه‌های { $count } مشتری تغییر کرد: { $name }
    }
did-set_customers_status =
    { $count ->
        [one] وضعیت { $name } تغییر کرد
       *[other] وضعیت { $count } مشتری تغییر کرد
    }
did-stay_in_touch =
    { $count ->
        [one] فاصلهٔ تماس با مشتری تعیین شد: { $name }
       *[other] فاصلهٔ تماس با { $count } مشتری تعیین شد
    }
did-merge_customers = { $count } مشتری یکی شدند: { $name }
did-tell_apart = نوشته شد که این‌ها یک نفر نیستند: { $name }
did-rename_tag = نام برچسب «{ $name }» عوض شد
did-delete_tag = برچسب «{ $name }» حذف شد
did-add_custom_field = فیلد «{ $name }» ساخته شد
did-edit_custom_field = فیلد «{ $name }» تغییر کرد
did-delete_custom_field = فیلد «{ $name }» با مقدارهایش حذف شد
did-log_interaction = گفت‌وگو با { $name } ثبت شد
did-edit_interaction = یادداشتی دربارهٔ { $name } تغییر کرد
did-delete_interaction = یادداشتی دربارهٔ { $name } حذف شد
did-add_reminder = یادآور جدید: { $name }
did-remind_about_customers =
    { $count ->
        [one] برای یک مشتری یادآور گذاشته شد: { $name }
       *[other] برای { $count } مشتری یادآور گذاشته شد: { $name }
    }
did-edit_reminder = یادآور «{ $name }» تغییر کرد
did-complete_reminder = انجام شد: { $name }
did-reopen_reminder = دوباره باز شد: { $name }
did-snooze_reminder = به بعد موکول شد: { $name }
did-skip_reminder = یک بار رد شد: { $name }
did-delete_reminder = یادآور «{ $name }» حذف شد
did-deliver_reminder = روی صفحه نمایش داده شد: { $name }
did-add_case = ثبت شد: { $name }
did-edit_case = مورد «{ $name }» تغییر کرد
did-answer_case = پاسخ داده شد: { $name }
did-hold_case = در انتظار: { $name }
did-resume_case = ادامه یافت: { $name }
did-solve_case = حل شد: { $name }
did-reopen_case = دوباره باز شد: { $name }
did-snooze_case = به بعد موکول شد: { $name }
did-note_case = برای مورد «{ $name }» یادداشت شد
did-merge_cases = { $count } مورد یکی شدند: { $name }
did-unmerge_case = دوباره جدا شد: { $name }
did-delete_case = مورد «{ $name }» حذف شد
did-add_case_kind = نوع «{ $name }» ساخته شد
did-edit_case_kind = نوع «{ $name }» تغییر کرد
did-delete_case_kind = نوع «{ $name }» حذف شد
did-add_rating = امتیاز ثبت شد: { $name }
did-delete_rating = امتیاز حذف شد: { $name }
did-request_rating = امتیاز خواسته شد: { $name }
did-add_rule = قاعدهٔ { $name } نوشته شد
did-edit_rule = قاعدهٔ { $name } عوض شد
did-switch_rule_on = قاعدهٔ { $name } روشن شد
did-switch_rule_off = قاعدهٔ { $name } خاموش شد
did-delete_rule = قاعدهٔ { $name } پاک شد
did-follow_rule = به حکم قاعدهٔ { $name }
did-run_import = فایل { $name } وارد شد
history-import-rows = { $created } تازه، { $changed } تغییرکرده
history-import-purchases = { $purchases } خرید، { $customers } مشتری تازه
did-save_view = نمای «{ $name }» ذخیره شد
did-delete_view = نمای «{ $name }» حذف شد
did-order_views = ترتیب نماها عوض شد
did-save_template = متن آمادهٔ { $name } ذخیره شد
did-delete_template = متن آمادهٔ { $name } حذف شد
did-add_ready_templates = متن‌های آمادهٔ نمونه اضافه شد
did-add_holiday = به روزهای تعطیل یا باز اضافه شد: { $name }
did-edit_holiday = روزهای «{ $name }» تغییر کرد
did-delete_holiday = روزهای «{ $name }» حذف شد
did-queue_messages =
    { $count ->
        [one] پیامی برای { $name } در صف گذاشته شد
       *[other] پیامی برای { $count } مشتری در صف گذاشته شد
    }
did-hand_over_message = پیامی برای { $name } با برنامهٔ دیگری نوشته شد
did-send_message = پیام { $name } فرستاده شد
did-note_message = به پیام‌ها رسیدگی شد
did-cancel_messages =
    { $count ->
        [one] ارسال پیام { $name } متوقف شد
       *[other] ارسال { $count } پیام متوقف شد
    }
did-retry_messages =
    { $count ->
        [one] پیام { $name } دوباره فرستاده می‌شود
       *[other] { $count } پیام دوباره فرستاده می‌شوند
    }
did-confirm_message = ثبت شد که پیام { $name } رفته است
did-save_message_account = حساب ارسال پیام تغییر کرد: { $name }
did-save_settings = تنظیمات تغییر کرد: { $name }
did-add_sample = اطلاعات نمونه اضافه شد
did-remove_sample = اطلاعات نمونه حذف شد
did-undo = برگردانده شد: { $name }
did-redo = دوباره انجام شد: { $name }
did-restore_backup = دفتر از پشتیبان بازگردانده شد: { $name }

## What was done, in short, where its subject is plain.
action-add_customer = ثبت مشتری
action-edit_customer = تغییر مشخصات
action-set_photo = گذاشتن عکس
action-replace_photo = عوض کردن عکس
action-remove_photo = برداشتن عکس
action-delete_customers = رفتن به سطل
action-restore_customers = بازگشت از سطل
action-purge_customers = حذف همیشگی
action-tag_customers = تغییر برچسب‌ها
action-group_customers = تغییر گروه‌ها
action-set_customers_status = تغییر وضعیت
action-stay_in_touch = تعیین فاصلهٔ تماس
action-merge_customers = مشتری‌ها یکی شدند
action-tell_apart = دو نفر جدا شناخته شدند
action-rename_tag = تغییر نام برچسب
action-delete_tag = حذف برچسب
action-add_custom_field = ساخت فیلد
action-edit_custom_field = تغییر فیلد
action-delete_custom_field = حذف فیلد
action-log_interaction = ثبت گفت‌وگو
action-edit_interaction = ویرایش گفت‌وگو
action-delete_interaction = حذف گفت‌وگو
action-add_reminder = گذاشتن یادآور
action-remind_about_customers = گذاشتن چند یادآور
action-edit_reminder = تغییر یادآور
action-complete_reminder = انجام یادآور
action-reopen_reminder = باز کردن دوبارهٔ یادآور
action-snooze_reminder = عقب انداختن یادآور
action-skip_reminder = رد کردن یک نوبت یادآور
action-delete_reminder = حذف یادآور
action-deliver_reminder = نمایش پیام یادآور
action-add_case = ثبت شکایت یا درخواست
action-edit_case = تغییر مورد
action-answer_case = پاسخ به مورد
action-hold_case = انتظار
action-resume_case = ادامهٔ مورد
action-solve_case = حل مورد
action-reopen_case = باز کردن دوبارهٔ مورد
action-snooze_case = عقب انداختن مورد
action-note_case = یادداشت برای مورد
action-merge_cases = یکی کردن موردها
action-unmerge_case = جدا کردن مورد
action-delete_case = حذف مورد
action-add_case_kind = ساخت نوع مورد
action-edit_case_kind = تغییر نوع مورد
action-delete_case_kind = حذف نوع مورد
action-add_rating = ثبت امتیاز
action-delete_rating = حذف امتیاز
action-request_rating = درخواست امتیاز
action-add_rule = نوشتن قاعده
action-edit_rule = تغییر قاعده
action-switch_rule_on = روشن کردن قاعده
action-switch_rule_off = خاموش کردن قاعده
action-delete_rule = پاک کردن قاعده
action-follow_rule = کار یک قاعده
action-run_import = ورود فهرست
action-save_view = ذخیرهٔ نما
action-delete_view = حذف نما
action-order_views = چیدن نماها
action-save_template = متن آماده ذخیره شد
action-delete_template = متن آماده حذف شد
action-add_ready_templates = نمونه‌ها اضافه شد
action-add_holiday = ثبت روز تعطیل
action-edit_holiday = تغییر روز تعطیل
action-delete_holiday = حذف روز تعطیل
action-queue_messages = پیام در صف گذاشته شد
action-hand_over_message = پیام به برنامهٔ دیگری سپرده شد
action-send_message = پیام فرستاده شد
action-note_message = به پیام‌ها رسیدگی شد
action-cancel_messages = ارسال پیام متوقف شد
action-retry_messages = ارسال دوبارهٔ پیام
action-confirm_message = ارسال پیام تأیید شد
action-save_message_account = حساب ارسال پیام تغییر کرد
action-save_settings = تغییر تنظیمات
action-add_sample = افزودن داده‌های نمونه
action-remove_sample = برداشتن داده‌های نمونه
action-restore_backup = بازگرداندن پشتیبان
action-undo = برگرداندن
action-redo = انجام دوباره
