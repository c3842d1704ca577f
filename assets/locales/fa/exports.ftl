# جدول‌هایی که مشتری‌ها با آن‌ها بیرون می‌روند.
export-sheet = مشتری‌ها
export-sheet-purchases = خریدها
export-sheet-cases = شکایت و درخواست
export-sheet-ratings = امتیازها
export-numbered = { $header } { $number }
export-address-part = نشانی { $number } - { $header }
export-phone-label = نوع تلفن
export-email-label = نوع ایمیل
export-address-label = نوع نشانی
export-consent-since = اجازهٔ پیام از تاریخ
export-day-month = { $day } { $month }
export-calendar = دفتر: یادآوری‌ها و تولدها
export-birthday = تولد { $name }
export-anniversary = { $what }: { $name }
