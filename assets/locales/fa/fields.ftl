### What a shop writes down about a customer, as forms and columns name it.

field-name = نام
field-given_name = نام کوچک
field-family_name = نام خانوادگی
field-nickname = نام خودمانی
field-kind = نوع
field-company = شرکت
field-role = سِمت
field-phone = تلفن
field-email = ایمیل
field-street = نشانی
field-city = شهر
field-region = استان
field-postal_code = کد پستی
field-country = کشور
field-birthday = تاریخ تولد
field-gender = جنسیت
field-source = نحوهٔ آشنایی
field-status = وضعیت
field-tags = برچسب‌ها
field-groups = گروه‌ها
field-consent = اجازهٔ پیام
field-stay_in_touch_days = فاصلهٔ تماس (روز)
field-website = وب‌گاه
field-note = یادداشت
field-created_on = تاریخ ثبت
field-last_contact_on = آخرین تماس
field-health = وضعیت رابطه
field-next_step_on = قدم بعدی
field-birthday_month = ماه تولد

## آنچه تاریخچه بیش از این می‌گوید.
field-interaction = نوع
field-direction = از کدام طرف
field-at = زمان
field-said = گفت‌وگو
field-outcome = نتیجه
field-bought_on = تاریخ خرید
field-amount = مبلغ
field-reference = شماره فاکتور
field-bought = شرح خرید
field-reminder_kind = نوع
field-title = چه باید کرد
field-repeat = تکرار
field-due_on = موعد
field-due_time = ساعت
field-state = وضعیت
field-snoozed_until_at = موکول به
field-handled_at = زمان رسیدگی
field-falls_on = روز تولد
field-consent_on = از تاریخ
field-deleted_at = در سطل از

## What lists of purchases say of them.
field-line_amount = مبلغ ردیف
field-unit_price = قیمت واحد
field-quantity = تعداد
field-product = کالا
field-product_code = کد کالا
field-discount = تخفیف
field-currency = واحد پول
field-sale_status = وضعیت فروش
field-cancelled = ابطال شده
field-purchase_note = توضیح خرید
field-customer_code = کد مشتری
