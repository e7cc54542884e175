# Places to which reports may go, and what can stand between a report and its place.
destinations-title = Destinations
destinations-about = Reports go to these places and to no other: a folder of this computer, or a server of a service.
destinations-open = Set destinations
destinations-none = No destination is set yet. Add the first one, and reports that are released can go there by themselves.
destinations-add = Add a destination
destinations-change = Change
destinations-keep = Save the destination
destinations-kept = The destination is saved.
destinations-kind = What kind of place is it?
destinations-kind-folder = A folder of this computer
destinations-kind-folder-hint = A memory stick, or a folder that another program keeps in step with the service
destinations-kind-webdav = A WebDAV server
destinations-kind-webdav-hint = For example Nextcloud
destinations-kind-sftp = An SFTP server
destinations-kind-sftp-hint = Many councils receive files in this way
destinations-name = What do you call it?
destinations-name-hint = For example the name of the service. Receipts show this name.
destinations-folder = Folder
destinations-address = Address
destinations-address-webdav-hint = As the service gave it to you; it begins with https://
destinations-address-sftp-hint = For example sftp://server.example/reports, and with another port sftp://server.example:2222/reports. With /~/ after the server the folder begins where the server lets you in.
destinations-sign-in = How do you sign in?
destinations-sign-in-nobody = The server asks for no name
destinations-sign-in-password = With a user name and a password
destinations-sign-in-key = With a user name and a key
destinations-user = User name
destinations-password = Password of the server
destinations-secret-stays = Leave this empty to keep what is saved. If the address or the user name changes, it must be given again.
destinations-key = Your private key
destinations-key-hint = The whole text of the key file, from the first line to the last
destinations-passphrase = Password of the key
destinations-passphrase-hint = Empty if the key needs none
destinations-secret-where = It is kept in your encrypted records and nowhere else.
destinations-test = Test
destinations-testing = Testing…
destinations-test-what = The test writes a small file, looks at it, reads it back and takes it away again.
destinations-well = All is well: reports can go there.
# $day (day) $time (text)
destinations-tested = Last test: { $day }, { $time }
destinations-untested = Not tested yet
destinations-pin = Fingerprint of the server
# $day (day)
destinations-pin-since = Known since { $day }
destinations-pin-first = The server has answered for the first time. From now on it is known by this fingerprint. If you can, compare it by telephone with what the service tells you.
destinations-pin-none = The first test asks the server for it.
destinations-changed-key-test = Test it now: that shows the new fingerprint beside the old one, and tells the server nothing. Only then can you accept it.
destinations-accept = Accept the new fingerprint
destinations-accept-what = The server shows another fingerprint than before. This happens when the service renews its key or its certificate. It also happens when somebody stands between you and the service.
destinations-accept-call = Telephone the service first, on a number that you had before today, and compare the new fingerprint.
destinations-accept-then = From then on your reports, and the password, go to whoever shows the new fingerprint. What has gone cannot be called back.
destinations-accept-before = Before
destinations-accept-now = Now
destinations-accepted = The new fingerprint is accepted.
destinations-remove = Remove
destinations-remove-title = Remove this destination?
destinations-remove-what = Its address and its password or key are deleted here. Its name stays on receipts. Nothing at the place itself changes.
destinations-removed = The destination is removed.

## What is wrong with what was typed.

destinations-trouble-none = There is no such destination. Go back to the list and choose again.
destinations-trouble-unchanged = This is the fingerprint that is known already. Please test the destination again.
destinations-trouble-name = Give it a name
destinations-trouble-name-long = The name may have 60 characters at most. Give a shorter name
destinations-trouble-folder = Choose a folder, or write its whole path
destinations-trouble-webdav = Write the address as https://server/folder, without a user name in it
destinations-trouble-in-clear = This address begins with http://, so the password would cross the network where others can read it. Ask the service for an address with https://
destinations-trouble-sftp = Write the address as sftp://server/folder, without a user name in it
destinations-trouble-user = Give the user name
destinations-trouble-password = Give the password of the server
destinations-trouble-key = Paste the whole private key, from the first line to the last; the half that is called public does not sign in
destinations-trouble-key-kind = This kind of key cannot be used. Please ask for an Ed25519 or ECDSA key
destinations-trouble-passphrase = The key does not open with this password. Type the password of the key again

## What stands in the way of a delivery, and what to do about it.

destinations-why-offline = Nobody answers there.
destinations-do-offline = Check the connection, or plug the stick in. It is tried again, by itself if you have allowed that.
destinations-why-login = The server does not accept the user name with this password or key.
destinations-do-login = Check them in the settings, or ask the service whether they have changed.
destinations-why-forbidden = You may not write there.
destinations-do-forbidden = Ask the service for permission to write in this folder.
destinations-why-no-folder = The folder is not there.
destinations-do-no-folder = Check the address in the settings, or ask the service for the right one.
destinations-why-full = There is no room left there.
destinations-do-full = Make room, or ask the service to do so. It is tried again, by itself if you have allowed that.
destinations-why-changed-key = The server shows another fingerprint than before. Nothing was sent, and no password was told.
destinations-do-changed-key = Telephone the service and compare. Accept the new fingerprint only if it is the same.
destinations-why-name-taken = Another file has this name there. It was left as it is.
destinations-do-name-taken = Ask the service to look at the file, and to move it if it is not needed there.
destinations-why-cut-short = Only a part of the file arrived there.
destinations-do-cut-short = It is tried again from the beginning, by itself if you have allowed that.
destinations-why-lying = What was read back there is not what was sent, so it does not count as delivered.
destinations-do-lying = It is tried again, by itself if you have allowed that. If it goes on like this, tell the service that its server damages files.
destinations-why-forgot = The server said that it had taken the file, but the file is not there.
destinations-do-forgot = It is tried again, by itself if you have allowed that. If it goes on like this, tell the service.
destinations-why-lacks = The server cannot do what a safe delivery needs.
destinations-do-lacks = Check the address, or use a folder instead.
destinations-why-broken = The server failed and did not say why.
destinations-do-broken = It is tried again, by itself if you have allowed that. If it goes on like this, tell the service.
destinations-why-damaged = The file that is kept here is not the one that was sealed. It was not sent.
destinations-do-damaged = Seal the report again.

## What a server cannot do, although it takes reports.

destinations-lack-size = The server does not say how long a file is, so each one is read back before it gets its name.
destinations-lack-read-back = The server does not let anybody read there. Receipts will say that only the size is known.
destinations-lack-guard = The server would put one file over another of the same name. The program looks first, so that this does not happen.
destinations-lack-remove = The server does not let you delete. The small test file stays there.
