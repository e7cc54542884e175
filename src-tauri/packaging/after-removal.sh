#!/bin/sh
# Says where the interviews stay. They are the person's, and no package takes them away.
set -e
case "$1" in
  remove | purge)
    echo "Mae'r cyfweliadau'n aros lle maent, wedi'u hamgryptio, yn ~/.local/share/gwrando pob defnyddiwr."
    echo "The interviews stay where they are, encrypted, in each user’s ~/.local/share/gwrando."
    ;;
esac
