# Why a row of a list, or a cell of it, was not imported.

problem-column = What to mend
problem-nothing-usable = there is no name, phone or email in this row
problem-email-invalid = this is not an email address
problem-phone-rounded = the spreadsheet rounded this number and its last digits are lost; type it again
problem-phone-invalid = this is not a phone number
problem-phone-undiallable = no such number can be dialled; it is kept as written
problem-date-invalid = this is not a date
problem-date-impossible = there is no such day in the calendar
problem-date-in-future = this day is still to come
problem-birthday-incomplete = a birthday needs its day; what stands here is kept in the note
problem-word-unknown = this field has no such word
problem-value-invalid = this does not fit the field
problem-photo-unreadable = this photo is broken, or no JPEG, PNG, WebP or GIF
problem-photo-too-large = this photo is too large to be read
problem-no-sale = nothing was sold: cancelled, refunded, a draft, a payment, or booked as something else
problem-amount-invalid = this is not an amount
problem-amount-missing = this purchase has no amount
problem-date-missing = this purchase has no date
problem-customer-unclear = several customers have this name; say which one it was under “Buyer by buyer”, or add a phone or a number
problem-customer-unknown = nobody in the book is meant by this row

# The line of a note that keeps it.
problem-birthday-kept = Born: { $date }
