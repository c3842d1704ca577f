### Why something was not done: what happened, what it means for the data, what to do next.

error-unnamed = Something went wrong ({ $code }). Your data is as it was before.
error-failed = This did not work, and nothing was changed. Try again; if it happens again, restart Daftar.
error-unexpected = This did not work, and nothing was changed. Try again; if it happens again, restart Daftar.
error-book-newer = This book was written by a newer Daftar. Install the newest version to open it; nothing in it was touched.
error-not-a-book = This file is not a Daftar book. It was left as it is; choose another one.
error-book-busy = Another Daftar is writing to this book right now. Nothing was changed; try again in a moment.
error-book-damaged = The book is damaged and was left as it is. Open the last backup in Settings.
error-backup-unsound = This backup is damaged and was not used. Your book is as it was; choose another backup.
error-book-read-only = This book can be read but not written. Nothing was changed; check the rights of the file.
error-disk-full = The disk is full, so nothing was changed. Free some space and try again.
error-file-unreachable = { $path } cannot be read or written. Check that it exists and is not open elsewhere.
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
error-setting-unknown = There is no setting called “{ $key }”.
error-stopped = Stopped. Nothing of it is in the book.
