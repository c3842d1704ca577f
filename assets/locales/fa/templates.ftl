### متن‌های آماده: نام جاهای خالی، و صفحه‌ای که در آن نوشته می‌شوند.

## آنچه صاحب فروشگاه داخل آکولاد می‌نویسد.
template-field-first_name = نام کوچک
template-field-called_name = نام خطاب
template-field-last_name = نام خانوادگی
template-field-full_name = نام کامل
template-field-polite_name = آقا یا خانم
template-field-formal_name = جناب یا سرکار
template-field-company = شرکت
template-field-role = سمت
template-field-phone = تلفن
template-field-email = ایمیل
template-field-city = شهر
template-field-birthday = تولد
template-field-bought_on = روز خرید
template-field-bought_amount = مبلغ خرید
template-field-bought = کالای خریداری‌شده
template-field-visit_on = روز مراجعه
template-field-visit_time = ساعت مراجعه
template-field-today = امروز
template-field-shop = نام فروشگاه
template-word-if = اگر
template-word-else = وگرنه
template-word-end = پایان
template-word-tag = برچسب
template-word-female = خانم
template-word-male = آقا
template-value-yes = بله
template-value-no = خیر

## نام خانوادگی؛ یا نام کامل، وقتی معلوم نیست خانم است یا آقا.
template-polite =
    .female = خانم { $name }
    .male = آقای { $name }
    .other = { $name }
template-formal =
    .female = سرکار خانم { $name }
    .male = جناب آقای { $name }
    .other = { $name }

template-fault-field_unknown = فیلدی به نام { $word } وجود ندارد.
template-fault-condition_unknown = { $word } نمی‌تواند شرط باشد.
template-fault-empty = بین دو آکولاد چیزی نوشته نشده است.
template-fault-unclosed = آکولاد بسته نشده است: { $word }
template-fault-unopened = آکولادی بسته شده که باز نشده بود.
template-fault-end_missing = این شرط پایان ندارد: { $word }
template-fault-condition_missing = پیش از { $word } شرطی نیست.
template-fault-suggestion = منظورتان { $word } بود؟

templates-title = متن‌های آماده
templates-text = چیزهایی که بارها می‌نویسید. جاهای خالی با اطلاعات هر مشتری پر می‌شود.
templates-add = متن تازه
templates-add-ready = افزودن نمونه‌ها
templates-added-ready = نمونه‌ها اضافه شدند
templates-empty-title = هنوز متن آماده‌ای ندارید
templates-empty-text = تبریک تولد، تشکر بعد از خرید، یادآوری نوبت: یک بار بنویسید و همیشه به کار ببرید. از نمونه‌ها شروع کنید.
templates-edit = متن آماده
templates-name = عنوان
templates-language = زبان
templates-subject = موضوع ایمیل
templates-subject-hint = در پیامک و گفتگو نمی‌آید.
templates-words = متن
templates-words-hint = فیلدها داخل آکولاد می‌آیند. بعد از | چیزی را بنویسید که اگر آن را ندانیم به جایش بیاید: { $example }
templates-insert = افزودن فیلد
templates-insert-find = جست‌وجوی فیلد
templates-fields = فیلدها
templates-conditions = فقط اگر…
templates-preview = آن‌طور که مشتری می‌خواند
templates-preview-of = مشتری
templates-preview-placeholder = نام یا تلفن
templates-preview-empty = یک مشتری انتخاب کنید تا پیام را همان‌طور که او می‌خواند ببینید.
templates-missing = از این مشتری این را نمی‌دانیم: { $fields }. برایش پیامی نمی‌رود.
templates-saved = ذخیره شد: { $name }
templates-deleted = حذف شد: { $name }
templates-edit-named = ویرایش { $name }
templates-delete-named = حذف { $name }
