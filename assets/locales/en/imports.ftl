### Import: a list brought into the book, step by step, and taken back.

import-steps = Steps
import-step-file = File
import-step-recognised = What it is
import-step-columns = Columns
import-step-problems = Problems
import-step-summary = Summary
import-step-done = Done
import-back = Back
import-next = Next
import-again = Another file

import-drop-title = Bring your customer list
import-drop-text = Drop a file here, or anywhere on the window: Excel, LibreOffice, CSV of any kind, or the contacts of a phone (vCard). Nothing is written before you say so.
import-drop-now = Let go to read this file
import-choose = Choose a file
import-unfinished = Unfinished
import-unfinished-corrections =
    { $count ->
        [one] { $count } correction
       *[other] { $count } corrections
    }
import-unfinished-gone = The file is not there any more. Put it back to go on:
import-continue = Continue
import-discard = Discard
import-discarded = The unfinished import was discarded
import-start-anew = Start anew
import-resumed-same = You had begun with this list: your choices and corrections are back.
import-resumed-again = You have imported this very file before: what you corrected then is corrected again.
import-resumed-changed = The file was changed since. What you chose for columns and values still holds; what was about single rows is dropped.
import-resumed-anew = The file has other columns than when you left it, so it is read anew.
import-reading = Reading the file…

import-rows =
    { $count ->
        [one] { $count } customer in the list
       *[other] { $count } customers in the list
    }
import-rows-about = About { $count } customers; counting them…
import-format = Kind of file
import-format-csv = Table of text (CSV)
import-format-xlsx = Excel workbook
import-format-xls = Excel workbook (97–2003)
import-format-xlsb = Excel workbook (binary)
import-format-ods = LibreOffice sheet
import-format-html = Web page with a table (HTML)
import-format-xml2003 = XML Spreadsheet 2003
import-format-vcard = Phone contacts (vCard)
import-remembered = You have imported such a list before: your choices of then were taken over.
import-encoding = Letters
import-encoding-hint = Which line looks right?
import-encoding-all = Other letters
import-encoding-utf-8 = Unicode (UTF-8)
import-encoding-utf-16le = Unicode (UTF-16)
import-encoding-utf-16be = Unicode (UTF-16 BE)
import-encoding-windows-1256 = Persian and Arabic (Windows-1256)
import-encoding-windows-1257 = Baltic (Windows-1257)
import-encoding-iso-8859-13 = Baltic (ISO 8859-13)
import-encoding-windows-1252 = Western European (Windows-1252)
import-encoding-windows-1250 = Central European (Windows-1250)
import-encoding-windows-1251 = Cyrillic (Windows-1251)
import-encoding-iso-8859-2 = Central European (ISO 8859-2)
import-encoding-iso-8859-4 = Baltic (ISO 8859-4)
import-encoding-iso-8859-5 = Cyrillic (ISO 8859-5)
import-encoding-iso-8859-6 = Arabic (ISO 8859-6)
import-encoding-iso-8859-7 = Greek (ISO 8859-7)
import-encoding-koi8-r = Cyrillic (KOI8-R)
import-encoding-ibm866 = Cyrillic (DOS 866)
import-encoding-ibm437 = Western European (DOS 437)
import-encoding-ibm850 = Western European (DOS 850)
import-encoding-ibm852 = Central European (DOS 852)
import-encoding-ibm857 = Turkish (DOS 857)
import-encoding-ibm775 = Baltic (DOS 775)
import-encoding-ibm737 = Greek (DOS 737)
import-encoding-ibm862 = Hebrew (DOS 862)
import-encoding-ibm720 = Arabic (DOS 720)
import-encoding-iran-system = Persian (DOS, Iran System)
import-encoding-macintosh = Western European (Mac)
import-encoding-x-mac-cyrillic = Cyrillic (Mac)
import-encoding-windows-1253 = Greek (Windows-1253)
import-encoding-windows-1254 = Turkish (Windows-1254)
import-encoding-windows-1255 = Hebrew (Windows-1255)
import-delimiter = Between two cells
import-delimiter-comma = Comma ,
import-delimiter-semicolon = Semicolon ;
import-delimiter-tab = Tab
import-delimiter-bar = Bar |
import-delimiter-space = Spaces
import-delimiter-none = Nothing, one column
import-sheet = Sheet
import-sheet-rows =
    { $count ->
        [one] { $name } ({ $count } row)
       *[other] { $name } ({ $count } rows)
    }
import-sheets-alike =
    { $count ->
        [one] { $count } sheet as one list
       *[other] All { $count } sheets as one list
    }
import-sheets-join =
    { $count ->
        [one] Read { $count } sheet
       *[other] Read all { $count } as one list
    }
import-sheets-more = Other sheets have the same columns: { $names }.
import-sheets-numbered = The rows are numbered on from sheet to sheet.
import-groups-hint = Rows between the others say what holds for those below them: a customer above what they bought, a town above its customers. Switched off, they are rows like any other.
import-groups-use = Read headings between the rows
import-header = Names of the columns
import-header-none = There are none
import-header-row = In row { $row }: { $names }
import-garbled-hint = Some cells of this list were once saved in the wrong letters. They can be read as they were meant; the file stays as it is.
import-garbled-repair = Read them as they were meant
import-garbled-sample = { $before } → { $after }
import-preview = The first rows
import-country = Country of the numbers
import-country-hint = Phone numbers without a country code are read as from here. Settings keep it.
import-country-likely = These look like numbers of another country: { $country }.
import-country-take = Read as { $country }

import-column = Column
import-samples = In the list
import-field = Goes to
import-rule = For customers you have already
import-field-of = { $column } goes to
import-rule-of = { $column }, for customers you have already
import-column-none = Leave out
import-column-new = New own field “{ $name }” ({ $kind })
import-column-make = Own field ({ $kind })
import-column-make-of = Own field ({ $kind }): { $column }
import-column-note = Note
import-column-note-of = Note: { $column }
import-rule-fill = Fill in what is blank
import-rule-overwrite = Replace what the book says
import-rule-never = Leave them as they are
import-lists-hint = Phones, emails, tags and groups are only ever added to; a blank cell never erases anything.
import-names-of = Order of the names in { $column }
import-names-given-first = Given name first
import-names-family-first = Family name first

import-dates = Order in dates
import-dates-choose = Choose…
import-dates-dmy = Day, month, year
import-dates-mdy = Month, day, year
import-dates-ymd = Year, month, day
import-dates-unsure = These dates can be read in two ways. Choose the right one.
import-columns-left =
    { $count ->
        [one] { $count } column is left out
       *[other] { $count } columns are left out
    }
import-columns-nobody = No column holds a name, a phone or an email. Choose at least one.

import-checking = Checking every row…
import-problems-none = Every row can be imported
import-problems-none-text = Nothing in this list needs mending.
import-problems-rejected =
    { $count ->
        [one] { $count } row cannot be imported
       *[other] { $count } rows cannot be imported
    }
import-problems-cells =
    { $count ->
        [one] { $count } cell needs a look, its row is imported
       *[other] { $count } cells need a look, their rows are imported
    }
import-problems-text = They stop nothing: the others are imported, and the rejected rows can be saved as a file with the reason beside each.
import-problems-whole =
    { $count ->
        [one] { $count } row: { $reason }
       *[other] { $count } rows: { $reason }
    }
import-problems-show = Show
import-problems-all = All
import-problems-rows = Rows that cannot be imported
import-problems-only-cells = Cells that need a look
import-problems-reason = Reason
import-problems-reason-all = All
import-problems-row = Row
import-problems-whole-row = The whole row
import-problems-more =
    { $count ->
        [one] And { $count } more.
       *[other] And { $count } more.
    }
import-mend-view = Show
import-mend-view-buyers = Buyer by buyer
import-mend-view-values = Value by value
import-mend-view-rows = Row by row
import-mend-view-column = All values of a column
import-mend-hint = Type the right value once and press Enter: it holds for every row that has this one. The file itself stays as it is.
import-mend-row-hint = Here a cell is put right for its row alone.
import-mend-column-hint = A word spelt in two ways is easily seen here. Type the right one and press Enter: it holds for every row.
import-mend-written = In the list
import-mend-right = Right value
import-mend-rows-count = Rows
import-mend-field = Right value for “{ $value }” in { $column }
import-mend-field-row = Right value for “{ $value }” in { $column }, row { $row }
import-mend-take-back = Take the correction of “{ $value }” back
import-mend-corrected = Corrected
import-mend-blank = Left blank
import-mend-still = “{ $value }”: { $reason }
import-mend-cells =
    { $count ->
        [one] { $count } cell corrected
       *[other] { $count } cells corrected
    }
import-mend-order = Order
import-mend-order-spelling = By spelling
import-mend-order-frequent = Most frequent first
import-mend-order-rare = Rarest first
import-mend-search = Find a value
import-mend-found =
    { $count ->
        [0] There is no such value.
        [one] { $count } value.
       *[other] { $count } different values.
    }
import-mend-first = The first { $count } are shown; find the others by a piece of them.

import-summary-title = What will happen
import-done-title = The list is in the book
import-done-nothing = There was nothing new in this list
import-created = New
import-updated = Changed
import-unchanged = Known already
import-skipped = Left out
import-rejected = Rejected
import-created-text =
    { $count ->
        [one] becomes a new customer
       *[other] become new customers
    }
import-updated-text =
    { $count ->
        [one] customer learns something new
       *[other] customers learn something new
    }
import-unchanged-text =
    { $count ->
        [one] is in the book just like that
       *[other] are in the book just like that
    }
import-skipped-text =
    { $count ->
        [one] is the same as a row above, or left out
       *[other] are the same as a row above, or left out
    }
import-rejected-text =
    { $count ->
        [one] cannot be imported
       *[other] cannot be imported
    }
import-created-done =
    { $count ->
        [one] became a new customer
       *[other] became new customers
    }
import-updated-done =
    { $count ->
        [one] customer learned something new
       *[other] customers learned something new
    }
import-unchanged-done =
    { $count ->
        [one] was in the book just like that
       *[other] were in the book just like that
    }
import-skipped-done =
    { $count ->
        [one] was the same as a row above, or left out
       *[other] were the same as a row above, or left out
    }
import-rejected-done =
    { $count ->
        [one] was not imported
       *[other] were not imported
    }
import-taking = Take
import-taking-all = All rows
import-taking-new = Only new customers
import-taking-known = Only customers I have already
import-planned = Rows
import-planned-hint = Take the tick away from a row to leave it out.
import-planned-find = Name, or number of the row
import-planned-none = There is no such row.
import-planned-created = New
import-planned-updated = Changed
import-planned-unchanged = Known already
import-planned-skipped = Left out
import-planned-rejected = Rejected
import-example-row = Row { $row }
import-example-change = { $field }: { $before } → { $after }
import-example-new = { $field }: { $after }
import-undo-promise = The whole import can be taken back in one click, today or later.
import-run =
    { $count ->
        [one] Import { $count } row
       *[other] Import { $count } rows
    }

import-writing = Writing customers…
import-stopped = Stopped. Nothing of it is in the book.

import-take-back = Take this import back
import-taken-back = The import was taken back
import-taken-back-done = Taken back
import-taken-back-on = Taken back: { $when }
import-came-of-it = What came of it
import-fate-reversed = Reversed
import-fate-kept = Stays
import-fate-failed = Not taken back
import-kept-edited = edited since
import-kept-merged = merged since
import-kept-binned = put in the bin since
import-kept-needed = the company of somebody who stays
import-kept-conflict = something else in the book speaks against it
import-save-rejected = Save rejected rows
import-saved-rejected =
    { $count ->
        [one] { $count } row was saved, with its reason. Mend it and import that file.
       *[other] { $count } rows were saved, each with its reason. Mend them and import that file.
    }
import-rejected-file = rejected-{ $name }
import-show-customers = Show the customers
import-past = Past imports
import-past-none = What you import is listed here, and can be taken back at any time.
import-past-facts = { $created } new, { $updated } changed, { $rejected } rejected
import-rows-show = Row by row
import-rows-none = No row came out so.
import-rows-untold = An earlier Daftar only counted these rows.
import-row-nobody = Left out
import-row-removed = Removed for good
import-row-merged = Merged
import-row-binned = In the bin
import-gone-title = There is no such import
import-gone-text = It may be of another book, or of a backup that was restored since.
import-problems-further = Show more
import-taken-back-kept =
    { $count ->
        [one] The import was taken back. One entry was changed since and stays: { $names }
       *[other] The import was taken back. { $count } entries were changed since and stay: { $names }
    }

## Purchases.
import-list = This is a list of
import-list-customers = Customers
import-list-purchases = Purchases: orders, invoices, receipts
import-rows-purchases =
    { $count ->
        [one] { $count } row of purchases
       *[other] { $count } rows of purchases
    }
import-rows-purchases-about = About { $count } rows of purchases; counting them…
import-currency = Amounts without a unit are in
import-currency-ask = The list does not say whether its amounts are in tomans or in rials. Choose once: lists of this kind will be read the same way.
import-columns-undated = No column holds the day of the purchase. Choose one.
import-buyers-text = Several customers may have bought this. Say who it was: it holds for all rows that name the buyer so.
import-buyer = Buyer
import-buyer-is = Who it was
import-buyer-open = Not decided: left out
import-buyer-new = A new customer
import-buyer-of = Who is { $buyer }?
import-buyers-hint = Of customers you have already, the list fills in what is blank and changes nothing else, unless you choose otherwise.
import-sold-created-text =
    { $count ->
        [one] purchase is new
       *[other] purchases are new
    }
import-sold-known-text =
    { $count ->
        [one] purchase is in the book already
       *[other] purchases are in the book already
    }
import-sold-customers = New customers
import-sold-customers-text =
    { $count ->
        [one] comes with the list
       *[other] come with the list
    }
import-sold-created-done =
    { $count ->
        [one] purchase is new
       *[other] purchases are new
    }
import-sold-known-done =
    { $count ->
        [one] purchase was in the book already
       *[other] purchases were in the book already
    }
import-sold-customers-done =
    { $count ->
        [one] came with the list
       *[other] came with the list
    }
import-sold-sums = The new purchases come to { $sums }.
import-past-sold = new purchases: { $created }, known already: { $known }, new customers: { $customers }, rejected: { $rejected }
