# What can go wrong with the encrypted file.

store-wrong-passphrase = That is not the passphrase. Type it again, or open with the recovery key.
store-wrong-recovery-key = That is not the recovery key of these records. Compare it with your paper, group by group.
store-not-a-recovery-key = This recovery key is not complete, or a character in it differs. Please look again at each group of four.
store-damaged = The file with your records is damaged. Nothing has been deleted. You can see what can still be read of it, or bring back a copy.
# $aside (id)
store-damaged-aside = The file with your records is damaged. Nothing has been deleted: it is kept in the folder { $aside }. You can see what can still be read of it, or bring back a copy.
store-key-missing = The file that opens your records is missing. Nothing has been changed. You can bring back a copy.
# $file (number)
# $program (number)
store-newer-program = A newer version of Gwrando wrote these records (step { $file }; this version knows up to step { $program }). Nothing has been changed. Please open them with the newer version.
store-already-open = These records are already open in another window. Go to that window, or close it.
store-disk-full = Not saved yet: the disk is full. Your words stay here. Make room on the disk, then go on.
store-no-store = There are no records in this folder yet. Choose another folder, or begin anew.
store-store-there = There are records in this folder already. Nothing has been changed. Open those, or choose another folder.
store-not-a-copy = This file is not a copy of any records. Choose another file.
store-bad-copy = This copy is not whole. Please do not rely on it.
store-stopped = It was stopped, and nothing was changed. Begin again whenever you like.
# $code (id)
store-io = The computer could not read or write the file ({ $code }). Check that the disk or stick is connected, and try again.
# $code (id)
store-sql = That could not be done, and nothing has been changed (code { $code }). Try again; if it happens once more, lock the program and open it again.
