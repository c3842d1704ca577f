### The customer list and the page of one customer.

customers-search = نام، تلفن، ایمیل، یادداشت…

kind-person = شخص
kind-company = شرکت

source-hint = از کجا با شما آشنا شد: معرفی دوستان، اینستاگرام، تابلوی مغازه…
quick-add-more = فیلدهای بیشتر
quick-add-open = افزودن و باز کردن
customer-added = { $name } به دفتر اضافه شد

similar-title =
    { $count ->
        [one] شاید همین حالا در دفترتان باشد:
       *[other] شاید یکی از این‌ها باشد:
    }
similar-phone = همان تلفن
similar-email = همان ایمیل
similar-name = همان نام
