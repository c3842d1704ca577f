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
field-website = وب‌گاه
field-note = یادداشت
field-created_on = تاریخ ثبت
field-last_contact_at = آخرین تماس
field-next_step = قدم بعدی
