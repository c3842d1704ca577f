### The frame round every screen: sidebar, palette, keys, undo.

app-skip = Skip to the content
nav-title = Main menu
nav-today = Today
nav-customers = Customers
nav-calendar = Calendar
nav-reminders = Reminders
nav-messages = Messages
nav-templates = Templates
nav-cases = Cases
nav-ratings = Ratings
nav-import = Import
nav-history = History
nav-settings = Settings
nav-more = More
nav-collapse = Narrow the sidebar
nav-expand = Widen the sidebar
nav-count = { $screen }, { $count }

screen-missing-title = There is nothing at this address
screen-missing-text = The page may have been removed. Everything else is where it was.
screen-missing-act = Go to Today
screen-failed-title = This screen could not be opened
screen-failed-act = Try again

search-open = Search
quick-add = New customer

palette-title = Go, find, act
palette-placeholder = Type a customer, a phone number or what you want to do
palette-empty = Nothing found for “{ $search }”
palette-group-customers = Customers
palette-group-go = Go to
palette-group-act = Do
palette-add-case = Take in a complaint or request
palette-theme-light = Use the light theme
palette-theme-dark = Use the dark theme
palette-theme-system = Use the theme of the system

keys-title = Keys
keys-anywhere = Anywhere
keys-list = In a list
keys-form = In a form
keys-palette = Go, find, act
keys-search = Search
keys-help = Show these keys
keys-quick-add = New customer
keys-add-case = Take in a complaint or request
keys-undo = Undo
keys-redo = Redo
keys-go = Go to { $screen }
keys-arrows = Move from cell to cell
keys-edit = Edit the cell
keys-open = Open the customer
keys-select = Select the row
keys-select-more = Select several rows
keys-select-all = Select all
keys-delete = Move to the bin
keys-save = Save
keys-cancel = Cancel
keys-write = Write to the customer
keys-reminder-kind = Kind of the reminder
keys-then = then
keys-or = or
key-ctrl = Ctrl
key-shift = Shift
key-alt = Alt
key-enter = Enter
key-escape = Esc
key-space = Space
key-delete = Delete
key-arrows = Arrow keys

undo = Undo
redo = Redo
undo-done = Undone
redo-done = Done again
