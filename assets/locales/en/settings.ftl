### Settings: how the program speaks, looks, reminds and keeps the book safe.

settings-sections = Parts of the settings
settings-language = Language and writing
settings-look = Looks
settings-reminding = Reminding
settings-cases = Complaints and requests
settings-ratings = Ratings
settings-safety = Backups
settings-fields = Own fields
settings-tags = Tags and groups
settings-sample = Sample data
settings-about = About Daftar

setting-language = Language
setting-calendar = Calendar
setting-digits = Digits
setting-currency = Currency
setting-default_country = Country
setting-default_country-hint = Phone numbers without a country code are taken to be from here.
setting-first_weekday = The week begins on
setting-appearance = Theme
setting-start_with_session = Start with the computer
setting-start_with_session-hint = Daftar waits quietly in the tray, so that no reminder is missed.
setting-keep_in_tray = Go on reminding when the window is closed
setting-keep_in_tray-hint = Closing the window leaves Daftar in the tray.
setting-quiet_hours = Quiet hours
setting-quiet_hours-hint = What falls due meanwhile is shown when they are over.
setting-quiet_from = From
setting-quiet_to = To
setting-day_starts_at = Reminders without a time come at
setting-birthday_days_ahead = Tell of birthdays
setting-case_warning_percent = Warn when so much of the time is used
setting-case_check_days = Ask “is it fine now?”
setting-rating_rest_days = After a question
setting-backup_folder = A copy of each backup goes to
setting-backup_folder-hint = A stick or another disk keeps the book safe even if this computer breaks.
setting-shop_name = Name of the shop
setting-shop_name-hint = Stands at the top of the menu.
setting-welcomed = First start

settings-saved = Saved
language-en = English
language-fa = فارسی
language-lt = Lietuvių
calendar-gregorian = Gregorian
calendar-jalali = Jalali
digits-latin = 123
digits-persian = ۱۲۳
currency-eur = Euro
currency-toman = Toman
currency-rial = Rial
currency-usd = US dollar
currency-gbp = Pound sterling
currency-looks = Looks like { $example }
appearance-system = As the system
appearance-light = Light
appearance-dark = Dark
birthdays-on-day = On the day
birthdays-ahead =
    { $days ->
        [one] { $days } day ahead
       *[other] { $days } days ahead
    }

backups-now = Back up now
backups-working = Backing up…
backups-restoring = Restoring…
backups-done = A backup was made and checked.
backups-automatic = Daftar makes a backup every day and before each risky act, checks it, and keeps 14 days, 8 weeks and 12 months.
backups-list = Backups
backups-none = There is no backup yet.
backups-purged = Customers removed for good still stand in the backups made before that, until those are gone.
backups-customers =
    { $count ->
        [one] { $count } customer
       *[other] { $count } customers
    }
backups-restore = Restore
backups-restore-title = Go back to { $when }?
backups-restore-text = The book becomes what it was then. Today’s book is kept as a backup, so you can come back to it.
backups-restored = The book is as it was: { $when }. Today’s book is kept among the backups.
backups-restore-file = Restore from a file
backups-folder-choose = Choose a folder
backups-folder-none = None
backups-folder-clear = Make no copy
backups-reason-daily = Daily
backups-reason-asked = By hand
backups-reason-before_update = Before an update
backups-reason-before_restore = Before a restore
backups-reason-before_purge = Before removing for good
backups-outside-missed = The backup was made, but its copy was not: { $why }
backups-outside-missing = That folder is not there now. The copy is made as soon as it is back.
backups-check = Check the book
backups-checking = Checking…
backups-check-good = The book is in order.
backups-check-bad = Something in the book is damaged. Restore the last backup; nothing was changed.

case-warning-only-passed = Only when it is over
case-check-never = Never
case-check-days =
    { $days ->
        [one] { $days } day after solving
       *[other] { $days } days after solving
    }
case-kinds-text = What customers come with, and how much working time you give yourself for the first answer and for the solution. Cases that were taken in keep the limits they had then.
case-kinds-limits = Answer: { $answer } · solution: { $solve }
case-kinds-no-limit = no limit
case-kinds-add = New kind
case-kinds-edit = Change kind
case-kinds-hours = Hours of working time
case-kinds-hours-hint = 0.5 is half an hour; empty for no limit
case-kinds-hours-wrong = Write hours, such as 4 or 0.5.
case-kinds-edit-named = Change the kind { $name }
case-kinds-delete-named = Delete the kind { $name }
case-kinds-was-added = The kind { $name } is there
case-kinds-was-edited = The kind { $name } was changed
case-kinds-was-deleted = The kind { $name } is not offered any more


fields-text = Ask your customers what only your shop needs to know: shoe size, tyre size, member number. Own fields are in forms, filters, imports and exports.
fields-none = No own fields yet
fields-add = New field
fields-edit = Edit field
fields-name = Name
fields-kind = Kind
fields-kind-stays = The kind cannot be changed later, for the sake of what is already written.
fields-yearly = It returns every year
fields-yearly-hint = A wedding day, the first visit: it stands among the birthdays on Today and in the calendar, with a pop-up.
fields-choices = Choices
fields-choices-hint = One in a line
fields-choices-empty = Write at least one choice.
fields-kind-text = Text
fields-kind-number = Number
fields-kind-date = Date
fields-kind-yearly = Date, every year
fields-kind-choice = Choice
fields-kind-yes_no = Yes or no
fields-edit-named = Edit the field { $name }
fields-delete-named = Delete the field { $name }
fields-was-added = The field { $name } is there
fields-was-edited = The field { $name } was changed
fields-was-deleted = The field { $name } was deleted with its values

tags-text = A tag is a word on a customer; a group is a list they belong to. A new name changes it on everyone at once.
tags-tags = Tags
tags-groups = Groups
tags-none = No tags yet. Write one on a customer, and it appears here.
tags-none-groups = No groups yet.
tags-name = Name
tags-rename = Rename
tags-rename-title = Rename { $name }
tags-rename-named = Rename { $name }
tags-delete-named = Delete { $name }
tags-was-renamed = { $from } is now called { $to }
tags-was-deleted = Deleted: { $name }

sample-text = A believable shop with customers, calls and reminders, to try things on. It comes out again in one click, and your own customers stay.
sample-add = Add sample data
sample-remove = Remove sample data
sample-adding = Adding…
sample-was-added = The sample data is in the book
sample-was-removed = The sample data is out of the book

about-version = Version
about-book = The book
about-log = Log
about-tray = Tray
about-session = Start with the computer
about-offline = Daftar works without the internet. Nothing of your customers leaves this computer but what you export and the messages you send them.
about-quit = Quit Daftar
about-notifications = Reminders on the desktop

settings-messages = Messages
settings-privacy = Privacy
setting-messages_paused = Hold all messages back
setting-message_gap_days = Between two messages to many
setting-message_gap_days-hint = Who got one less than so many days ago is left out.
setting-message_unknown_consent = Write to many who were never asked
setting-message_unknown_consent-hint = Off: only who agreed gets what goes to many. To one customer you may always write, unless they do not want messages.
setting-message_way_out_email = Last line of an email
setting-message_way_out_sms = Last line of an SMS
setting-message_way_out-hint = Tells how to get no more. Empty: the usual words, in the language of the message.
setting-sms_part_price = Price of one SMS part, in { $currency }
setting-sms_part_price-hint = Empty where you do not know it.
message-gap-none = No matter
message-gap-days =
    { $days ->
        [one] { $days } day
       *[other] { $days } days
    }

accounts-text = Messages leave through your own mail server and SMS gateway. Without them, Daftar hands a message to your mail program, WhatsApp or Telegram.
accounts-email = Email account
accounts-sms = SMS gateway
accounts-none = Not set up
accounts-set-up = Set up
accounts-change = Change
accounts-remove = Remove
accounts-removed = The account was removed, with its password
accounts-saved = The account is kept
accounts-preset = Provider
accounts-preset-other = Another one
accounts-host = Server
accounts-port = Port
accounts-security = Connection
accounts-security-tls = TLS (usually port 465)
accounts-security-starttls = STARTTLS (usually port 587)
accounts-security-none = Not encrypted: only for a server in your own rooms
accounts-user = User name
accounts-password = Password
accounts-secret = Key or password
accounts-password-kept = Empty: the one that is kept
accounts-from-name = Name that customers see
accounts-from-address = Address that customers answer to
accounts-per-minute = At most in a minute
accounts-certificate = Trust a certificate of your own
accounts-certificate-kept = A certificate of your own is trusted
accounts-certificate-remove = Do not trust it any more
accounts-url = Address of the request
accounts-method = Method
accounts-headers = Headers, one in a line
accounts-body = Body of the request
accounts-body-kind = Kind of the body
accounts-body-form = Form
accounts-body-json = JSON
accounts-sender = Sender
accounts-places = Places: { $places }
accounts-pointer = Where the answer says whether it was accepted
accounts-pointer-hint = A place in JSON such as { $example }. Empty: anywhere in the answer.
accounts-expected = What stands there then
accounts-fails-cleanly = An error of the server means that nothing was sent
accounts-fails-cleanly-hint = Only if your provider says so: then Daftar tries again by itself.
accounts-gateway = Gateway
accounts-try = Try
accounts-trying = Trying…
accounts-works = It works.
accounts-sent = Sent. Look at your phone.
accounts-try-phone = Your own phone, for the test
accounts-not = It does not work: { $why }
accounts-kept-key_store = The password lies in the key store of your system.
accounts-kept-book = This system has no key store, so the password lies in the book, sealed with a key in your user folder. A copied or backed up book gives it to nobody; whoever uses your computer as you could read it.
accounts-kept-nowhere = No password is kept.
account-note-app_password = This provider wants an app password: make one in the security settings of your mail account, and type it here.
account-note-smtp_auth = Sending by SMTP must be allowed in the settings of your mailbox first.
account-note-host_of_domain = The server is usually called mail and then the name of your domain.

privacy-text = Daftar connects to nothing but the servers that you enter for messages. Here is every connection it made.
privacy-none = No connection was ever made.
privacy-when = When
privacy-host = Server
privacy-purpose = What for
privacy-outcome = What came of it
privacy-purpose-email = An email
privacy-purpose-sms = An SMS
privacy-purpose-test_email = A test
privacy-purpose-test_sms = A test
privacy-sent = Worked
