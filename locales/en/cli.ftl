### What the terminal says.

cli-no-home = No folder for the store could be found. Name one with --home.
# $option (id)
# $variable (id)
cli-no-passphrase = No passphrase was given. Name a file with { $option }, or set { $variable }.
cli-ask-passphrase = Passphrase:
cli-ask-new-passphrase = New passphrase:
cli-ask-recovery-key = Recovery key:
# $file (id)
cli-unreadable = This file cannot be read: { $file }
cli-made = The store is made.
# $key (id)
cli-recovery-key = Recovery key, shown once: { $key }
# $count (number)
cli-example-made = { $count ->
    [one] The example store holds { $count } case. Everything in it is invented.
   *[other] The example store holds { $count } cases. Everything in it is invented.
}
# $pages (number)
cli-sound = The store is sound. Pages verified: { $pages }.
# $cases (number)
# $interviews (number)
cli-copy = The copy was opened and counted. Cases: { $cases }. Interviews: { $interviews }.
# $folder (id)
cli-set-aside = What stood there before is kept in the folder { $folder }.
cli-passphrase-changed = The passphrase is changed.
cli-kept = Saved.
# $number (id)
cli-deleted = Case { $number } is deleted.
# $file (id)
cli-written = Written: { $file }
