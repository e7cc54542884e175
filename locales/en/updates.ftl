# New versions of the program: where they are looked for, what comes, and why something did not.
updates-title = New versions
updates-why = The program can ask one address whether there is a new version of it. It does so only after you switch it on here, and you can switch it off again at any time.
updates-what = It asks for the list of versions, and for the new version itself when you say so. Nothing from your records goes there, and nothing about you or about this version. Whoever runs the address can see the internet address of your connection, as any web page can.
updates-address = The address it asks
updates-on = Look for new versions
updates-on-hint = Once a day while the desk is open, and never while an interview is going on. Nothing is downloaded or installed until you say so.
# $address (text)
updates-switched-on = Looking for new versions is switched on. The address it asks: { $address }
updates-switched-off = Looking for new versions is switched off. Nobody is asked.
updates-look = Look now
updates-looking = Looking…
# $version (id)
updates-newest = This is the newest version: { $version }
# $day (day) $time (text)
updates-looked = Last looked: { $day }, { $time }
# $version (id)
updates-found = There is a new version: { $version }
# $day (day)
updates-made = Made: { $day }
updates-changes = What it brings
# $size (number)
updates-size = Size: { $size } MB
updates-download = Download it
# $got (number) $size (number)
updates-downloading = Downloaded: { $got } of { $size } MB
updates-stop = Stop
# $version (id)
updates-ready = Version { $version } has been downloaded, and its signature is right.
updates-file = File
updates-install = Install…
# $version (id)
updates-install-ask = Install version { $version }?
updates-install-what = Your last words are saved, the desk is locked and the program closes. Then the system's own installer opens with the new version. Follow it, and start Gwrando again.
updates-install-what-one-file = Your last words are saved, the desk is locked and the program closes. Then the folder with the new version opens. Start Gwrando from that file from now on.
updates-install-records = Your records stay where they are.
updates-install-yes = Close and install
updates-not-built-in = This copy of the program was built without an address for new versions, so it never asks for any.
updates-by-hand = To update by hand, make a copy of your records, get the new installer from whoever gave you this one, close Gwrando and open the installer. Your records stay where they are.

## Why something did not happen, and what to do.
updates-trouble-not-built-in = This copy of the program was built without an address for new versions. Update it by hand.
updates-trouble-off = Looking for new versions is switched off. Switch it on in the settings first.
updates-trouble-busy = That is going on already. Wait until it has ended, or stop it.
updates-trouble-nothing = There is nothing here to install. Look for a new version first.
updates-trouble-listening = An interview is going on. Pause it or end it, and then install the new version.
updates-trouble-not-reached = The address did not answer, or did not prove who it is. Nothing was changed. Try again when there is a connection.
updates-trouble-elsewhere = The address sent the program elsewhere, and it did not go. Nothing was changed. Tell whoever gave you this program.
updates-trouble-not-there = The address has no such file. Nothing was changed. Try again later, or tell whoever gave you this program.
updates-trouble-too-large = More came than was announced, so it was thrown away. Nothing was changed. Tell whoever gave you this program.
updates-trouble-cut-off = The download broke off before its end, so it was thrown away. Nothing was changed. Try again.
updates-trouble-not-a-list = What the address sent is not a list of versions. Nothing was changed. Tell whoever gave you this program.
updates-trouble-not-for-this-system = There is a new version, but none for this kind of computer. Nothing was changed. Ask whoever gave you this program.
updates-trouble-older = The address offers a version that is older than this one, and it was refused. Nothing was changed. Tell whoever gave you this program.
updates-trouble-not-signed = What came is not signed by whoever makes this program, so it was thrown away. Nothing was changed. Do not install it from anywhere else, and tell whoever gave you this program.
updates-trouble-other-version = What came is signed, but as another version than was announced, so it was thrown away. Nothing was changed. Tell whoever gave you this program.
updates-trouble-stopped = The download was stopped, and nothing of it was kept. Begin it again when you like.
updates-trouble-no-folder = There is no folder for downloads on this computer. Make one, and try again.
updates-trouble-not-opened = The system did not open the new version. Nothing was changed. Open the file yourself after closing Gwrando.
