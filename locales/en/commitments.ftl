# Recommendations, the answers to them, and commitments: what the program itself says.
commitments-trouble-service = Choose the service, or the authority whose councillors are addressed.
commitments-trouble-region = Choose the region.
commitments-trouble-about = Choose themes and reasons of the code frame.
commitments-trouble-too-long = That is more than 2,000 characters. A reader with little time stops long before. Make the text shorter.
commitments-trouble-box-empty = Write something here. A recommendation has all three boxes in both languages.
commitments-trouble-day-missing = Enter the day.
commitments-trouble-day-early = This day lies before what it belongs to. Correct the date.
commitments-trouble-day-future = This day has not come yet. Correct the date.
# $heard (day)
commitments-trouble-day-before-heard = On this day not every talk that it rests on had been held: the last of them ended on { $heard }. Correct the date.
commitments-trouble-why = Enter why it was declined, in the service’s words. It is told as plainly as a yes.
commitments-trouble-which-part = Enter which part was accepted.
commitments-trouble-measures = A commitment has from one to eight measures. Add one or take one away.
commitments-trouble-measure-what = Enter in both languages what is measured.
commitments-trouble-measure-target = Enter a target that can be reached: a whole number from 1, and per cent up to 100. Yes or no has none.
commitments-trouble-measure-unknown = The commitment has no such measure. Choose one that is in the list.
commitments-trouble-value-number = Enter a whole number.
commitments-trouble-value-share = Enter how many of how many; the second number is not the smaller one.
commitments-trouble-value-yes-no = Choose yes or no.
commitments-trouble-promise = Enter in both languages what was promised.
commitments-trouble-owner = Enter in both languages the role that answers for it.
commitments-trouble-ending = A commitment cannot end like that as it stands. Of what is called kept, something must have been reported. First note what happened.
commitments-trouble-why-not-kept = Enter why, for the carers who asked for it.
commitments-trouble-replaced-by = Choose another commitment of the same service that is still going on, or none when nothing is replaced.
commitments-trouble-name = This seems to name or lead to somebody. Put a role in its place, or say that you looked and it does not.
commitments-trouble-owner-name = This seems to be a person. Enter a role, such as “the fostering manager”.
commitments-trouble-other-service = This commitment belongs to the service that was asked. Choose that service.
commitments-trouble-no-recommendation = There is no such recommendation. Go back to the list and choose again.
commitments-trouble-no-commitment = There is no such commitment. Go back to the list and choose again.
commitments-trouble-no-evidence = There is no such interview or voice to build on. Go back to the list and choose again.
commitments-trouble-not-now = As it stands, this cannot be done. Go back to the page to see what can be done now.
commitments-not-yet-nothing = It is built from nothing yet. Choose interviews or approved voices below.
commitments-not-yet-few-households = Fewer than five households stand behind it, and not approved voices alone. Choose more interviews, or only voices that carers approved for this service.
commitments-not-yet-voices-elsewhere = Its voices were approved for the carer’s own service and for nobody else. Address it to that service, or choose interviews of five households.
commitments-mentor-context = Carers told us that they were alone with what was hard, and that nobody who knew the work from within was there to ask.
commitments-mentor-idea = Offer each new carer a mentor, an experienced foster carer, within four weeks of approval.
commitments-mentor-effect = New carers have somebody to ask from the beginning, feel less alone, and stay longer.
# $number (id)
commitments-calendar-due = Gwrando { $number }: commitment due
# $number (id)
commitments-calendar-reply = Gwrando { $number }: last day for an answer
# $number (id)
commitments-page-title = Recommendation { $number }
commitments-page-wales = Wales
commitments-part-context = Context
commitments-part-idea = Idea
commitments-part-effect = Effect
commitments-page-answer-part = Your answer
# $due (day)
commitments-page-answer = Please answer by { $due }: accepted, accepted in part, or declined with a reason. What you answer is told to carers as plainly one way as the other.
