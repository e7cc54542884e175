# First run, lock, copies and the example store.
desk-language-choose = Which language would you like to work in?
desk-language-choose-hint = You can change language at any time, at the top of every screen.
# $step (number)
desk-step = Step { $step } of 3
desk-passphrase-title = Choose a passphrase
desk-passphrase-why = The passphrase locks everything on this laptop. Nobody can open it without it, and neither can we.
desk-passphrase-advice = Four or five words that have nothing to do with each other are stronger than one difficult word, and easier to remember. Use at least 10 characters.
desk-passphrase = Passphrase
desk-passphrase-again = The same passphrase again
desk-passphrase-new = New passphrase
desk-passphrase-differs = The two passphrases are not the same
desk-passphrase-missing = Enter a passphrase
desk-continue = Continue
desk-making = Getting ready…
desk-recovery-title = Write down your recovery key
desk-recovery-why = If you forget the passphrase, this key is the only other way in. It is shown only once.
desk-recovery-keep = Write it on paper and keep it somewhere safe, away from the laptop.
desk-recovery-key = Recovery key
desk-recovery-written = I have written it down
desk-recovery-back-title = Type the recovery key back
desk-recovery-back-why = To be sure that it is right on the paper. Spaces, hyphens and capital letters make no difference.
desk-recovery-again = Show the key again
desk-recovery-check = Check the key
desk-lock-title = Welcome back
desk-lock-why = Everything is locked. Enter your passphrase to continue.
desk-open = Open
desk-opening = Opening…
desk-forgotten = I have forgotten the passphrase
desk-remembered = I remember the passphrase
desk-recover-title = Open with the recovery key
desk-recover-why = Enter the key from your paper, and choose a new passphrase.
# $file (id)
desk-set-aside = A damaged file was set aside and kept as { $file }.
desk-damaged = The check found damage in the file with your records. What you write is still being saved. Lock as soon as you can: when you open again you will see what can be read, and nothing will have been deleted.
desk-damaged-locked = Damage was found in the file with your records. When you open, every page is checked first, which may take longer. Nothing has been deleted.
desk-locking = Locking…
desk-lock-unsaved = Some words are not saved yet. Locking now would lose them.
desk-lock-anyway = Lock anyway
desk-example-banner = This is an example: everybody in it is invented.
desk-example-leave = Begin your own work
desk-example-leave-yes = Set the example aside
desk-example-leave-why = The example is closed and kept aside. You will choose a new passphrase and be given a new recovery key for your own work.
desk-close-unsaved = There are words on this screen that are not saved. If you close the window now, they are lost.
desk-close-anyway = Close anyway

desk-bring-back = Bring back a copy
desk-bring-why = A copy is one file whose name ends in .gwrando-copy. It opens with the passphrase of the day on which it was made, or with the recovery key.
desk-bring-file = File of the copy
desk-bring-no-file = Choose the file of the copy.
desk-bring-with = What you have
desk-bring-passphrase = The copy's passphrase
desk-bring-recovery = The recovery key
desk-bring-look = Look into the copy
desk-bring-looking = Reading the copy and checking every page…
# $day (day) $time (text)
desk-bring-found = This copy was made on { $day } at { $time }. Every page of it is whole.
desk-bring-erased = Whatever was erased since then is erased from it again.
desk-bring-list-broken = The list of what was erased, which lies beside this copy, is damaged. What this computer itself knows to be erased is erased again; whatever only that list knew comes back with the copy. If another of your copies has its own folder, look there for a whole list first; otherwise erase again by hand afterwards.
desk-bring-replaces = It takes the place of what is on this computer now. That is not deleted: it is kept aside in a folder of its own.
desk-bring-fresh = There is nothing on this computer yet that it would replace.
desk-bring-do = Put the copy in its place
desk-bring-ask = Put this copy in the place of what is here?
desk-bring-doing = Putting the copy in its place…
desk-bring-done = The copy is in its place. Open it with the passphrase it was made with, or with the recovery key.
# $folder (id)
desk-bring-done-aside = The copy is in its place. What stood here before is kept in the folder { $folder }. Open the copy with the passphrase it was made with, or with the recovery key.
