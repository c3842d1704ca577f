# The tables that customers leave as.
export-sheet = Customers
export-sheet-purchases = Purchases
export-sheet-cases = Complaints and requests
export-sheet-ratings = Ratings
export-numbered = { $header } { $number }
export-address-part = Address { $number } { $header }
export-phone-label = Phone type
export-email-label = Email type
export-address-label = Address type
export-consent-since = Messages allowed since
export-day-month = { $day } { $month }
export-calendar = Daftar: reminders and birthdays
export-birthday = Birthday: { $name }
export-anniversary = { $what }: { $name }
