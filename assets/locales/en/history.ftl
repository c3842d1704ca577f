### History: everything that was done, and taking it back.

history-text = Everything done in this book. Any line can be taken back, even after days; what was changed since stays as it is.
history-filter = Show
history-all = Everything
history-customers = Customers
history-talks = Calls, visits, notes
history-messages = Messages
history-reminders = Reminders
history-cases = Complaints and requests
history-ratings = Ratings
history-imports = Imports
history-other = Fields, tags, settings
history-older = Older
history-end = This is where the book begins.
history-list = What was done
history-empty-title = Nothing has been done yet
history-empty-text = Whatever you or a colleague do in this book is written here, and can be taken back.
history-empty-filter = Nothing of this kind has been done.
history-undo = Take back
history-redo = Do again
history-undone = Taken back
history-by = { $time }, { $origin }
history-by-staff = { $time }, { $staff }, { $origin }
history-origin-window = in the window
history-origin-popup = from a pop-up
history-origin-command-line = from the command line
history-origin-daftar = by Daftar itself
history-kept =
    { $count ->
        [one] Left as it is, since it was changed later: { $names }
       *[other] { $count } left as they are, since they were changed later: { $names }
    }
history-kept-more = { $names } and others
history-took-back = Taken back: { $what }
history-did-again = Done again: { $what }
history-nameless = one without a name
history-nameless-customer = a customer without a name

did-add_customer = Added { $name }
did-edit_customer = Changed { $name }
did-set_photo = Added a photo of { $name }
did-replace_photo = Replaced the photo of { $name }
did-remove_photo = Removed the photo of { $name }
did-delete_customers =
    { $count ->
        [one] Moved { $name } to the bin
       *[other] Moved { $count } customers to the bin
    }
did-restore_customers =
    { $count ->
        [one] Brought { $name } back from the bin
       *[other] Brought { $count } customers back from the bin
    }
did-purge_customers =
    { $count ->
        [one] Removed { $name } for good
       *[other] Removed { $count } customers for good
    }
did-tag_customers =
    { $count ->
        [one] Changed the tags of one customer: { $name }
       *[other] Changed the tags of { $count } customers: { $name }
    }
did-group_customers =
    { $count ->
        [one] Changed the groups of one customer: { $name }
       *[other] Changed the groups of { $count } customers: { $name }
    }
did-set_customers_status =
    { $count ->
        [one] Changed the status of { $name }
       *[other] Changed the status of { $count } customers
    }
did-stay_in_touch =
    { $count ->
        [one] Set how often to stay in touch with one customer: { $name }
       *[other] Set how often to stay in touch with { $count } customers
    }
did-merge_customers = Made one customer of { $count }: { $name }
did-tell_apart = Noted that these are different people: { $name }
did-rename_tag = Renamed the tag { $name }
did-delete_tag = Deleted the tag { $name }
did-add_custom_field = Made the field { $name }
did-edit_custom_field = Changed the field { $name }
did-delete_custom_field = Deleted the field { $name } with its values
did-log_interaction = Noted what happened with { $name }
did-edit_interaction = Changed a note about { $name }
did-delete_interaction = Deleted a note about { $name }
did-add_reminder = New reminder: { $name }
did-remind_about_customers =
    { $count ->
        [one] Set a reminder for one customer: { $name }
       *[other] Set reminders for { $count } customers: { $name }
    }
did-edit_reminder = Changed the reminder { $name }
did-complete_reminder = Done: { $name }
did-reopen_reminder = Open again: { $name }
did-snooze_reminder = Put off: { $name }
did-skip_reminder = Left out once: { $name }
did-delete_reminder = Deleted the reminder { $name }
did-deliver_reminder = Shown on the desktop: { $name }
did-add_case = Taken in: { $name }
did-edit_case = Changed the case { $name }
did-answer_case = Answered: { $name }
did-hold_case = Waiting: { $name }
did-resume_case = Goes on: { $name }
did-solve_case = Solved: { $name }
did-reopen_case = Opened again: { $name }
did-snooze_case = Put off: { $name }
did-note_case = Noted with the case { $name }
did-merge_cases = Made one case of { $count }: { $name }
did-unmerge_case = On its own again: { $name }
did-delete_case = Deleted the case { $name }
did-add_case_kind = Made the kind of case { $name }
did-edit_case_kind = Changed the kind of case { $name }
did-delete_case_kind = Deleted the kind of case { $name }
did-add_rating = Rating noted: { $name }
did-delete_rating = Rating deleted: { $name }
did-request_rating = Asked for a rating: { $name }
did-add_rule = Wrote the rule { $name }
did-edit_rule = Changed the rule { $name }
did-switch_rule_on = Switched the rule { $name } on
did-switch_rule_off = Switched the rule { $name } off
did-delete_rule = Deleted the rule { $name }
did-follow_rule = By the rule { $name }
did-run_import = Imported { $name }
history-import-rows = { $created } new, { $changed } changed
history-import-purchases = purchases: { $purchases }, new customers: { $customers }
did-save_view = Saved the view { $name }
did-delete_view = Deleted the view { $name }
did-order_views = Put the views in another order
did-save_template = Saved the template { $name }
did-delete_template = Deleted the template { $name }
did-add_ready_templates = Added the ready-made templates
did-add_holiday = Entered among the days off: { $name }
did-edit_holiday = Changed the days { $name }
did-delete_holiday = Deleted the days { $name }
did-queue_messages =
    { $count ->
        [one] Queued a message to { $name }
       *[other] Queued a message to { $count } customers
    }
did-hand_over_message = Wrote to { $name } with another program
did-send_message = A message to { $name } left
did-note_message = Looked after messages
did-cancel_messages =
    { $count ->
        [one] Stopped a message to { $name }
       *[other] Stopped { $count } messages
    }
did-retry_messages =
    { $count ->
        [one] A message to { $name } is to be sent again
       *[other] { $count } messages are to be sent again
    }
did-confirm_message = Noted that a message to { $name } left
did-save_message_account = Changed the account for messages: { $name }
did-save_settings = Changed settings: { $name }
did-add_sample = Added the sample data
did-remove_sample = Removed the sample data
did-undo = Taken back: { $name }
did-redo = Done again: { $name }
did-restore_backup = Went back to a backup: { $name }

## What was done, in short, where its subject is plain.
action-add_customer = Customer entered
action-edit_customer = Facts changed
action-set_photo = Photo added
action-replace_photo = Photo replaced
action-remove_photo = Photo removed
action-delete_customers = Moved to the bin
action-restore_customers = Taken out of the bin
action-purge_customers = Removed for good
action-tag_customers = Tags changed
action-group_customers = Groups changed
action-set_customers_status = Status changed
action-stay_in_touch = Staying in touch set
action-merge_customers = Customers merged
action-tell_apart = Noted as different people
action-rename_tag = Tag renamed
action-delete_tag = Tag deleted
action-add_custom_field = Field made
action-edit_custom_field = Field changed
action-delete_custom_field = Field deleted
action-log_interaction = Conversation logged
action-edit_interaction = Log changed
action-delete_interaction = Log deleted
action-add_reminder = Reminder set
action-remind_about_customers = Reminders set
action-edit_reminder = Reminder changed
action-complete_reminder = Reminder done
action-reopen_reminder = Reminder opened again
action-snooze_reminder = Reminder put off
action-skip_reminder = Reminder skipped once
action-delete_reminder = Reminder deleted
action-deliver_reminder = Pop-up shown
action-add_case = Complaint or request taken in
action-edit_case = Case changed
action-answer_case = Case answered
action-hold_case = Case waits
action-resume_case = Case goes on
action-solve_case = Case solved
action-reopen_case = Case opened again
action-snooze_case = Case put off
action-note_case = Noted with a case
action-merge_cases = Cases merged
action-unmerge_case = Case on its own again
action-delete_case = Case deleted
action-add_case_kind = Kind of case made
action-edit_case_kind = Kind of case changed
action-delete_case_kind = Kind of case deleted
action-add_rating = Rating noted
action-delete_rating = Rating deleted
action-request_rating = Asked for a rating
action-add_rule = Rule written
action-edit_rule = Rule changed
action-switch_rule_on = Rule switched on
action-switch_rule_off = Rule switched off
action-delete_rule = Rule deleted
action-follow_rule = Done by a rule
action-run_import = List imported
action-save_view = View saved
action-delete_view = View deleted
action-order_views = Views reordered
action-save_template = Template saved
action-delete_template = Template deleted
action-add_ready_templates = Ready-made templates added
action-add_holiday = Days off entered
action-edit_holiday = Days off changed
action-delete_holiday = Days off deleted
action-queue_messages = Message queued
action-hand_over_message = Message handed over
action-send_message = Message sent
action-note_message = Messages looked after
action-cancel_messages = Messages stopped
action-retry_messages = Messages sent again
action-confirm_message = Message confirmed
action-save_message_account = Message account changed
action-save_settings = Settings changed
action-add_sample = Sample data added
action-remove_sample = Sample data removed
action-restore_backup = Backup restored
action-undo = Undone
action-redo = Done again
