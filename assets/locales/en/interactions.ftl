### What is said and done with a customer, what they bought, and what comes next, as the customer page shows it.

composer = Write down what happened
composer-kind = What it is
composer-note = Note
composer-call = Call
composer-visit = Visit
composer-message = Message
composer-reminder = Reminder
composer-purchase = Purchase
composer-case = Case
composer-text-note = What should not be forgotten?
composer-text-call = What was said?
composer-text-visit = What was it about?
composer-text-message = What was written?
composer-text-reminder = What is to be done?
composer-text-purchase = What was bought?
composer-text-case = What the customer complains of or asks for
composer-direction = Who reached whom
composer-outcome = Outcome
composer-day = When
composer-day-hint = Empty means now
composer-next = Next step
composer-saved-note = The note is saved
composer-saved-call = The call is logged
composer-saved-visit = The visit is logged
composer-saved-message = The message is logged
composer-saved-reminder = The reminder is set
composer-saved-purchase = The purchase is logged
composer-saved-case = Taken in
composer-amount = Amount, in { $currency }
composer-amount-wrong = This is not an amount
composer-reference = Receipt or invoice number
direction-call-out = We called
direction-call-in = They called
direction-visit-out = We visited them
direction-visit-in = They came to us
direction-message-out = We wrote
direction-message-in = They wrote
purchase-returned = Returned
purchase-reference = No. { $reference }
purchase-line-many = { $quantity } × { $product }

timeline = Timeline
timeline-empty = Nothing yet. Write down the first call or note above: press 1 to 6.
timeline-older = Show older
timeline-acts = { $title }: more
timeline-deleted = Deleted from the timeline
timeline-reminder-done = Done
timeline-reminder-skipped = Skipped
timeline-birthday = Birthday wishes
timeline-anniversary = Good wishes: { $what }
timeline-message = { $channel }: { $state }
timeline-imported = Came with the file { $file }

next-steps = Next step
next-steps-none = Nothing is planned. A customer without a next step is easily forgotten.
done = Done
reminder-repeat = Repeats
reminder-repeats = Repeats
reminder-later = Put off: { $title }
reminder-delete = Delete the reminder
reminder-deleted = Reminder deleted: { $title }
reminder-done = Done: { $title }
reminder-put-off = { $title }: put off ({ $when })
repeat-never = never
repeat-day = every day
repeat-week = every week
repeat-month = every month
repeat-year = every year
snooze-ten-minutes = in { 10 } minutes
snooze-one-hour = in an hour
snooze-tomorrow = tomorrow

## What was done, in the list and in the history.
interaction-call = Call
interaction-visit = Visit
interaction-message = Message
interaction-note = Note
interaction-purchase = Purchase

## Who reached whom, in the history.
direction-in = They reached us
direction-out = We reached them
