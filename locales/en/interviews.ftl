# The interview room: choosing, conducting, reading back and ending an interview.

## Choosing and starting

interviews-title = Interview
interviews-opening-it = Opening the interview…
interviews-under-way = Under way
interviews-none-under-way = No interview is under way. Begin one below, or from a case.
interviews-ready = Ready for an interview
interviews-none-ready = No case is ready for an interview. Cases are added under Cases.
interviews-to-cases = To the cases
# $shown (number) $all (number)
interviews-newest = Showing the newest { $shown } of { $all }. Any other is found in the list of cases.
interviews-carry-on = Carry on
interviews-start = Start the interview
interviews-finished-ones = Finished
interviews-finished-why = To read again, or when a carer changes what is allowed.
interviews-look = Open
interviews-start-title = Start an interview
interviews-start-language = In which language will the conversation begin?
interviews-start-mode = With whom?
interviews-mode-solo = One carer
interviews-mode-joint = Carers together
interviews-state-open = Under way
interviews-state-paused = Paused
interviews-state-finished = Finished
interviews-asked-for-cy = Welsh was asked for
interviews-asked-for-en = English was asked for
interviews-asked-for-both = Both languages were asked for

## The strip and the sections

# $number (id)
interviews-case = Case { $number }
interviews-asked-in = Asked in:
interviews-show-minutes = Show the minutes
interviews-hide-minutes = (press to hide)
interviews-pause = Pause
interviews-resume = Carry on
interviews-paused = On a break
interviews-commands = Commands
interviews-commands-hint = What would you like to do? In Welsh or English
interviews-sections = Sections of the interview
interviews-sign-written = written
interviews-sign-come-back = come back to this
interviews-sign-not-discussed = not discussed
interviews-sign-chose-not = chose not to answer

## The question

interviews-read-aloud = To read aloud
interviews-show-other-cy = Show in Welsh
interviews-show-other-en = Show in English
interviews-probes = To ask further
interviews-probe-asked = asked
interviews-come-back = Come back to this
interviews-notes = Notes
# $question (text)
interviews-notes-on = Notes: { $question }
interviews-note-language = Language of these notes
interviews-note-cy = Welsh
interviews-note-en = English
interviews-note-both = Both
interviews-mark = Mark as the carer's words
interviews-skip-title = If there is no answer
interviews-skip-not-discussed = Not discussed
interviews-skip-chose-not-to-answer = Chose not to answer
interviews-clear = Clear
interviews-previous = Previous
interviews-next = Next
interviews-module-open = Open
interviews-module-opened = Opened
interviews-own-words = In the carer's own words
# $count (number)
interviews-own-words-count = Quotes ({ $count })
interviews-own-words-none = Select words in the notes and press Ctrl+'. With nothing selected, the sentence at the cursor is marked.
interviews-own-words-where = Words marked in the notes of a question stand here.
interviews-changed-since = Changed since spoken. First written:
interviews-undid-quote = Undone: quote
interviews-undid-text = Undone: text
interviews-keys = F1 keys

## Ratings

interviews-not-applicable = Not applicable
interviews-prefer-not-to-say = Prefer not to say
interviews-rating-keys = Keys when a statement has focus: 1 to 5 choose, - is not applicable, / is prefer not to say, Backspace clears.
interviews-scale-keys = Keys: Home is 0, 1 to 9, End is 10, - is not applicable, / is prefer not to say, Backspace clears.

## What the keys do

interviews-deed-next = Next question
interviews-deed-previous = Previous question
interviews-deed-palette = All commands
interviews-deed-go-to = Go to a question
interviews-deed-mark = Mark or unmark the carer's words
interviews-deed-other-wording = Show this question in the other language
interviews-deed-probes = To ask further
interviews-deed-come-back = Come back to this question
interviews-deed-pause = Pause or carry on
interviews-deed-to-bach = Circumflex on the letter before the cursor
interviews-ask-in-cy = Ask in Welsh
interviews-ask-in-en = Ask in English
interviews-go-ratings = Go to the ratings
interviews-go-reading-back = Go to the reading back
interviews-go-close = Go to the close
interviews-go-to-hint = A word of the question, in Welsh or English

## Consent

interviews-consent-title = What may we do?
interviews-consent-settle = Settling what we may do
interviews-consent-open = Not asked yet
interviews-consent-yes = Yes
interviews-consent-no = No
interviews-consent-interview = To hold the interview and keep a record of it
interviews-consent-interview-means = You may skip any question, stop, or withdraw later.
interviews-consent-special-category = To note things about health, beliefs or ethnic origin
interviews-consent-special-category-means = Only if you bring them up yourself, and only to understand your reasons.
interviews-consent-national-findings = To count your reasons and ratings in the findings for the whole of Wales
interviews-consent-national-findings-means = As numbers about many households. Never your name.
interviews-consent-local-themes = To count them in what your own service is told
interviews-consent-local-themes-means = Only when at least eight households from the service's year stand together.
interviews-consent-inspection = To use them as evidence for an inspection
interviews-consent-inspection-means = When Care Inspectorate Wales looks at the service.
interviews-consent-recontact = To contact you again
interviews-consent-recontact-means = For example to ask what has changed since then.
interviews-consent-mentoring = To ask you about mentoring or speaking
interviews-consent-mentoring-means = To share your experience with other carers, with councillors or with a panel.

## Reading back

interviews-untouched = Questions nobody touched
# $count (number)
interviews-untouched-why =
    { $count ->
        [one] One question has no notes and no mark. You can go to it, or say that it was not discussed.
       *[other] { $count } questions have no notes and no mark. You can go to them, or say of all of them that they were not discussed.
    }
interviews-untouched-which = Which ones
interviews-untouched-leave = Mark them all as not discussed
# $count (number)
interviews-untouched-done =
    { $count ->
        [one] One question was marked as not discussed.
       *[other] { $count } questions were marked as not discussed.
    }
interviews-summary = What I heard
interviews-summary-none = Nothing is written yet.
interviews-to-notes = To the notes
interviews-voices = Your own words
interviews-voices-none = No words are marked as the carer's own. Choose words in the notes and press Ctrl+' to mark some.
interviews-voices-warning-first = If you let us pass words on to your own service, the service will probably know that it was you who said them.
interviews-voices-warning = Your name will not be beside them, but few people leave a service each year and staff may recognise a story. You decide on each wording by itself, and you may change it first. Until the report is sent you can change your mind.
interviews-voice-wording = The wording, as the carer wants it
interviews-voice-theme = What it is about
interviews-voice-no-theme = No theme chosen
interviews-voice-ask = What may we do with these words?
interviews-voice-voice = Pass them on to my own service
interviews-voice-unattributed = Use them without saying who or where, in reports about many services
interviews-voice-neither = Neither
interviews-voice-undecided = Not decided. Until it is, these words go nowhere.
interviews-voice-could-they-tell = Think once more: could your social worker tell from these words that it was you? If so, choose “Neither” or change the wording.

## The end

interviews-counselling = Counselling
interviews-counselling-offered = I offered counselling
interviews-counselling-source = Through whom?
interviews-counselling-service = The fostering service
interviews-counselling-membership = Membership of the service or of a union
interviews-counselling-network = The Fostering Network
interviews-counselling-local-authority = The local authority
interviews-counselling-other = Somebody else
interviews-counselling-wanted = Would you like to know how to reach it?
interviews-counselling-yes = Yes
interviews-counselling-no = No
interviews-finish-title = Finish the interview
interviews-finish-what = The notes are then closed, and the interview waits for its reasons under Findings.
# $count (number)
interviews-finish-undecided =
    { $count ->
        [one] One quote has not been decided on. It will go nowhere.
       *[other] { $count } quotes have not been decided on. They will go nowhere.
    }
interviews-finish = Finish the interview
interviews-finish-sure = Finish this interview?
interviews-finish-final = The notes can no longer be changed after this. The carer may still change consents and decisions until words have been sent. If you only want a break, close this and press Pause.
interviews-finished = The interview is finished. What happens next
interviews-after-locked = The notes are closed and stay encrypted on this laptop.
interviews-after-coding = The reasons are coded under Findings.
interviews-after-report = Words that were approved for the carer's own service stand in its next report. Nothing else that was said does.
interviews-after-withdraw = The carer may withdraw until the reporting year is closed.
interviews-to-coding = Code the reasons

## The sentence that says where the words are

# $time (text)
interviews-saved = Saved on this laptop · { $time }
interviews-saving = Saving…
interviews-not-saved = Not saved yet. Your words stay here.
interviews-not-saved-disk-full = Not saved yet: the disk is full. Your words stay here.
interviews-try-again = Try again
interviews-undo = Undo
interviews-or = or

## Trying a guide

interviews-rehearsal = Trying the guide
interviews-rehearsal-what = This is a trial: nothing is kept.
interviews-rehearsal-end = End the trial
interviews-rehearsal-reading = In an interview, what was written is read back here, and the carer decides what may be used.
interviews-rehearsal-close = In an interview, counselling is offered here and the conversation ends.
