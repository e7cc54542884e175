# The screens of recommendations and commitments.
pledges-title = Commitments
pledges-lead = What carers said becomes a recommendation, what was accepted becomes a commitment, and carers hear what happened.
pledges-recommendations = Recommendations
pledges-none = No recommendation yet. One begins here, or from a theme in the findings.
pledges-commitments = Commitments
pledges-no-commitments = No commitment yet. One follows from a recommendation that was accepted, or a service makes one of its own accord.
pledges-add = Write a recommendation
pledges-add-commitment = Enter a commitment
pledges-year = The year
pledges-to = To
pledges-idea = Idea
pledges-state = Where it stands
pledges-number = Number
pledges-promise = What was promised
pledges-by-day = By
pledges-service = Service
pledges-wales = Wales
# $day (day)
pledges-reply-by = answer by { $day }
# $day (day)
pledges-no-reply-since = no answer since { $day }
# $day (day)
pledges-overdue-since = overdue since { $day }
# $count (number)
pledges-followed =
    { $count ->
        [one] 1 commitment followed
       *[other] { $count } commitments followed
    }
pledges-idea-empty = Nothing written yet

pledges-state-draft = Draft
pledges-state-checked = Evidence checked
pledges-state-shared = Shared, answer awaited
pledges-state-no-reply = No reply
pledges-state-accepted = Accepted
pledges-state-in-part = Accepted in part
pledges-state-declined = Declined
pledges-kept-planned = Planned
pledges-kept-under-way = Under way
pledges-kept-kept = Kept
pledges-kept-partly = Partly kept
pledges-kept-not-kept = Not kept
pledges-kept-replaced = Replaced
pledges-audience = Addressed to
pledges-audience-service = A fostering service
pledges-audience-region = The services of a region
pledges-audience-nation = Wales
pledges-audience-councillors = The councillors of an authority
pledges-choose-service = Which service?
pledges-choose-authority = Which authority?
pledges-choose-region = Which region?
pledges-begin = Begin
pledges-template = Kind of commitment
pledges-template-hint = Of the five ideas, those that are switched on for the service.
pledges-template-T0 = A service’s own promise
pledges-template-T1 = Corporate parenting
pledges-template-T2 = It takes a village
pledges-template-T3 = 360-degree feedback
pledges-template-T4 = Procurement
pledges-template-T5 = Training led by care-experienced people
pledges-template-T6 = Mentoring

# $number (id)
pledges-recommendation = Recommendation { $number }
pledges-words = The words
pledges-words-hint = All three boxes in both languages. No name, no number of carers: what stands here is what the service reads.
pledges-words-cy = In Welsh
pledges-words-en = In English
pledges-part-context = Context
pledges-part-idea = Idea
pledges-part-effect = Effect
pledges-part-context-hint = What it is like now
pledges-part-idea-hint = What could be done
pledges-part-effect-hint = What would change
# $words (number) $least (number) $most (number)
pledges-length-short =
    { $words ->
        [one] 1 word; from { $least } to { $most } read best
       *[other] { $words } words; from { $least } to { $most } read best
    }
# $words (number)
pledges-length-good =
    { $words ->
        [one] 1 word, a good length
       *[other] { $words } words, a good length
    }
# $words (number) $least (number) $most (number)
pledges-length-long =
    { $words ->
        [one] 1 word; from { $least } to { $most } read best
       *[other] { $words } words; from { $least } to { $most } read best
    }
pledges-about = What it is about
pledges-about-hint = Stays here. Interviews count as evidence only when they name one of these.
pledges-themes = Themes
pledges-reasons = Reasons
pledges-reason-add = Find a reason
pledges-saved = Saved on this laptop
pledges-unsaved = Not saved yet

pledges-evidence = What it is built from
pledges-evidence-hint = For you alone. Nothing of this leaves with the recommendation, and the service never sees it.
pledges-evidence-none = No interview and no approved voice counts for this yet. Choose what it is about, or address it otherwise.
pledges-evidence-all = Choose all that count
pledges-evidence-voices = Only approved voices
pledges-evidence-interview = Interview
pledges-evidence-voice = Approved voice
# $count (number)
pledges-basis =
    { $count ->
        [0] No household stands behind it.
        [one] 1 household stands behind it.
       *[other] { $count } households stand behind it.
    }
pledges-basis-households = Five or more: it may be shared.
pledges-basis-voices = It rests on approved voices alone: it may be shared with this service.
pledges-not-yet-nothing = It is built from nothing yet, so it may not be shared. Choose interviews or approved voices.
pledges-not-yet-few-households = It may not be shared yet. Five households are needed, or nothing but voices that carers approved for this service.
pledges-not-yet-voices-elsewhere = It may not be shared. The voices were approved for the carer’s own service alone: address it to that service, or build it on five households.
pledges-silent-withdrawn = does not count: the carer took it back
pledges-silent-not-allowed = does not count: the carer did not allow this use
pledges-silent-other-reasons = does not count: it names none of these themes and reasons
pledges-silent-elsewhere = does not count: it was approved for another service
pledges-silent-no-voice = does not count: it is no approved voice
pledges-weakened = Something this was built from has been erased or taken back since. What was shared stays shared; look whether the words still stand.

pledges-next = What comes next
pledges-check = I have checked the evidence
pledges-check-hint = You read the words once more against what carers said. A change of the words or the evidence ends it.
pledges-names-looked = I looked: nobody is named here
pledges-share = Share
pledges-share-title = Share this recommendation?
# $number (id) $to (text)
pledges-share-what = Recommendation { $number } goes to: { $to }
pledges-share-stays = From then on its words stay as they are, and it can no longer be dropped.
# $days (number)
pledges-share-days =
    { $days ->
        [one] One day is given for an answer. After that “no reply” is said as plainly as any other answer.
       *[other] { $days } days are given for an answer. After that “no reply” is said as plainly as any other answer.
    }
pledges-share-on = Day of sharing
pledges-share-yes = Share for good
pledges-present = Write with the service
pledges-present-hint = A page for a screen that others see: the words and nothing of where they come from. Whoever sees it has read it.
pledges-drop = Drop this draft
pledges-drop-what = The draft goes for good. What carers said stays where it is.
pledges-drop-yes = Drop
pledges-print = Write as PDF
pledges-print-lang = In which language
pledges-print-both = Both
pledges-print-cy = Welsh
pledges-print-en = English
pledges-open-file = Open
# $day (day)
pledges-shared-on = Shared on { $day }
# $day (day)
pledges-reply-due = The last day for an answer is { $day }.
# $day (day)
pledges-reply-late = No answer came by { $day }. One may still come.
pledges-answer = The answer
pledges-answer-add = Enter the answer
pledges-answer-change = Put the answer right
pledges-answer-kind = What was answered
pledges-answer-accepted = Accepted
pledges-answer-in-part = Accepted in part
pledges-answer-declined = Declined
pledges-answer-on = Day of the answer
pledges-answer-words = In the service’s words
pledges-answer-words-hint = Which part was accepted, or why it was declined. Carers hear this, so no names. One language is enough.
# $day (day)
pledges-answered-on = Answered on { $day }
pledges-follow = What followed
pledges-follow-add = Enter a commitment that follows
pledges-keep = Save

pledges-presenting = Writing together
pledges-presenting-end = End
pledges-presenting-both = Both languages
pledges-presenting-show = Show on a screen that others see
pledges-presenting-shown = Languages shown

# $number (id)
pledges-commitment = Commitment { $number }
pledges-commitment-new = A new commitment
pledges-commitment-correct = Put right
pledges-commitment-correct-hint = Possible until something is reported. After that, another commitment takes its place.
pledges-follows-from = Follows from
pledges-promise-hint = One sentence that a carer understands
pledges-owner = Who answers for it
pledges-owner-hint = A role, such as “the fostering manager”. Never a person.
pledges-starts = First day
pledges-due = Last day
pledges-principle = Principle of the Corporate Parenting Charter
pledges-principle-none = None
pledges-principle-equality = Equality
pledges-principle-stigma = Eradicating stigma
pledges-principle-together = Working together
pledges-principle-support = Inclusive support
pledges-principle-ambition = Fulfilling ambitions
pledges-principle-nurture = Nurturing
pledges-principle-health = Good health
pledges-principle-home = A stable home
pledges-principle-education = Education
pledges-principle-thrive = Thriving in the future
pledges-principle-after-care = Support after care
pledges-measures = How it will be known
# $which (number)
pledges-measure = Measure { $which }
pledges-measure-kind = Kind
pledges-measure-number = A number
pledges-measure-share = A share
pledges-measure-yes-no = Yes or no
pledges-measure-dates = Days on which it happens
pledges-measure-what = What is measured
pledges-target-number = How many are to be reached
pledges-target-share = How many per cent are to be reached
pledges-target-dates = On how many days it is to happen
pledges-measure-more = Another measure
# $which (number)
pledges-measure-less = Take measure { $which } away
pledges-progress = What happened
pledges-progress-none = Nothing was reported yet. Enter what happened when you hear of it.
pledges-progress-add = Report progress
pledges-progress-back = Take the last entry back
pledges-progress-back-what = The entry that was made last goes, as a slip of the hand.
pledges-progress-on = Day
pledges-progress-on-date = The day on which it happened
pledges-progress-number = How many in all so far
pledges-progress-share = How many
pledges-progress-of = Of how many
pledges-progress-yes = Is it done?
pledges-yes = Yes
pledges-no = No
pledges-note = Remark
pledges-note-hint = No names. One language is enough.
pledges-reference = Where it can be read up
pledges-reference-hint = A paper, a minute, a page. Never a person.
pledges-value = Reported
# $now (number) $target (number)
pledges-so-far-number = { $now } of { $target }
# $now (number) $target (number)
pledges-so-far-share = { $now }% of the { $target }% aimed at
# $now (number) $target (number)
pledges-so-far-dates =
    { $target ->
        [one] { $now } of 1 day
       *[other] { $now } of { $target } days
    }
pledges-so-far-yes = Done
pledges-so-far-no = Not done yet
pledges-so-far-none = Nothing reported yet
pledges-reached = reached
# $count (number) $of (number)
pledges-value-share = { $count } of { $of }
pledges-end = End it
pledges-end-title = How did it end?
pledges-end-what = This stays for good, and carers hear it as it is.
pledges-end-on = Day it ended
pledges-end-why = Why
pledges-end-why-hint = For the carers who asked for it. No names. One language is enough.
pledges-end-by = The commitment in its place
pledges-end-yes = Keep for good
# $day (day)
pledges-ended-on = Ended on { $day }
pledges-drop-commitment = Drop this commitment
pledges-drop-commitment-what = It goes for good, as if it had never been entered. Nothing was reported of it.
pledges-replaced-by = In its place stands

pledges-year-title = The year of commitments
pledges-year-choose = Year
pledges-year-nothing = Nothing falls in this month.
pledges-year-none = Nothing falls in this year yet. Days come here with a recommendation that is shared or a commitment that is entered.
pledges-year-day = Day
pledges-year-kind = What
pledges-year-late = late
pledges-year-table = The whole year as a table
pledges-on-reply-due = Last day for an answer
pledges-on-starts = Begins
pledges-on-progress = Reported
pledges-on-due = Last day
pledges-on-closed = Ended
pledges-to-calendar = Write for my calendar
pledges-to-calendar-what = Days that are still waited for, with numbers and no name of a service. Written again, the same entries move.
pledges-recommend = Recommend something
pledges-found = Recommendations and commitments
pledges-answer-days = After how many days without an answer is a recommendation said to have no reply?
pledges-answer-days-part = Answers to recommendations
