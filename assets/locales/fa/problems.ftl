# چرا سطری از فهرست، یا خانه‌ای از آن، وارد نشد.

problem-column = چه چیزی باید درست شود
problem-nothing-usable = در این سطر نه نام هست، نه تلفن و نه ایمیل
problem-email-invalid = این نشانی ایمیل نیست
problem-phone-rounded = اکسل این شماره را گرد کرده و رقم‌های آخرش از دست رفته؛ دوباره بنویسید
problem-phone-invalid = این شمارهٔ تلفن نیست
problem-phone-undiallable = چنین شماره‌ای گرفته نمی‌شود؛ همان‌طور که نوشته شده می‌ماند
problem-date-invalid = این تاریخ نیست
problem-date-impossible = چنین روزی در تقویم نیست
problem-date-in-future = این روز هنوز نرسیده است
problem-birthday-incomplete = برای تاریخ تولد روزش هم لازم است؛ این نوشته در یادداشت می‌ماند
problem-word-unknown = این کلمه برای این فیلد معنا ندارد
problem-value-invalid = این مقدار به این فیلد نمی‌خورد
problem-photo-unreadable = این عکس خراب است یا JPEG، PNG، WebP یا GIF نیست
problem-photo-too-large = این عکس بیش از اندازه بزرگ است
problem-no-sale = فروشی نبوده: لغو شده، پولش برگشته، پیش‌نویس یا دریافت وجه است، یا سند دیگری است
problem-amount-invalid = این مبلغ نیست
problem-amount-missing = این خرید مبلغ ندارد
problem-date-missing = این خرید تاریخ ندارد
problem-customer-unclear = چند مشتری همین نام را دارند؛ در «خریدار به خریدار» بگویید کدام، یا شماره تلفن یا کدی بیفزایید
problem-customer-unknown = مشتری این سطر در دفتر نیست

# The line of a note that keeps it.
problem-birthday-kept = متولد: { $date }
