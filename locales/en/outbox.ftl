# The outbox: what waits to leave, how each service receives, what arrived.
outbox-title = Outbox
outbox-what = Every report that is released goes into an envelope, with its checksum, for the service it is meant for. Envelopes wait here encrypted until they arrive or until you recall them.
outbox-open = To the outbox
outbox-open-what = See what has left, what waits, and how each service receives its reports.
outbox-envelopes = Envelopes
outbox-none = There is no envelope here yet. One comes when a report is released.
outbox-send-now = Send now
outbox-sending-now = Sending…
outbox-nothing-due = Nothing is ready to go to a destination.
# $count (number)
outbox-sent-count = { $count ->
    [0] Nothing has arrived.
    [one] { $count } envelope has arrived.
   *[other] { $count } envelopes have arrived.
}
# $count (number)
outbox-left-count = { $count ->
    [one] { $count } envelope is still here.
   *[other] { $count } envelopes are still here.
}
# $envelope (number) $report (text)
outbox-name = Envelope { $envelope }: { $report }
outbox-wales = Wales as a whole
outbox-released = Released
outbox-hash = Checksum (SHA-256)

outbox-state-queued = Here
outbox-state-sending = On its way
outbox-state-saved = Saved as a file
outbox-state-delivered = Arrived
outbox-state-recalled = Recalled
outbox-due = Ready to go
outbox-waits-way = Waits for you to say how this one receives
outbox-waits-phrase = Waits for its six words
outbox-waits-hand = Waits for you to hand it over
outbox-waits-later = Will be tried again
outbox-waits-hindered = Waits for you to do something
outbox-waits-tell = Waits for you to say whether it was sent
outbox-asks = Its place will be asked whether it is there
outbox-to-destinations = To the destinations
outbox-progress-queued = The envelope is here.
outbox-progress-sending = The envelope is on its way.
outbox-progress-saved = The envelope was saved as a file.
outbox-progress-delivered = The envelope has arrived.
outbox-progress-recalled = The envelope was recalled.
outbox-not-by-itself = You have not allowed sending by itself. Press “Send now” when the place is there again.
# $time (text) $day (day)
outbox-next-try = Next try: { $day }, { $time }
# $place (text)
outbox-to-place = To { $place }
outbox-by-hand = By your own hand
# $day (day) $time (text)
outbox-when = { $day }, { $time }

outbox-form-plain = Accessible PDF as it is
outbox-form-password = PDF locked with six words
outbox-form-machine = Sealed for a machine (age)
outbox-form-plain-why = For a folder that the council already keeps in step, or a secure mail system that is closed already. Nobody needs a new program. The first choice.
outbox-form-password-why = AES-256. It opens in the PDF reader that the officer already has, with six words that you say on the telephone. For when no way is closed already. Some mail filters refuse locked files.
outbox-form-machine-why = Only a program with the recipient's secret key opens it, and this desk signs it. Not for an officer.
outbox-proof-read-back = Every byte was read back from the place and is the same
outbox-proof-size = Its size was seen in the place; the server lets nothing be read back
outbox-proof-hand = The person at the desk said that she handed it over
outbox-mark-superseded = This report was made again afterwards; a newer one stands in its place.
outbox-mark-withdrawn = It holds words that were withdrawn afterwards.
outbox-mark-recalled = It was recalled, but had arrived before that.
# $place (text)
outbox-unsure-asked = It does not leave any more. An earlier try may have brought it to { $place }: that place is asked as soon as it answers, and half a file is taken away there.
# $place (text)
outbox-unsure-gone = It does not leave any more. An earlier try may have brought it to { $place }, which is no destination now. Ask the service, then say here whether it arrived.
outbox-unsure-hand = You had saved it as a file. If you have not sent that file, delete it now and do not send it. Then say here which it was.
# $place (text)
outbox-unsure-twice = An earlier try may have left another copy at { $place }. It is taken away as soon as that place answers.

outbox-lock = Make the six words
outbox-lock-again = Make six new words
# $name (text)
outbox-lock-again-of = Make six new words: { $name }
# $name (text)
outbox-lock-of = Make the six words: { $name }
outbox-lock-title = The six words
outbox-lock-what = The file is locked with these six words. Write them on paper and say them to the officer on the telephone: small letters, one blank between words. They are kept nowhere. Never send them the same way as the file.
outbox-lock-lost = If the words are lost before it is sent, make new ones: the file is locked anew.
# $bits (number)
outbox-lock-strength = To guess the words, 2 to the power of { $bits } phrases would have to be tried, even with the list of words at hand.
outbox-lock-done = I have written them down
outbox-save = Save as a file to attach
# $name (text)
outbox-save-of = Save as a file to attach: { $name }
outbox-saved = The file is saved. Attach it to the council's secure mail, then say here that you have sent it.
outbox-saved-open = Open the file
outbox-confirm = I have sent it
# $name (text)
outbox-confirm-of = I have sent it: { $name }
outbox-confirm-title = Sent?
outbox-confirm-what = The receipt will say that it was you who said so: the program cannot see the council's mail. The pages go from the outbox, and their checksum stays. This cannot be undone.
outbox-recall = Recall
# $name (text)
outbox-recall-of = Recall: { $name }
outbox-recall-title = Recall this envelope?
outbox-recall-what = It will not be sent, and its pages go from the outbox. The report stays released; if you make it again, there is a new envelope. This cannot be undone.
outbox-recall-saved = You have this one as a file: delete that file yourself. If you have sent it already, say so instead; recalling says that you have not.
# $place (text)
outbox-recall-tried = An earlier try broke off at { $place }. If it turns out to have arrived there, it stands among the receipts, with the note that the recall came too late.
outbox-never-sent = It was never sent
# $name (text)
outbox-never-sent-of = It was never sent: { $name }
outbox-never-sent-title = Never sent?
outbox-never-sent-what = Then nobody asks after this envelope any more, and there is no receipt. This cannot be undone.

outbox-recipients = How each service receives
outbox-recipients-what = Agree this with each service once. It holds from then on, also for what is waiting already.
outbox-recipient = Recipient
outbox-recipient-choose = Choose
outbox-recipient-form = In which form
outbox-recipient-to = Where to
outbox-recipient-by-hand = By my own hand: as a file to attach to the council's secure mail
outbox-recipient-words = Language of the six words
outbox-recipient-key = The machine's public key
outbox-recipient-key-what = It begins with age1. Whoever receives makes it with age-keygen and gives it to you.
outbox-recipient-keep = Keep this
outbox-recipient-kept = How this one receives was kept.
outbox-recipient-change = Change
# $name (text)
outbox-recipient-change-of = Change how { $name } receives
outbox-recipients-none = It was not said yet how anybody receives. Choose a recipient below.
outbox-no-destinations = No destination is set, so every report goes through your own hand.
outbox-by-itself = Send by itself when a destination answers
outbox-by-itself-what = The program then goes to the destinations for which something waits, and nowhere else. Only while the desk is open.
outbox-key = This desk's signature
outbox-key-what = A receiving machine knows this desk by this public key. It is no secret. Only reports sealed for a machine are signed.
outbox-key-show = Show the public key
outbox-key-copy = Copy
outbox-key-copied = Copied.

outbox-receipts = Receipts
outbox-receipts-none = Nothing has arrived yet. A receipt comes when an envelope has arrived.
outbox-receipts-caption = What arrived, where, when, and how that is known.
outbox-receipt-print = Print the record
# $name (text)
outbox-receipt-print-of = Print the record: { $name }
outbox-receipt-open = Open the record
outbox-receipt-file = delivery-record
outbox-receipt-title = Delivery record
# $envelope (number)
outbox-receipt-number = Envelope { $envelope }
outbox-receipt-subject = The record of a report that reached its recipient.
outbox-receipt-what = This record says what was delivered, to whom, when, and how that is known. It says nothing of what is in the report.
outbox-receipt-caption = The delivery
outbox-receipt-matter = What
outbox-receipt-fact = Details
outbox-receipt-since = Since then
outbox-receipt-hash = If the checksum of the file you have is the same as the one above, it is the same file, byte for byte.
outbox-fact-report = Report
outbox-fact-whom = For
outbox-fact-period = Period
outbox-fact-languages = Language
outbox-fact-released = Released
outbox-fact-hash = Checksum of what was released (SHA-256)
outbox-fact-place = Place
outbox-fact-form = Form
outbox-fact-file = File
outbox-fact-size = Size
outbox-fact-file-hash = Checksum of the file (SHA-256)
outbox-fact-when = Arrived
outbox-fact-proof = How it is known
# $size (number)
outbox-bytes = Bytes: { $size }

# $count (number)
outbox-badge = { $count ->
    [one] { $count } in the outbox
   *[other] { $count } in the outbox
}
outbox-badge-offline = no connection
outbox-badge-asking = needs you

outbox-trouble-key = This is no age key. It begins with age1; copy all of it again.
outbox-trouble-no-envelope = There is no envelope with this number. Go back to the list and choose again.
outbox-trouble-not-now = That cannot be done with this envelope now: it is on its way, has arrived or was recalled. Go back to the page to see what can be done now.
outbox-trouble-no-way = It was not said how this recipient receives, or its destination is not there any more. Set it in the outbox.
outbox-trouble-no-phrase = This envelope is not locked yet. Make its six words first.
outbox-trouble-not-by-hand = This envelope goes to a destination, and not through your own hand. Go back to the page to see what can be done now.
outbox-trouble-damaged = What the store holds of this envelope is not what was released. Nothing was sent. Recall it and make the report again.
outbox-trouble-not-sealed = The envelope could not be sealed. Nothing was sent. Try again.
outbox-trouble-no-chance = The system gave no random numbers, so no key can be made. Nothing was sent. Start the computer again and try once more.
