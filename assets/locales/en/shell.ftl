# The window's frame, the tray, the system's file dialogs, and what is said when a book cannot be opened.
app-name = Daftar

tray-open = Open Daftar
tray-add = New customer
tray-today =
    { $count ->
        [0] Nothing due today
        [one] { $count } thing due today
       *[other] { $count } things due today
    }
tray-quit = Quit

choose-import = Choose your customer list
choose-import-lists = Tables and contact cards
choose-backup = Choose a backup
choose-backup-files = Daftar books
choose-book = Choose a book
choose-photo = Choose a photo
choose-photo-files = Pictures
choose-save = Save as
choose-attachment = Attach a file
choose-certificate = Trust a certificate
choose-certificates = Certificates
choose-backup-folder = Choose a folder for backups
choose-all-files = All files

# Shown in Settings about what the desktop offers.
system-tray-shown = Daftar has an icon in the tray.
system-tray-no-library = There is no tray icon: the system library libayatana-appindicator3 is not installed. Daftar still runs with its window closed; start it again to see it.
system-tray-no-host = Your desktop shows no tray. Daftar still runs with its window closed; start it again to see it.
system-notifications-native = Reminders come as your desktop's notifications.
system-notifications-no-service = Your desktop has no notification service, so Daftar shows reminders in a small window of its own.
system-notifications-no-buttons = Your desktop's notifications have no buttons, so Daftar shows reminders in a small window of its own.
system-autostart-refused = The system did not let Daftar change what starts with the session.

# The window that opens instead of the book when the book cannot be opened.
trouble-title = Daftar could not open your book
trouble-where = The book is here:
trouble-try-again = Try again
trouble-restore = Open the last backup
# $when: the backup's date and time
trouble-last-backup = The last backup is of { $when }. If you open it, today's file is kept beside it.
trouble-no-backup = No backup of this book was found.
trouble-choose = Open another book
trouble-quit = Close Daftar
