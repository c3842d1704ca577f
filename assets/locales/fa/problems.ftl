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

# The line of a note that keeps it.
problem-birthday-kept = متولد: { $date }
