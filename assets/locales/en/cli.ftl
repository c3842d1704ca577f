### The command line: its help, its answers, and what is said of wrong arguments.

cli-about = The customer book of a shop, from the command line.
cli-usage = Usage:
cli-commands = Commands:
cli-options = Options:
cli-exit-codes = Exit codes: 0 done; 1 refused, and nothing was changed (or the check found something); 2 wrong arguments; 3 the book or a file could not be opened, read or written, or another Daftar keeps it busy.
cli-option-book = The book to work on, instead of the usual one
cli-option-lang = The language of the answers
cli-option-json = Answer in JSON, for other programs
cli-option-help = Show this help
cli-option-version = Show the version
cli-import = Bring in a list: CSV, Excel, OpenDocument or contact cards
cli-import-file = The file
cli-import-sheet = The sheet of the workbook
cli-import-all-sheets = Read all sheets with the same columns as one list
cli-import-header-row = The record with the names of the columns, from 0; none where there is none
cli-import-headings-as-rows = Read rows that head groups of others as rows like any other
cli-import-encoding = The encoding, such as windows-1256
cli-import-delimiter = The character between two cells; tab for a tabulator
cli-import-repair = Read cells that were saved twice in the wrong letters as they were meant: Petraitė for PetraitÄ—
cli-import-map = Which field a column fills; new, or new:number, new:date, new:choice, new:yes_no or new:text, makes a field for it; nothing after the sign leaves the column out
cli-import-date-order = The order of day and month where the dates leave it open
cli-import-name-order = Which part of whole names comes first, instead of what the names tell
cli-import-customers = Take it for a list of customers
cli-import-purchases = Take it for a list of purchases: orders, invoices, receipts
cli-import-unit = The unit of amounts that do not say theirs
cli-import-correct = Read a value as another in all its rows; \ in front of : or = makes it part of the words
cli-import-buyer = Whose the purchases of a buyer are of whom the book has several: as the list writes them, or new
cli-import-dry-run = Say what would happen and change nothing
cli-import-rejects = Save the rows that were not taken in this file, with the reasons
cli-undo = Take an action back
cli-undo-action = The number of the action in the history; the last one without it
cli-undo-last = The last action
cli-redo = Do again what was taken back last
cli-customers = List customers
cli-customers-search = Words, or digits of a phone
cli-customers-filter = A condition: city=Kaunas, name~son, tags=VIP|new, birthday:empty, created_on>2026-01-31
cli-customers-sort = The field to sort by; -FIELD for the last first
cli-customers-bin = Those in the bin
cli-customers-limit = At most so many
cli-customers-offset = Leave out so many at the start
cli-customers-count = Only the number
cli-customer = Everything about one customer
cli-customer-id = The customer's number
cli-add-customer = Write down a customer
cli-add-customer-whole-name = The whole name
cli-add-customer-name = The whole name
cli-add-customer-given-name = Given name
cli-add-customer-family-name = Family name
cli-add-customer-company = Company
cli-add-customer-phone = A phone; may be given several times
cli-add-customer-email = An email address; may be given several times
cli-add-customer-city = City
cli-add-customer-birthday = Birthday, in either calendar; the year may be missing
cli-add-customer-tag = A tag; may be given several times
cli-add-customer-note = A note
cli-add-customer-set = Any field by name, also custom:KEY
cli-photo = Give a customer a photo, save it in a file, or take it away
cli-photo-id = The number of the customer
cli-photo-set = Set this picture: JPEG, PNG, WebP or GIF
cli-photo-save = Save the customer's photo in this file
cli-photo-remove = Take the photo away
cli-duplicates = List customers who may be in the book more than once
cli-duplicates-preset = strict: little doubt is left; loose: whatever is worth a look
cli-merge = Make one customer of several
cli-merge-keep = The number of the customer who stays
cli-merge-ids = The numbers of those who become part of them
cli-merge-choose = Whose value a field takes, instead of the better one
cli-tell-apart = Remember that customers who look alike are different people
cli-tell-apart-ids = The customers' numbers
cli-stay-in-touch = Say how often customers should hear from you
cli-stay-in-touch-ids = The customers' numbers
cli-stay-in-touch-days = After how many days without a contact; never for no such wish
cli-log = Log a call, visit, message, note or purchase
cli-log-id = The customer's number
cli-log-kind = What it was
cli-log-text = What was said
cli-log-amount = What a purchase came to, in the shop’s currency; with a minus a return
cli-log-reference = The number of its receipt or invoice
cli-log-direction = Who began: in for the customer, out for you
cli-log-outcome = What came of it
cli-log-at = When it was; now without it
cli-log-next = The next step, as a reminder
cli-log-next-on = The day of the next step
cli-log-next-kind = Its kind; without it a call after a call, else a task
cli-remind = Set a reminder
cli-remind-title = What to do
cli-remind-on = The day, and the time behind it if there is one
cli-remind-kind = What kind of thing to do; a task without it
cli-remind-time = The time
cli-remind-customer = Whom it is about
cli-remind-note = More about it
cli-remind-who = Who sees to it
cli-remind-repeat = How it comes again, as in calendars: FREQ=MONTHLY;INTERVAL=1
cli-remind-open-day = Off closed days, as the settings say for its kind
cli-due = What is due, and whose birthday it is
cli-due-at = As of this moment instead of now
cli-due-who = Only what this person sees to
cli-done = Finish a reminder
cli-done-id = The reminder's number
cli-open = Say whether the shop is open, until when or from when on
cli-open-at = At this moment instead of now
cli-calendar = What stands on the coming days: reminders, also those that repeat, visits, birthdays, days off
cli-calendar-from = From this day; today without it
cli-calendar-to = To this day; a week without it, a hundred days at most
cli-calendar-save = Save it in this .ics file instead
cli-holidays = List the days on which the shop is closed
cli-holidays-from = From this day; today without it
cli-holidays-to = To this day; a year on without it
cli-holidays-own = The owner's own days, with their numbers
cli-add-holiday = Enter days on which the shop is closed
cli-add-holiday-name = What for
cli-add-holiday-on = The first day
cli-add-holiday-to = The last day
cli-add-holiday-yearly = Every year, in the calendar of the settings
cli-add-holiday-opened = Open instead of closed
cli-delete-holiday = Delete own days
cli-delete-holiday-id = Their number
cli-add-case = Take in a complaint or request
cli-add-case-text = What it is about
cli-add-case-customer = Whose it is
cli-add-case-kind = Its kind, by name
cli-add-case-urgency = How much it presses
cli-add-case-who = Who sees to it
cli-add-case-promise = What was promised, as a reminder
cli-add-case-promise-on = The day it was promised for
cli-cases = List complaints and requests, what has least time left first
cli-cases-state = Only those in this state; all that are not solved without it
cli-cases-all = Solved ones too
cli-cases-overdue = Only where time runs out
cli-cases-kind = Only of this kind, by name
cli-cases-search = Words, a name or a number
cli-cases-limit = At most so many
cli-case = Everything about one case
cli-case-id = The number of the case
cli-step-case = Note what was done with a case
cli-step-case-id = The number of the case
cli-step-case-step = What was done
cli-step-case-text = What was said, or how it was solved
cli-step-case-waiting-for = For whom it waits
cli-step-case-cause = What it came from, of a solved case
cli-step-case-promise = What was promised, as a reminder
cli-step-case-promise-on = The day it was promised for
cli-merge-cases = Make cases part of another
cli-merge-cases-keep = The number of the case that goes on
cli-merge-cases-ids = The numbers of those that become part of it
cli-unmerge-case = Take a case out of the one it is part of
cli-unmerge-case-id = The number of the case
cli-case-figures = Figures of the cases over a period
cli-case-figures-from = The first day; 30 days back without it
cli-case-figures-to = The last day; today without it
cli-add-rating = Note how content a customer is
cli-add-rating-question = What was asked
cli-add-rating-score = From 1 to 5, or from 0 to 10
cli-add-rating-word = Why, in the customer’s words
cli-add-rating-customer = Whose it is
cli-add-rating-case = The case that it is about
cli-add-rating-channel = How it came
cli-ask-rating = Ask a customer by message how content they are
cli-ask-rating-customer = The customer’s number
cli-ask-rating-question = What is asked; satisfaction if left out
cli-ask-rating-case = The case that it is asked after
cli-ask-rating-by = Which way; the first that reaches them if left out
cli-ask-rating-again = Also whoever was asked lately
cli-ratings = List ratings, newest first
cli-ratings-customer = Only of this customer
cli-ratings-low = Only low ones
cli-ratings-limit = At most so many
cli-rating-figures = Figures of the ratings over a period
cli-rating-figures-from = The first day; 30 days back without it
cli-rating-figures-to = The last day; today without it
cli-rules = Follow-up rules: list, switch, try, follow
cli-rules-list = List the rules
cli-rules-on = Switch a rule on
cli-rules-off = Switch a rule off
cli-rules-trial = Say what a rule would have done in the last 30 days
cli-rules-log = Say what a rule did, and what came of its messages
cli-rules-follow = Follow the rules for what happened since, as the window does by itself
cli-rules-on-id = The rule's number
cli-rules-off-id = The rule's number
cli-rules-trial-id = The rule's number
cli-rules-log-id = The rule's number
cli-rules-log-limit = How many at most
cli-notices = What rules told
cli-notices-read = Mark all as read
cli-templates = Show the templates
cli-queue = Queue a template to customers; it leaves with the next send, or from the window
cli-queue-template = The number of the template
cli-queue-by = Which way; email without it
cli-queue-customer = To this customer; may be given several times
cli-queue-search = To those found by these words
cli-queue-filter = To those who meet a condition, as for customers
cli-queue-sort = The order, as for customers
cli-queue-bin = Those in the bin, who get nothing
cli-queue-attach = A file to attach to an email
cli-queue-greets-on = The day of the birthday that it is the greeting of; nobody is greeted twice in a year
cli-queue-dry-run = Only say how many would get it and how many not
cli-messages = Show messages and what became of them
cli-messages-state = Only in this state
cli-messages-customer = Only to this customer
cli-messages-limit = At most so many
cli-send = Send what waits, through the accounts of the settings
cli-send-wait = Wait until everything that may leave has left
cli-export = Write customers to a .csv, .xlsx or .vcf file, or their reminders and birthdays to an .ics file
cli-export-file = The file
cli-export-purchases = What they bought, instead of who they are
cli-export-cases = Complaints and requests, instead of customers
cli-export-ratings = Ratings, instead of customers
cli-export-search = Only those found by these words
cli-export-filter = Only those who meet a condition, as for customers
cli-export-sort = The order, as for customers
cli-export-bin = Those in the bin
cli-backup = Copy the whole book into a folder, and check the copy
cli-backup-folder = The folder
cli-restore = Put a backup in the place of the book; today's book is kept
cli-restore-file = The backup
cli-check = Check the whole book
cli-sample = Add a shop to try things out with, or remove it
cli-sample-language = The language of the shop
cli-sample-remove = Remove the sample
cli-history = What was done, or what changed of one customer
cli-history-customer = The customer's number
cli-history-limit = At most so many
cli-settings = Show or change settings
cli-settings-key = The setting, such as default_country
cli-settings-value = Its new value
cli-default = { $help } ({ $value } without it)

## What stands in the place of a value in the help.
cli-value-options = OPTIONS
cli-value-command = COMMAND
cli-value-file = FILE
cli-value-dir = DIR
cli-value-sheet = SHEET
cli-value-row = ROW
cli-value-encoding = ENCODING
cli-value-character = CHARACTER
cli-value-column = COLUMN
cli-value-field = FIELD
cli-value-value = VALUE
cli-value-replacement = REPLACEMENT
cli-value-setting = SETTING
cli-value-action = ACTION
cli-value-buyer = BUYER
cli-value-id = ID
cli-value-n = N
cli-value-words = WORDS
cli-value-condition = CONDITION
cli-value-name = NAME
cli-value-company = COMPANY
cli-value-number = NUMBER
cli-value-address = ADDRESS
cli-value-city = CITY
cli-value-tag = TAG
cli-value-text = TEXT
cli-value-title = TITLE
cli-value-date = DATE
cli-value-time = TIME
cli-value-hour = HH:MM
cli-value-days = DAYS
cli-value-who = WHO
cli-value-kind = KIND
cli-value-score = SCORE
cli-value-rule = RULE

## What is said of wrong arguments, and the answers.
cli-wrong-command = There is no command “{ $value }”.
cli-wrong-argument = “{ $value }” is not understood here.
cli-wrong-missing = Something is missing: { $value }
cli-wrong-conflict = “{ $value }” cannot be used together with another argument.
cli-wrong-value = “{ $value }” does not fit { $argument }.
cli-wrong-moment = “{ $value }” is no date or time. Write for example 2026-11-22, 2026-11-22 10:30 or tomorrow.
cli-wrong-filter = “{ $value }” is no condition. Write for example city=Kaunas, name~son or birthday:empty.
cli-wrong-help = daftar --help shows all commands, daftar COMMAND --help one of them.
cli-nobody = Nobody found.
cli-customer-added = { $name } is in the book, with the number { $id }.
cli-photo-done = The photo is that of { $name } now.
cli-photo-removed = { $name } has no photo now.
cli-photo-saved = The photo was saved in { $path }.
cli-no-duplicates = Nobody seems to be in the book twice.
cli-merged = { $name } is one customer now, with the number { $id }.
cli-told-apart = They will not be named as duplicates again.
cli-imported =
    { $count ->
        [one] { $count } row read.
       *[other] { $count } rows read.
    }
cli-would-import =
    { $count ->
        [one] { $count } row read; nothing was changed. This would happen:
       *[other] { $count } rows read; nothing was changed. This would happen:
    }
cli-import-sold = purchases: { $created } new, { $known } known already; new customers: { $customers }
cli-import-sums = they come to { $sums }
cli-import-created = new: { $count }
cli-import-updated = completed: { $count }
cli-import-unchanged = known already: { $count }
cli-import-skipped = left out: { $count }
cli-import-rejected = not taken: { $count }
cli-import-problems = cells not taken, in rows that were: { $count }
cli-import-corrected = corrected cells: { $count }
cli-rejected-row = row { $row }, { $column }: “{ $value }” – { $reason }
cli-rejects-saved =
    { $count ->
        [one] { $count } row saved in { $path }.
       *[other] { $count } rows saved in { $path }.
    }
cli-calendar-exported =
    { $count ->
        [one] { $count } calendar entry written to { $path }.
       *[other] { $count } calendar entries written to { $path }.
    }
cli-cases-exported =
    { $count ->
        [one] { $count } case written to { $path }.
       *[other] { $count } cases written to { $path }.
    }
cli-ratings-exported =
    { $count ->
        [one] { $count } rating written to { $path }.
       *[other] { $count } ratings written to { $path }.
    }
cli-purchases-exported =
    { $count ->
        [one] { $count } purchase written to { $path }.
       *[other] { $count } purchases written to { $path }.
    }
cli-exported =
    { $count ->
        [one] { $count } customer written to { $path }.
       *[other] { $count } customers written to { $path }.
    }
cli-backed-up =
    { $count ->
        [one] Copied and checked: { $path }, { $count } customer.
       *[other] Copied and checked: { $path }, { $count } customers.
    }
cli-restored =
    { $count ->
        [one] The backup is the book now, with { $count } customer. The book as it was is kept: { $path }
       *[other] The backup is the book now, with { $count } customers. The book as it was is kept: { $path }
    }
cli-check-sound =
    { $count ->
        [one] The book is sound: { $count } customer.
       *[other] The book is sound: { $count } customers.
    }
cli-check-unsound =
    { $count ->
        [one] The check found { $count } problem. Restore the last backup, or send these lines to whoever helps you:
       *[other] The check found { $count } problems. Restore the last backup, or send these lines to whoever helps you:
    }
cli-sample-added =
    { $count ->
        [one] { $count } customer of a made-up shop added. daftar sample --remove takes it away.
       *[other] { $count } customers of a made-up shop added. daftar sample --remove takes them away.
    }
cli-sample-removed =
    { $count ->
        [one] { $count } customer of the sample removed; yours are where they were.
       *[other] { $count } customers of the sample removed; yours are where they were.
    }
cli-undone = Taken back: { $action }
cli-redone = Done again: { $action }
cli-kept = Left as it is, since it was changed afterwards: { $name }
cli-was-undone = { $action } (taken back)
cli-no-rules = No rules yet.
cli-followed =
    { $count ->
        [0] No rule had an occasion.
        [one] Followed { $count } occasion.
       *[other] Followed { $count } occasions.
    }{ $held ->
        [0] {""}
        [one] {" "}{ $held } waits for your word.
       *[other] {" "}{ $held } wait for your word.
    }{ $leftout ->
        [0] {""}
        [one] {" "}{ $leftout } message was not written; “rules log” says why.
       *[other] {" "}{ $leftout } messages were not written; “rules log” says why.
    }
cli-logged = Logged for { $name }.
cli-finished = Done: { $title }
cli-no-cases = No case found.
cli-case-wrong-kind = There is no kind of case called “{ $value }”.
cli-no-ratings = No rating found.
cli-nothing-due = Nothing is due.
cli-is-open = Open until { $until }.
cli-is-closed = Closed until { $until }.
cli-is-closed-for-good = Closed for more than a year.
cli-holiday-added = { $name } is among your days, with the number { $id }.
cli-holiday-deleted = Deleted.
cli-birthday = Birthday: { $name }
cli-anniversary = { $what }: { $name }
cli-happened-reminder = Reminder done: { $title }
cli-happened-skipped = Reminder left out: { $title }
cli-happened-birthday = Congratulated on the birthday
cli-happened-anniversary = Congratulated: { $what }
cli-happened-import = Came with the list { $file }
cli-queued = { $count } queued, { $leftout } left out
cli-queue-would = { $count } would get it, { $leftout } would not
cli-sent = { $sent } sent, { $waiting } waiting, { $unknown } unknown
