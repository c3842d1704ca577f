### The first start: language, then the list.

welcome-title = Welcome to Daftar
welcome-language = Choose your language
welcome-start = How would you like to begin?
welcome-text = Daftar is the customer book of your shop. It stays on this computer, needs no internet and no account.
welcome-import = Bring your list
welcome-import-text = An Excel, CSV or phone contacts file, in whatever shape. You see everything before it is written.
welcome-sample = Try with sample data
welcome-sample-text = A shop with customers, calls and reminders to play with. It comes out again in one click.
welcome-empty = Start empty
welcome-empty-text = Add your first customer by hand. The list can come later.
welcome-back = Another language
welcome-later = All of this can be changed in Settings.
