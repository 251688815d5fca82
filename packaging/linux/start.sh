#!/bin/sh
# Starts Ladera with the Java that came along. A link to this file may lie anywhere.
APPDIR=$(dirname "$(dirname "$(readlink -f "$0")")")/lib/app
exec "$APPDIR/../runtime/bin/java" @OPTIONS@ -jar "$APPDIR/ladera.jar" "$@"
