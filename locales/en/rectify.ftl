# Putting right what a carer says is wrong

rectify-part = Putting right
rectify-lead = A carer may ask for what is wrong to be put right, and is to be told within a month what was done.
rectify-add = Note a request
rectify-add-title = What a carer asks to be put right
rectify-received-on = Received on
rectify-due-hint = The carer is to be told within one calendar month of this day.
rectify-about = What it is about
rectify-about-record = The case as it was entered
# $day (day), $question (text)
rectify-about-answer = { $day }: { $question }
rectify-about-hint = What was said in an interview stays as it was said. The carer’s statement can stand beside it.
rectify-words = In the carer’s words
rectify-lang = Language of the words
rectify-lang-cy = Welsh
rectify-lang-en = English
rectify-keep = Keep
rectify-none = Nothing was asked. Note it when a carer asks for something to be put right.
# $which (number), $day (day)
rectify-request = Request { $which }, received on { $day }
# $day (day)
rectify-due = The carer is to be told by { $day }
# $day (day)
rectify-late = The carer should have been told by { $day }
# $day (day)
rectify-told = The carer was told on { $day }
rectify-answer = Say what was done
# $which (number)
rectify-answer-title = What was done about request { $which }
rectify-outcome = What was done
rectify-outcome-corrected = It was corrected
rectify-outcome-statement = The carer’s statement stands beside it
rectify-outcome-unchanged = Nothing was changed
rectify-corrected-hint = Correct the case itself with “Correct”. The earlier value is not kept.
rectify-statement = The statement as it is to stand
rectify-reason = Why
rectify-reason-hint = The carer is told this. Where nothing is changed, they are also told that they may complain to the Information Commissioner.
rectify-told-on = The carer was told on
rectify-told-on-hint = Leave it empty until then. Once a day stands here, the answer stays as it is.
# $day (day)
rectify-beside = Beside this the carer says, since { $day }:

rectify-trouble-day-missing = Enter the day on which the request arrived.
rectify-trouble-future = This day is still to come. Correct the date.
rectify-trouble-before-asked = The carer cannot have been told before the request arrived. Correct the date.
rectify-trouble-words-missing = Enter what the carer asks, in their words.
rectify-trouble-question = Choose the interview and the question together.
rectify-trouble-answer-stays = What was said in an interview is not written over. Put the carer’s statement beside it.
rectify-trouble-statement-missing = Enter the statement as it is to stand.
rectify-trouble-reason-missing = Say why nothing was changed.
rectify-trouble-no-request = This case has no request with that number. Go back to the list and choose again.
rectify-trouble-told = The carer was told what was done, so it stays as it is. Note a new request if there is one.
