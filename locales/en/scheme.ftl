### How the mentoring scheme went.

scheme-title = Mentoring report: Wales
scheme-subject = How the mentoring scheme for foster carers went across Wales
scheme-file = mentoring-report
scheme-about = This report shows how the mentoring scheme for foster carers went across Wales: who was referred, how soon they were in touch, what was done. It holds nothing that a mentor and a mentee said to each other; nobody writes that down.
scheme-went = How the scheme went
scheme-table = The scheme in numbers, across Wales
# $measure (id)
scheme-measure =
    { $measure ->
        [referred] Mentees referred
        [first-contact-in-time] Of these, first contact within 20 working days
        [begun] Matches that began
        [completed] Matches completed
        [rematched] Matches that did not work
        [contacts-due] Contacts due
        [contacts-kept] Of these, kept
        [tasks] Tasks identified
        [tasks-done] Of these, done
        [a-year-on] Newly approved a year before, mentored or not
        [still-approved] Of these, still approved
        [mentored-a-year-on] Newly approved a year before and mentored since
        [mentored-still-approved] Of these, still approved
        [others-a-year-on] Newly approved a year before and not mentored
        [others-still-approved] Of these, still approved
        *[days-waited] Days from referral to first contact, the middle value
    }
# $measure (id)
# $shown (text)
scheme-said =
    { $measure ->
        [referred] Mentees referred
        [first-contact-in-time] Of these, first contact within 20 working days
        [begun] Matches that began
        [completed] Matches completed
        [rematched] Matches that did not work
        [contacts-due] Contacts due
        [contacts-kept] Of these, kept
        [tasks] Tasks identified
        [tasks-done] Of these, done
        [a-year-on] Newly approved a year before, mentored or not
        [still-approved] Of these, still approved
        [mentored-a-year-on] Newly approved a year before and mentored since
        [mentored-still-approved] Of these, still approved
        [others-a-year-on] Newly approved a year before and not mentored
        [others-still-approved] Of these, still approved
        *[days-waited] Days from referral to first contact, the middle value
    }: { $shown }
scheme-unit = Mentees, matches, contacts and tasks are counted each by themselves. A contact counts as kept when it came no more than a week after it was due.
scheme-protect = Every number is for Wales as a whole and rounded; none is split by service, and one of which a single service has nearly all is left out. Who is still approved after a year is given from ten, of those who were mentored and of the others where both groups are large enough, and else of everybody together.
scheme-cannot-said = Nothing can be concluded about what was said, or how it helped.
scheme-cannot-cause = Whoever is still approved after a year may be so for other reasons than mentoring.
scheme-nothing = The report would say nothing at all: every number is below five, or nearly all of it is one service's (rules 11 and 15). Wait, or choose another period.
