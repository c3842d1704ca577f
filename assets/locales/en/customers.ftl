### The customer list and the page of one customer.

customers-search = Name, phone, email, note…

kind-person = Person
kind-company = Company

source-hint = How they heard of you: a friend, Instagram, the sign on the street…
quick-add-more = More fields
quick-add-open = Add and open
quick-add-hint = You may also begin with the name: letters go there.
customer-added = { $name } is in the book

similar-title =
    { $count ->
        [one] Perhaps already in your book:
       *[other] Perhaps one of these in your book:
    }
duplicate-phone = same phone
duplicate-email = same email
duplicate-name = same name
duplicate-similar_name = similar name
duplicate-birthday = same birthday
duplicate-city = same city
duplicate-tags = same tags
similar-in-bin = in the bin

customers-count =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
customers-columns = Columns
customers-sort = Order of the list
customers-none-title = Nobody found
customers-none-text = Try fewer letters or the last digits of the phone, or take the filters away.
customers-none-act = Show everyone
customers-empty-title = Your customers will be here
customers-empty-text = Bring the list you already have: from Excel, from your phone, from any program. Or press N to write down the first one.
customers-empty-import = Bring my list

status-lead = Lead
status-customer = Customer
status-inactive = Inactive
status-lost = Lost
gender-unknown = Not known
gender-female = Woman
gender-male = Man
gender-other = Other
consent-unknown = Never asked
consent-yes = Yes
consent-no = No

next-step-overdue = overdue, { $day }
number-not-understood = This is not a number.

views = Views
views-everyone = Everyone
views-acts = This view
views-save = Save the view
views-save-new = Save as a new view
views-rename = Rename
views-earlier = Move towards the start
views-later = Move towards the end
views-delete = Delete the view
views-deleted = The view “{ $name }” is deleted; its customers are where they were
views-name = Name of the view
views-name-hint = For example: to call this week, Kaunas wholesale

bin = Bin
bin-open = Open the bin
bin-leave = Back to the customers
bin-text = Whoever you delete waits here and can be taken out again. Removed for good, they still stand in older backups until those are gone.
bin-empty-title = The bin is empty
bin-empty-text = Whoever you delete waits here and can be taken out again.
restore = Restore

selection-acts = With those selected
selection-count =
    { $count ->
        [one] { $count } selected
       *[other] { $count } selected
    }
selection-clear = Select nobody
selection-tag = Tag
selection-write = Write
selection-remind = Remind
selection-export = Export
customers-binned =
    { $count ->
        [one] { $count } customer is in the bin
       *[other] { $count } customers are in the bin
    }
customers-restored =
    { $count ->
        [one] { $count } customer is back
       *[other] { $count } customers are back
    }
customers-tagged =
    { $count ->
        [one] Tags of { $count } customer changed
       *[other] Tags of { $count } customers changed
    }
customers-status-set =
    { $count ->
        [one] Status of { $count } customer changed
       *[other] Status of { $count } customers changed
    }
customers-reminded =
    { $count ->
        [one] { $count } reminder is set
       *[other] { $count } reminders are set
    }
calendar-exported =
    { $count ->
        [one] { $count } calendar entry saved to { $path }
       *[other] { $count } calendar entries saved to { $path }
    }
cases-exported =
    { $count ->
        [one] { $count } case written to { $path }.
       *[other] { $count } cases written to { $path }.
    }
ratings-exported =
    { $count ->
        [one] { $count } rating written to { $path }.
       *[other] { $count } ratings written to { $path }.
    }
purchases-exported =
    { $count ->
        [one] { $count } purchase written to { $path }.
       *[other] { $count } purchases written to { $path }.
    }
customers-exported =
    { $count ->
        [one] { $count } customer saved to { $path }
       *[other] { $count } customers saved to { $path }
    }
tag-dialog =
    { $count ->
        [one] Tags of { $count } customer
       *[other] Tags of { $count } customers
    }
tag-dialog-add = Add
tag-dialog-remove = Remove
remind-dialog =
    { $count ->
        [one] Remind me of { $count } customer
       *[other] Remind me of { $count } customers
    }
reminder-title = What is to be done
reminder-day = Day
reminder-time = Time

filter-add = Filter
filter-change = Change the filter
filter-clear = Remove all filters
filter-apply = Show
filter-field = Field
filter-how = How
filter-value = Value
filter-until = Until
filter-op-is = is
filter-op-is-not = is not
filter-op-any-of = is one of
filter-op-contains = contains
filter-op-starts-with = begins with
filter-op-empty = is empty
filter-op-filled = is filled in
filter-op-before = is before
filter-op-after = is after
filter-op-between = is between
filter-op-at-least = is at least
filter-op-at-most = is at most
filter-is = { $field } is { $value }
filter-is-not = { $field } is not { $value }
filter-any-of = { $field } is { $value }
filter-contains = { $field } contains “{ $value }”
filter-starts-with = { $field } begins with “{ $value }”
filter-empty = { $field } is empty
filter-filled = { $field } is filled in
filter-before = { $field } before { $value }
filter-after = { $field } after { $value }
filter-between = { $field } between { $value } and { $until }
filter-at-least = { $field } at least { $value }
filter-at-most = { $field } at most { $value }

customer-missing = This customer cannot be shown
customer-back = Back
customer-copied = The number is copied
customer-copy-phone = Copy the number
customer-delete = Move to the bin
customer-in-bin = In the bin since { $when }
customer-story = What happened
photo-add = Add a photo
photo-of = The photo of { $name }
photo-hint = Add a photo: choose it, drop it here or paste it
photo-choose-other = Choose another photo
photo-remove = Remove the photo
photo-set = The photo is in its place
photo-removed = The photo was removed
photo-drop-now = Let go to make it the photo of { $name }

facts = Facts
facts-phones = Phones
facts-emails = Emails
facts-addresses = Addresses
facts-note = Keep in mind
contact-primary = Make the primary one
contact-acts = { $contact }: more
contact-add-phone = Add a phone
contact-add-email = Add an email
contact-add-address = Add an address
company-link = Choose a company of the book
people = People of this company
people-add = Add a person
people-none = Nobody yet. Add whom you speak with here.
people-name-hint = Somebody of the book, or a new name
people-added = { $name } now belongs to this company
facts-more = More facts
address = Address
address-label = What it is for
label-mobile = Mobile
label-home = Home
label-work = Work
label-delivery = Delivery

changes = Changes
changes-more = { $count } more
change-made = { $field }: { $before } → { $after }
change-entered = { $field }: { $after }
change-cleared = { $field }: { $before } removed
change-photo-set = A photo was added
change-photo-replaced = Another photo
change-photo-removed = The photo was removed
change-of-many = Done to many: see History
change-undone = undone

export-list = What to export
export-list-customers = Customers
export-list-purchases = What they bought
export-format = File
export-format-xlsx = Excel workbook (.xlsx)
export-format-csv = Table as text (.csv)
export-format-vcard = Contacts (.vcf, vCard 4.0)
export-format-vcard3 = Contacts for older phones (.vcf, vCard 3.0)
export-format-icalendar = Reminders and birthdays (.ics)
export-hint-xlsx = For Excel, LibreOffice and Google Sheets.
export-hint-csv = For any program that reads lists.
export-hint-vcard = For phones and mail programs of today.
export-hint-vcard3 = If a phone does not take the newer kind.
export-hint-icalendar = What is open with these customers, and their birthdays, for a phone’s calendar, with alarms.
export-delimiter = Between the cells
export-delimiter-comma = Comma
export-delimiter-semicolon = Semicolon
export-delimiter-tab = Tab
export-dates = Dates
export-digits = Digits of dates
export-save = Save as…
export-progress = Writing the file
purge = Remove for good
purge-backups = Backups made until now still hold them, until those backups are gone.
purge-question =
    { $count ->
        [one] { $count } customer and everything written about them will be removed for good. This cannot be undone.
       *[other] { $count } customers and everything written about them will be removed for good. This cannot be undone.
    }
customers-purged =
    { $count ->
        [one] { $count } customer removed for good
       *[other] { $count } customers removed for good
    }
