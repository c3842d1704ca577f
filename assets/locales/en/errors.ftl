### Why something was not done: what happened, what it means for the data, what to do next.

error-unnamed = Something went wrong ({ $code }). Your data is as it was before.
error-failed = This did not work, and nothing was changed. Try again; if it happens again, restart Daftar.
error-unexpected = This did not work, and nothing was changed. Try again; if it happens again, restart Daftar.
error-book-newer = This book was written by a newer Daftar. Install the newest version to open it; nothing in it was touched.
error-not-a-book = This file is not a Daftar book. It was left as it is; choose another one.
error-book-busy = Another Daftar is writing to this book right now. Nothing was changed; try again in a moment.
error-book-damaged = The book is damaged and was left as it is. Open the last backup.
error-backup-unsound = This backup is damaged and was not used. Your book is as it was; choose another backup.
error-book-read-only = This book can be read but not written. Nothing was changed; check the rights of the file.
error-disk-full = The disk is full, so nothing was changed. Free some space and try again.
error-file-unreachable = { $path } cannot be read or written. Check that it exists and is not open elsewhere.
error-file-empty = This file is empty, so there is nothing to import. Choose another file.
error-file-protected = This workbook is locked with a password, so it cannot be read. Remove the password in Excel and choose it again.
error-file-damaged = This file is damaged and cannot be opened. Open it in Excel, save it again and choose that copy.
error-file-too-large = This file is too large for a list of customers and was not opened. Split it, or save only the sheet with the customers.
error-not-a-list = There is no list of customers in this file. Choose a spreadsheet, a CSV file or phone contacts (vCard).
error-sheet-empty = This sheet is empty, so there is nothing to import. Choose another sheet or file.
error-sheet-missing = There is no sheet called “{ $name }” in this workbook. Choose one of its sheets.
error-encoding-unknown = There is no encoding called “{ $label }”. Choose one from the list.
error-header-missing = The list ends above that row. Choose the row that holds the names of the columns.
error-customer-gone = This customer is no longer in the book. Look in the bin or the history.
error-record-gone = This was removed meanwhile. Nothing was changed.
error-customer-empty = Write a name, a phone or an email: one is enough.
error-email-invalid = “{ $value }” is not an email address. Nothing was changed.
error-date-invalid = “{ $value }” is not a date. Nothing was changed.
error-value-invalid = “{ $value }” does not fit here. Nothing was changed.
error-field-unknown = There is no field called “{ $field }”.
error-name-empty = A name is needed.
error-name-taken = There is already one called “{ $name }”. Choose another name.
error-nothing-to-undo = There is nothing left to undo.
error-nothing-to-redo = There is nothing to redo.
error-already-undone = This was already undone.
error-reminder-handled = This reminder is already done or skipped. Nothing was changed.
error-photo-unreadable = This is no picture that can be read. Choose a JPEG, PNG, WebP or GIF file; the customer stays as before.
error-photo-too-large = This picture is too large to be read. Make it smaller and choose it again; the customer stays as before.
error-photo-absent = This customer has no photo.
error-setting-unknown = There is no setting called “{ $key }”.
error-column-unknown = The list has no column called “{ $column }”.
error-merge-alone = Choose at least two customers to merge.
error-merge-settled = Somebody of this merge was removed for good, so it cannot be taken back. Nothing was changed.
error-message-left-out =
    This message was not made: { $reason ->
        [no_consent] this customer does not want messages.
        [no_address] this customer has no address for it.
        [missing] something in it is not known of this customer.
        [in_bin] this customer is in the bin.
       *[other] this customer is left out.
    }
error-another-sends = Another Daftar, such as the open window, sends the messages of this book. Nothing more is needed.
error-attachments-too-large = The files are larger than mail servers take (15 MB). Nothing was queued; send a link instead.
error-template-empty = Write the text of the template.
error-template-faulty = “{ $word }” in the template cannot be filled in. Nothing was saved; mend it or take it out.
error-stopped = Stopped. Everything is as it was before.
error-export-format-unknown = Daftar writes .csv, .xlsx, .vcf and .ics. Give the file one of these endings: { $path }
error-cell-too-long = “{ $field }” of { $name } is too long for a spreadsheet. Nothing was written; export as CSV instead, which has no limit.
error-case-solved = This case is solved. Open it again first; nothing was changed.
error-case-unsolved = This case is not solved yet. Nothing was changed.
error-case-merged = This case is part of another and goes on there. Nothing was changed.
error-case-merge-alone = Choose another case to merge with.
error-case-kind-last = One kind must stay. Make another one first.
error-rating-asked-lately = This customer was asked lately and is left alone for now. Nothing was changed.
error-kiosk-key-missing = Set a key in Settings first: only it turns the window back.
error-kiosk-key-short = The key needs at least four digits or letters.
error-kiosk-key-wrong = This is not the key.
error-kiosk-wait =
    { $seconds ->
        [one] Too many wrong keys. Try again in { $seconds } second.
       *[other] Too many wrong keys. Try again in { $seconds } seconds.
    }
error-kiosk-locked = The window is turned to customers.
error-kiosk-unlocked = The window is not turned to customers any more.
