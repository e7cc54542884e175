### Letters to carers, guidance for services, the referral form and the calendar. In the wordings below, what stands
### in braces is filled in by the program; people who edit a wording see it as {name}.

## Placeholders, as people see them in a wording

letters-slot-carers = carers
letters-slot-number = number
letters-slot-service = service
letters-slot-where = where
letters-slot-today = today
letters-slot-charity = charity
letters-slot-contact = contact
letters-slot-counselling = counselling
letters-slot-summary = summary
letters-slot-day = day
letters-slot-time = time
letters-slot-minutes = minutes
letters-slot-meeting = meeting
letters-slot-place = place
letters-slot-withdraw-until = withdraw-until
letters-slot-service-start = service-start
letters-slot-approval-from = approval-from

## What a placeholder puts in

letters-what-carers = the carers' names
letters-what-number = the case number
letters-what-service = the service's name
letters-what-where = “in Cardiff”, or “with” and the provider's name
letters-what-today = today's date
letters-what-charity = the charity, from Settings
letters-what-contact = how to reach the project, from Settings
letters-what-counselling = how to reach counselling, from Settings
letters-what-summary = the summary of the conversation
letters-what-day = the day that is booked
letters-what-time = the hour that is booked
letters-what-minutes = how many minutes are booked
letters-what-meeting = in person, by phone or by video
letters-what-place = the place; the line is left out when there is none
letters-what-withdraw-until = the last day on which what was said can be withdrawn
letters-what-service-start = the first day of the service
letters-what-approval-from = the first day of the period; an approval that ended before it does not count
# $what (text)
letters-needed = { $what } (must stay)

## Kinds

letters-kind-invitation = Invitation
letters-kind-information = Information sheet and privacy notice
letters-kind-reminder = Reminder
letters-kind-confirmation = Confirmation of the time
letters-kind-summary = Summary to the carer
letters-kind-closing = Thanks and closing
letters-kind-guidance = Guidance for fostering services

## The wordings of the program

letters-seed-invitation-title = An invitation to talk about your time fostering
# $carers (text)
# $service (text)
# $contact (text)
# $charity (text)
letters-seed-invitation =
    Dear { $carers },

    We understand that you are leaving your fostering service, { $service }. Thank you for everything you have given to the children who have lived with you.

    We would like to invite you to an independent exit interview: a conversation about what went well, why you are leaving, and what could be better for the carers who come after you. We do not work for your service, and your service does not see our notes.

    - You may talk in Welsh, in English or in both. You choose, and you may change your mind.
    - You decide whether to take part. You may say no now, or stop at any time, without saying why.
    - We can meet in person or talk by phone or by video, with you alone or together with the person you fostered with. It usually takes between an hour and an hour and a half, and we can pause and carry on another day.
    - Please tell us if anything would make it easier for you to take part, such as large print, a break or a different time of day.

    The information sheet that comes with this letter says what happens to what you tell us, and where confidentiality ends.

    To agree a time, or to say that you would rather not take part, please contact us:

    { $contact }

    If you would rather not take part, we will not contact you again.

    Yours sincerely,

    The project lead, { $charity }

letters-seed-information-title = About the exit interview: information sheet and privacy notice
# $charity (text)
# $counselling (text)
# $contact (text)
letters-seed-information =
    # What this is

    An independent exit interview for foster carers who leave a fostering service in Wales. It is run by { $charity }. We do not work for your service.

    # It is your choice

    - You may talk in Welsh, in English or in both.
    - Taking part is voluntary. You may leave out any question, pause or stop at any time, without saying why.
    - You may withdraw what you said until the reports of the year are locked. We give you that date. After that, only figures that identify nobody are left.

    # Who sees what you say

    - Your service does not see our notes. Nothing that identifies you goes to your service unless you choose it.
    - What you say goes into reports together with what others say.
    - Where only a few households have left, people may guess who said what, although no name is given. We would rather be honest about that.
    - If we would like to use your own words, we read them back to you, and you decide about each of them.

    # Where confidentiality ends

    We cannot promise to keep everything confidential. If you tell us something that suggests that a child or an adult is at risk of harm, or that a crime has been committed, we have to pass it on. We would talk to you first whenever that would be safe.

    # Separate from the Independent Review Mechanism

    This interview is separate from the Independent Review Mechanism (IRM) and from any representations to your service. We do not send it to your service's decision-maker or to the IRM panel, and it cannot change the decision. If you want something considered, put it in your own submission.

    # Other people

    Please do not name any child. If there was an allegation, you may tell us how you were treated, but we do not write down what the allegation was.

    # What we keep, why, and for how long

    - { $charity } is responsible for your information.
    - We contact you and hold the interview because we have a legitimate interest in learning how carers could be better supported. Before we write down anything about health, belief or other sensitive matters, we ask you separately for your explicit consent.
    - Everything is kept encrypted. We do not record sound.
    - Your contact details are kept until three months after our work with you ends.
    - Notes in which you could be recognised are kept until twelve months after the reports of the year are locked. Then they are made anonymous.
    - The record of what you agreed to is kept for six years.
    - If you opt out after your service has told us about you, we keep a coded mark for three years, so that nobody contacts you again, and delete the rest.

    # Your rights

    You may ask to see what we hold about you, and to have it corrected or deleted. We answer within a month. You may also complain to the Information Commissioner's Office.

    # Support

    Talking about this can bring feelings up. This is how to reach counselling:

    { $counselling }

    # How to reach us

    { $contact }

letters-seed-reminder-title = Our invitation to talk
# $carers (text)
# $service (text)
# $contact (text)
# $charity (text)
letters-seed-reminder =
    Dear { $carers },

    A little while ago we invited you to an independent exit interview about your time with your fostering service, { $service }. We have not heard from you, and that is quite all right.

    If you would like to talk, in Welsh, in English or in both, we would be glad to hear from you:

    { $contact }

    If you would rather not take part, you need not do anything. You may also tell us, and we will not contact you again.

    Yours sincerely,

    The project lead, { $charity }

letters-seed-confirmation-title = The time we agreed
# $carers (text)
# $day (text)
# $time (text)
# $meeting (text)
# $place (text)
# $contact (text)
# $charity (text)
letters-seed-confirmation =
    Dear { $carers },

    Thank you for agreeing to talk with us. This is what we agreed:

    - Day: { $day }
    - Time: { $time }
    - How: { $meeting }
    - Place: { $place }

    If that no longer suits you, or if anything would make it easier for you to take part, please tell us:

    { $contact }

    You may change your mind at any time, without saying why.

    Yours sincerely,

    The project lead, { $charity }

letters-seed-summary-title = A summary of our conversation
# $carers (text)
# $summary (text)
# $withdraw-until (text)
# $contact (text)
# $charity (text)
letters-seed-summary =
    Dear { $carers },

    Thank you for talking with us. This is a short summary of what you said, as we wrote it down:

    { $summary }

    Please tell us whether it is right as it stands, or whether anything is wrong, missing or better left out. We will put it right.

    { $contact }

    Nothing that identifies you goes to your service unless you chose it. The last day to withdraw what you said: { $withdraw-until }. After that, only figures that identify nobody are left.

    Yours sincerely,

    The project lead, { $charity }

letters-seed-closing-title = Thank you
# $carers (text)
# $where (text)
# $counselling (text)
# $withdraw-until (text)
# $contact (text)
# $charity (text)
letters-seed-closing =
    Dear { $carers },

    Thank you for telling us about your time fostering { $where }. What you said can help the carers who stay, and the children who live with them.

    Talking about all this can bring feelings up, sometimes days later. This is how to reach counselling:

    { $counselling }

    If you change your mind about anything that you allowed, please tell us. The last day to do so: { $withdraw-until }. After that, only figures that identify nobody are left.

    { $contact }

    This ends our work with you. We wish you and yours well.

    Yours sincerely,

    The project lead, { $charity }

letters-seed-guidance-title = Independent exit interviews: guidance for fostering services
# $charity (text)
# $service-start (text)
# $approval-from (text)
# $contact (text)
letters-seed-guidance =
    # What the service is

    Every foster carer in Wales who leaves a fostering service may have an independent exit interview. The focus is on mainstream carers of local authorities and independent providers. The service is run by { $charity } and works for no fostering service.

    # Ask about language first

    Before anything else, ask the carers which language they would like: Welsh, English or both. Write the answer on the form, and do not wait for them to raise it. This is the Active Offer. We make the same offer again when we invite them.

    # Whom to refer

    - Carers whose approval ended on or after { $approval-from }. Referrals are taken since { $service-start }.
    - Carers who have resigned, whether they stop fostering or move to another service.
    - Carers whose approval has been terminated, or has lapsed because a child was adopted, a special guardianship order was made, or a young person stays on under When I'm Ready.
    - Kinship carers are outside the present focus. Say why you would like us to include them, and the project lead decides.
    - One referral for each household. If one of two carers leaves and the other stays, name only the one who leaves.
    - After a death, please do not refer. There is no interview.

    # When to refer

    - After a resignation: when the approval has ended and the panel has noted it, whichever comes later.
    - After a termination: when the decision on the panel's recommendation has been ratified.
    - When the carers contest a decision: see below. You may refer, and we wait.

    # How to refer

    - Tell the carers that you would like to refer them, and that they may opt out. Write on the form the day you told them.
    - Fill in the referral form: the carers' names, how and when it is safe to reach them, language, access needs, the dates, and how the household is leaving.
    - Send the form by the secure way that you have agreed with us.
    - Please send nothing else: no panel papers, assessments, reviews or case notes, no child's name, and nothing of the substance of an allegation. Regulation 13 of the Fostering Panels (Establishment and Functions) (Wales) Regulations 2018 says to whom a carer's records may be disclosed. That is why the form is short.

    # Opting out, at four points

    - Before referral: you send no name. Once a month, tell us only how many households opted out, and how they were leaving.
    - After referral: the carers tell you or us. We delete what we hold and keep only a coded mark and the date, so that nobody contacts them again.
    - During the interview: the carers stop, and we ask them what, if anything, may be kept.
    - After the interview: the carers withdraw what they said, until the reports of the year are locked. They know that date.
    - Opting out is never counted as a reason for leaving.

    # Beside the Independent Review Mechanism

    - After a qualifying determination the carers have 28 calendar days from the date of your letter. They may accept it, make written representations to you, or apply to IRM Cymru. The last two are alternatives.
    - Until those days are over, and while representations or an application are open, we hold the referral. Please tell us the date of your letter, what the carers lodged, and the date of the final decision.
    - Only the carers themselves can ask, in writing, to talk to us before then.
    - The interview is separate. We do not send it to your decision-maker or to the IRM panel, and it cannot change the decision. We tell the carers so.

    # What you receive

    - Reports speak of groups, never of one household. Where few have left, they say less. That is not a fault of yours.
    - A carer's own words reach you only where the carer approved the wording and that it goes to you.
    - Once a year, please tell us how many households left. No other list exists, so the figure is printed as yours.

    # Safeguarding

    If a carer tells us of a risk to a child or an adult, we report it to the local authority where the concern arose. It does not wait for a report.

    # How to reach us

    { $contact }

## On the page

# $number (text)
letters-page-number = Our reference: { $number }
letters-page-subject = A letter about the independent exit interview
letters-guidance-subject = How fostering services in Wales refer carers for an independent exit interview
# $name (text)
letters-with-provider = with { $name }
# $number (text)
letters-calendar-line = Exit interview { $number }
letters-meeting-in-person = in person
letters-meeting-phone = by phone
letters-meeting-video = by video

## What stands in the way

letters-empty-charity = Say under Settings what the charity is called. The letter needs it.
letters-empty-contact = Say under Settings how the project is reached, in each language of the letter. The letter needs it.
letters-empty-counselling = Say under Settings how counselling is reached, in each language of the letter. The letter needs it.
letters-empty-summary = No summary has been written yet.
letters-empty-booking = No talk is booked yet.
letters-empty-interview = No interview has ended yet, so there is no last day for withdrawing.
letters-empty-other = Something that this letter needs is not known.
letters-trouble-broken = This wording in the store is not as it was written. Nothing was written. Enter a new version of the wording in the settings.
letters-trouble-no-version = There is no such version. Go back to the list and choose again.
letters-trouble-no-booking = No talk is booked, so there is nothing for the calendar. Book a time first.
letters-trouble-no-such-hour = The clocks go forward over this hour, so it does not exist. Book another one.
letters-trouble-no-workbook = The form could not be made. Nothing was written. Try again.
letters-trouble-other-addressee = The guidance goes to services and belongs to no case. Go back to the page to see what can be done now.
letters-trouble-no-title = The title is missing. Write the wording.
letters-trouble-title-plain = A title holds no placeholder and no second line. Correct the wording.
letters-trouble-no-words = The wording is missing in this language. Write the wording.
letters-trouble-too-long = This is too long for a letter. Make the text shorter.
# $line (number)
# $name (id)
letters-trouble-unknown = Line { $line }: there is no placeholder “{ $name }” in this language. The names that may be used are listed beside the wording. Choose one of those.
# $line (number)
letters-trouble-brace = Line { $line }: a brace opens or closes nothing. A placeholder is one name between two braces. Correct the wording.
# $line (number)
# $name (id)
letters-trouble-not-here = Line { $line }: the placeholder “{ $name }” has no place in this letter. Take it out.
# $name (id)
letters-trouble-lost = The placeholder “{ $name }” is missing. This letter cannot do without it. Put it back.

## On the screens

letters-part = Letters
letters-which = Letter
letters-language = Language of the letter
letters-language-hint = The language the carers asked for is chosen beforehand.
letters-in-cy = Welsh
letters-in-en = English
letters-in-both = Both, Welsh first
letters-look = Read it before it goes
letters-make-pdf = Make a PDF
letters-make-text = Make a text file
letters-copy = Copy the text
letters-copied = The text is in the clipboard. Paste it into an e-mail.
letters-open = Open the file
letters-written = What was written
letters-written-none = Nothing has been written yet. Choose a letter and write it; it is listed here.
letters-written-when = When
letters-written-how = How
letters-written-version = Version of the wording
letters-way-pdf = PDF
letters-way-text = Text file
letters-way-clipboard = Copied for an e-mail
letters-calendar = For your calendar
letters-calendar-what = The entry holds the case number and no name. Made again after a change, it moves the same entry.
letters-calendar-place = Write the place into it too
letters-calendar-make = Make the calendar file
letters-for-services = For fostering services
letters-for-services-what = Guidance on how to refer, on opting out and on the Independent Review Mechanism. It holds nothing of any case.
letters-guidance-make = Make the guidance
