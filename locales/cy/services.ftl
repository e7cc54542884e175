### Gwasanaethau maethu: rhanbarthau a mathau.

services-kind-authority = Awdurdod lleol
services-kind-independent = Darparwr annibynnol
services-kinds-authority = Awdurdodau lleol
services-kinds-independent = Darparwyr annibynnol

services-region-gwent = Gwent
services-region-cwm-taf-morgannwg = Cwm Taf Morgannwg
services-region-cardiff-and-vale = Caerdydd a'r Fro
services-region-west-wales = Gorllewin Cymru
services-region-north-wales = Gogledd Cymru
services-region-west-glamorgan = Gorllewin Morgannwg
services-region-powys = Powys
