### The form that a fostering service fills in to refer a household. Its headings and choices stand with the import.

referral-form-title = Referral form: independent exit interview
referral-form-subject = A form by which fostering services in Wales refer a household for an independent exit interview
referral-form-sheet-rows = Referrals
referral-form-sheet-notes = Notes
referral-form-sheet-lists = Lists
referral-form-no-day = Give a date, for example 27/03/2026.
referral-form-not-listed = Choose one from the list.
referral-form-no-years = Give a whole number from 0 to 70.

## Before the form is filled in: one point on each line

referral-form-advice =
    Before anything else, ask the carers which language they would like to use: Welsh, English or both. Do not wait for them to ask.
    Tell them that you would like to refer them, and that they may opt out. If they do not want to be referred, do not send their names.
    Give contact details, dates and how the household is leaving, and nothing else: no panel papers, assessments, reviews or case notes, no child’s name, and nothing about what an allegation held.
    If one of two carers leaves and the other stays, name only the one who leaves.
    Send the form in the secure way agreed with us.
    An answer is needed where there is a star (*). Leave the rest empty if you do not know.
referral-form-advice-workbook =
    One row for each household. Where there is a list, choose from it. Write dates like this: 27/03/2026.
    Do not change the headings: the program knows the columns by them.
referral-form-advice-paper =
    One form for each household. Write dates in this order: day, month, year.

## Headings on paper

referral-form-language = Language first
referral-form-who = Who is leaving
referral-form-reach = How to reach them safely
referral-form-leaving = How and when they are leaving
referral-form-decision = If they are challenging the decision
referral-form-referral = This referral
# $asked (text)
referral-form-needed = { $asked } *

## On the screen

referral-form-heading = The referral form
referral-form-what = For the service to fill in and send back. The import reads the workbook as it stands; the PDF is printed and filled in by hand. It holds nothing of any case.
referral-form-as = As
referral-form-way-xlsx = Workbook (XLSX)
referral-form-way-pdf = PDF to print
referral-form-in = Language of the form
referral-form-make = Make the form
