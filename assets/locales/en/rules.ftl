### Follow-up rules, written and read as sentences, and the notices under the bell.

nav-rules = Follow-up rules
rules-text = What is to be done by itself when something happens. Each rule is a sentence, and off until you switch it on.
rules-add = New rule
rules-empty-title = Nothing is forgotten any more
rules-empty-text = Take one of the ready-made rules below, or write your own. Before you switch one on you see what it would have done last month.
rules-own = Your rules
rules-suggested = Ready-made
rules-suggested-text = Take one, change what you like, and switch it on.
rule-take = Take it
rule-taken = “{ $name }” is among your rules, still off
rule-new-name = New rule
rule-name = Name
rule-switch = Follow this rule: { $name }
rule-on = On
rule-off = Off
rule-was-switched-on = “{ $name }” is on: what happens from now on counts
rule-was-switched-off = “{ $name }” is off
rule-was-deleted = “{ $name }” is deleted; what it did stays
rule-was-copied = “{ $name }” is copied, still off
rule-copy-name = { $name } (copy)
rule-duplicate = Duplicate
rule-delete = Delete the rule
rule-saved = “{ $name }” is saved
rule-missing = This rule is gone
rule-back = All rules
rule-acts = { $name }: more
rule-fired =
    { $count ->
        [0] Not followed yet
        [one] Followed once, { $when }
       *[other] Followed { $count } times, last { $when }
    }
rule-held =
    { $count ->
        [one] { $count } occasion waits for your word, since there were too many at once.
       *[other] { $count } occasions wait for your word, since there were too many at once.
    }
rule-held-do = Do it for all
rule-held-leave = Leave them
rule-held-done =
    { $count ->
        [one] Done for { $count } occasion
       *[other] Done for { $count } occasions
    }
rule-held-left =
    { $count ->
        [one] { $count } occasion is left as it is
       *[other] { $count } occasions are left as they are
    }

rule-editor = The rule
rule-part-when = When
rule-part-for = For whom
rule-part-do = What then
rule-change-when = Another occasion
rule-add-deed = And also…
rule-remove-deed = Leave this out
rule-for-everyone = for everyone
rule-for = only if { $filters }
rule-and = {"; "}
# $when, $deeds: parts of the rule as written below
rule-sentence = { $when }: { $deeds }.
rule-sentence-for = { $when }, { $who }: { $deeds }.

rule-when-purchase = When a customer buys something
rule-when-purchase_over = When a customer buys for { $amount } or more
rule-when-first_purchase = When a customer buys for the first time
rule-when-total_passed = When a customer’s purchases pass { $amount } in all
rule-when-silence =
    { $days ->
        [one] When there has been no contact with a customer for { $days } day
       *[other] When there has been no contact with a customer for { $days } days
    }
rule-when-birthday_before =
    { $days ->
        [one] { $days } day before a customer’s { $field }
       *[other] { $days } days before a customer’s { $field }
    }
rule-when-birthday_on = On a customer’s { $field }
rule-when-birthday_after =
    { $days ->
        [one] { $days } day after a customer’s { $field }
       *[other] { $days } days after a customer’s { $field }
    }
rule-when-date_before =
    { $days ->
        [one] { $days } day before the date “{ $field }”, { $every }
       *[other] { $days } days before the date “{ $field }”, { $every }
    }
rule-when-date_on = On the date “{ $field }”, { $every }
rule-when-date_after =
    { $days ->
        [one] { $days } day after the date “{ $field }”, { $every }
       *[other] { $days } days after the date “{ $field }”, { $every }
    }
rule-when-status = When a customer’s status becomes { $status }
rule-when-status_any = When a customer’s status changes
rule-when-tag_added = When a customer is given the tag { $tag }
rule-when-tag_removed = When a customer loses the tag { $tag }
rule-when-case_solved = When a complaint or request of a customer is solved
rule-when-rating = When a customer rates { $question } under { $score }
rule-when-new_customer = When a new customer is written down
rule-when-overdue =
    { $days ->
        [one] When a reminder is still not done { $days } day after its day
       *[other] When a reminder is still not done { $days } days after its day
    }

rule-do-reminder =
    { $days ->
        [one] after { $days } day remind me: { $reminder } “{ $title }”
       *[other] after { $days } days remind me: { $reminder } “{ $title }”
    }
rule-do-reminder-now = remind me at once: { $reminder } “{ $title }”
rule-do-assignee = , seen to by { $assignee }
rule-do-tag = give the customer the tag { $tag }
rule-do-status = set the status to { $status }
rule-do-notice = tell me: { $text }
rule-do-notice-plain = tell me under the bell
rule-do-message = send the message “{ $template }” { $channel }
rule-do-rating = ask by message { $question }, { $channel }
rule-do-case = take in a case “{ $text }” ({ $case_kind }, { $urgency })

rule-field-birthday = birthday
rule-every-year = every year
rule-every-once = once
rule-rated-satisfaction = satisfaction (1–5)
rule-rated-recommendation = recommendation (0–10)
rule-asked-satisfaction = how content they are
rule-asked-recommendation = whether they would recommend us
rule-channel-any = by email or SMS
rule-channel-email = by email
rule-channel-sms = by SMS
rule-template-choose = choose a template
rule-template-none = There are no templates yet.

## The parts that can be changed, for those who hear them.
rule-slot-amount = Amount, in { $currency }
rule-slot-days = How many days
rule-slot-field = Which date
rule-slot-every = How often
rule-slot-status = Status
rule-slot-tag = Tag
rule-slot-reminder = Kind of the reminder
rule-slot-title = What to do
rule-slot-text = What to say
rule-slot-text-hint = what happened
rule-slot-question = Which question
rule-slot-score = Under which score
rule-slot-template = Template
rule-slot-channel = Which way
rule-slot-case_kind = Kind of the case
rule-slot-urgency = Urgency

## What a rule can be followed for, and what it can do, to choose from.
rule-kind-purchase = A purchase
rule-kind-purchase_over = A purchase over an amount
rule-kind-first_purchase = The first purchase
rule-kind-total_passed = Purchases over an amount in all
rule-kind-silence = Days of silence
rule-kind-date_before = Days before a birthday or date
rule-kind-date_on = A birthday or date
rule-kind-date_after = Days after a birthday or date
rule-kind-status = A certain status
rule-kind-status_any = Any change of status
rule-kind-tag_added = A tag is given
rule-kind-tag_removed = A tag is taken away
rule-kind-case_solved = A complaint or request is solved
rule-kind-rating = A low rating
rule-kind-new_customer = A new customer
rule-kind-overdue = A reminder that nobody does
rule-deed-reminder = A reminder
rule-deed-tag = A tag
rule-deed-status = A status
rule-deed-notice = A notice
rule-deed-message = A message
rule-deed-rating = The question how content they are
rule-deed-case = A complaint or request

rule-trial = What it would have done in the last 30 days
rule-trial-count =
    { $count ->
        [0] Nothing: there was no occasion in the last 30 days.
        [one] { $count } occasion in the last 30 days:
       *[other] { $count } occasions in the last 30 days:
    }
rule-trial-more = and { $count } earlier ones
rule-trial-hint = The same search that follows the rule, over the past; nothing was written. Conditions, and who is left out of messages, are those of today.
rule-trial-wrong = The rule is not whole yet.
rule-turn-on = Switch on
rule-log = What it did
rule-log-empty = Nothing yet.
rule-log-undone = taken back
rule-log-held = waits
rule-log-left = left as it is
rule-past = What happened before you switch a rule on does not count, nor do purchases of an imported list from before that day. What rules do starts no other rule.

## What came of the messages of a rule, for one customer.
rule-message-left-out = No message: { $reason }
rule-message-would = would be sent
rule-message-taken-back = The message was taken back
rule-message-words = What it says
rule-trial-left-out =
    { $count ->
        [one] In { $count } of them no message would go out, for the reason given.
       *[other] In { $count } of them no message would go out, for the reason given.
    }
rule-left-out-no_consent = wants no messages
rule-left-out-consent_unknown = was never asked whether they want messages
rule-left-out-no_address = no address for it
rule-left-out-recent = got a message lately
rule-left-out-same_address = somebody else with this address gets it
rule-left-out-missing = not known of them
rule-left-out-asked_lately = was asked lately how content they are
rule-left-out-in_bin = is in the bin
rule-left-out-greeted = was greeted on this birthday already
rule-left-out-template_gone = the template is gone
rule-left-out-nobody = nobody in the book to write to

## What happened, in the log, in notices and on the desktop.
occasion-purchase = Bought for { $amount }
occasion-purchase-plain = Bought something
occasion-first_purchase = First purchase: { $amount }
occasion-first_purchase-plain = First purchase
occasion-total_passed = Purchases have come to { $amount } in all
occasion-silence =
    { $days ->
        [one] No contact for { $days } day
       *[other] No contact for { $days } days
    }
occasion-birthday = Birthday: { $date }
occasion-date = { $field }: { $date }
occasion-status = Status is now { $status }
occasion-tag_added = Given the tag { $tag }
occasion-tag_removed = Lost the tag { $tag }
occasion-case_solved = Solved: { $text }
occasion-rating = { $question }: { $score } of { $most }
occasion-rating-said = { $question }: { $score } of { $most }, “{ $word }”
occasion-new_customer = New in the book
occasion-overdue = Not done since { $date }: { $title }
occasion-held =
    { $count ->
        [one] { $count } occasion at once: the rule waits for your word
       *[other] { $count } occasions at once: the rule waits for your word
    }
# With whom it happened
occasion-of = { $name }: { $what }

notices = Notices
notices-count =
    { $count ->
        [0] No new notices
        [one] { $count } new notice
       *[other] { $count } new notices
    }
notices-bell =
    { $count ->
        [0] Notices
        [one] Notices, { $count } new
       *[other] Notices, { $count } new
    }
notices-read-all = Mark all as read
notices-empty-title = Nothing new
notices-empty-text = When a rule has something to tell you (a big sale, a new customer, a reminder that nobody does) it stands here and pops up on the desktop.
notices-empty-act = Follow-up rules
notices-older = Show older
notices-keys = Arrow keys move, Enter opens, R marks as read
notice-read = Mark as read
notice-unread = New

## Ready-made rules.
rule-suggested-first_purchase = Thank for the first purchase
    .title = Say thank you for the first purchase
rule-suggested-case_solved = Ask for a rating after a solved complaint
rule-suggested-silence = Not heard of for 90 days
    .title = Ask how they are
rule-suggested-birthday_message = Birthday greeting by message
rule-suggested-birthday = Birthday call
    .title = Call with birthday wishes
rule-suggested-low_rating = Not content
    .title = Not content
rule-suggested-big_sale = Big sale
rule-suggested-overdue = Forgotten reminders
rule-suggested-new_customer = New customer
rule-suggested-lost = Lost customer
