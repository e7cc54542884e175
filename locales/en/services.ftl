### Fostering services: regions and kinds.

services-kind-authority = Local authority
services-kind-independent = Independent provider
services-kinds-authority = Local authorities
services-kinds-independent = Independent providers

services-region-gwent = Gwent
services-region-cwm-taf-morgannwg = Cwm Taf Morgannwg
services-region-cardiff-and-vale = Cardiff and the Vale
services-region-west-wales = West Wales
services-region-north-wales = North Wales
services-region-west-glamorgan = West Glamorgan
services-region-powys = Powys
