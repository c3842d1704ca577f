### Ratings: entering them, the page turned to customers, their course.

rating-question-satisfaction = Satisfaction
rating-question-recommendation = Recommendation
rating-ask-satisfaction = How content, from 1 to 5
rating-ask-recommendation = Would recommend you, from 0 to 10
channel-hand = Asked by you
channel-message = By message
channel-kiosk = At the window
# $score: 4; $most: 5
rating-score = { $score } of { $most }
rating-title = How content is { $name }?
rating-question = Question
rating-score-empty = Choose a score.
rating-word-placeholder = Why, in the customer’s words
rating-rest = Asked last { $when }; better not again before { $again }.
rating-requested = Asked by message
rating-was-requested = Noted: { $name } was asked
rating-ask-now = Ask by message now
rating-was-asked = { $name } will be asked by message
rating-unanswered = Asked by message { $when }: type in the reply.
rating-type-in = Type in the reply
ratings-unanswered = Asked by message, no answer yet
rating-was-added = Rating noted: { $name }
rating-was-deleted = Rating deleted
rating-low-offer = { $name } is not content. Take in a complaint?
rating-add = Add a rating
rating-delete = Delete the rating { $score }
rating-nobody = Somebody at the window
ratings-none = Not asked yet
ratings-empty-title = Nobody was asked yet
ratings-empty-text = Ask after a purchase or when a complaint is solved: on the customer’s page, or turn the window to them for one question.
rating-list = Answers
ratings-search = Find in ratings
ratings-search-placeholder = A word or a name
rating-only-low = Only low ones
rating-mean = { $mean } of { 5 }
rating-answers =
    { $count ->
        [one] { $count } answer
       *[other] { $count } answers
    }
rating-net = Net promoter score
rating-net-parts = { $promoters } promoters, { $passives } passives, { $detractors } detractors
rating-satisfaction-means = The mean of all answers from 1 to 5 within the period; in the course, of each month.
rating-net-means = Of all answers from 0 to 10 the share of promoters (9, 10) less that of detractors (0 to 6), from −100 to 100; passives (7, 8) count in the whole only.
rating-course-satisfaction = Satisfaction by month
rating-course-recommendation = Net promoter score by month
ratings-text = Nobody likes to be asked again and again. Asking by hand is warned about, and Daftar never asks by itself before the time is over.
rating-rest-never = Ask as often as you like
rating-rest-days =
    { $days ->
        [one] Not again for { $days } day
       *[other] Not again for { $days } days
    }
timeline-rating = { $question }: { $score }

kiosk-title = One question
kiosk-turn = Turn the window to the customer
kiosk-text = The window shows one question, large, and nothing else. Only your key turns it back, even after a restart.
kiosk-set-key = Set a key first
kiosk-ask-satisfaction = How content are you with us?
kiosk-ask-recommendation = How likely is it that you recommend us to a friend?
kiosk-satisfaction-1 = Not at all
kiosk-satisfaction-2 = Not very
kiosk-satisfaction-3 = It is all right
kiosk-satisfaction-4 = Content
kiosk-satisfaction-5 = Very content
kiosk-recommendation-least = Not at all likely
kiosk-recommendation-most = Very likely
kiosk-why = In a word: why?
kiosk-send = Send
kiosk-back = Back
kiosk-thanks = Thank you!
kiosk-key = Owner’s key
kiosk-open = Open
kiosk-language = Language
kiosk-key-new = New key
kiosk-key-again = The same key again
kiosk-key-hint = At least four digits or letters
kiosk-key-differs = The two keys differ.
kiosk-key-save = Set the key
kiosk-key-saved = The key is set.
kiosk-key-is-set = A key is set: it turns the window back from the customer.
kiosk-key-is-missing = No key is set yet; without one the window cannot be turned to customers.
