# Makes a deb of the image. Read by packaging/installer.
# shellcheck shell=bash disable=SC2154
# Not jpackage's own: that one has a script call xdg-desktop-menu, which fails on a system without menus and leaves the package half
# installed. This one has no scripts at all: its menu entry, icons and file type are files of the package, and the system's own triggers
# see them come and go.

make_deb() {
  local tree=$work/deb architecture
  architecture=$(dpkg --print-architecture)
  mkdir -p "$tree/DEBIAN" "$tree/usr/bin" "$tree/usr/lib" "$tree/usr/share/doc/ladera" "$tree/usr/share/applications" \
    "$tree/usr/share/mime/packages" "$tree/usr/share/icons/hicolor/scalable/apps"
  cp -a "$image" "$tree/usr/lib/ladera"
  ln -s ../lib/ladera/bin/ladera "$tree/usr/bin/ladera"
  cp "$root/packaging/linux/ladera.desktop" "$tree/usr/share/applications/"
  cp "$root/packaging/linux/ladera.xml" "$tree/usr/share/mime/packages/"
  cp "$root/src/main/resources/ladera/ui/icons/ladera.svg" "$tree/usr/share/icons/hicolor/scalable/apps/"
  copy_icon 48
  copy_icon 256
  {
    cat "$root/NOTICE"
    printf '\nThe licence of Ladera is in /usr/share/common-licenses/Apache-2.0, those of the libraries in\n'
    printf '/usr/lib/ladera/lib/app/licences, those of Java in /usr/lib/ladera/lib/runtime/legal.\n'
  } >"$tree/usr/share/doc/ladera/copyright"
  find "$tree" -type d -exec chmod 755 {} +
  chmod -R go-w,a+rX "$tree"
  write_control "$tree" "$architecture" >"$tree/DEBIAN/control"
  (cd "$tree" && find usr -type f -exec md5sum {} +) >"$tree/DEBIAN/md5sums"
  find "$tree" -exec env TZ=UTC touch -h -t "$image_time" {} +
  logged dpkg-deb --root-owner-group -Zxz --build "$tree" "$out/ladera_${version}_$architecture.deb"
}

copy_icon() {
  local folder=$tree/usr/share/icons/hicolor/${1}x${1}/apps
  mkdir -p "$folder"
  cp "$icons/ladera-$1.png" "$folder/ladera.png"
}

write_control() {
  cat <<CONTROL
Package: ladera
Version: $version
Architecture: $2
Maintainer: The authors of Ladera <authors@ladera.invalid>
Installed-Size: $(du -sk "$1/usr" | cut -f 1)
Depends: $(needs "$1/usr/lib/ladera")
Section: education
Priority: optional
Description: desktop laboratory in which optimization is watched as it happens
 Optimizers race down a surface, in 3-D and on a contour map, step by step,
 forwards and backwards in time; networks are trained before your eyes.
 .
 Brings its own Java.
CONTROL
}

# The packages of the shared libraries that the image's own libraries ask for and do not bring, and the C library's least version.
needs() {
  local files library path found=() glibc
  files=$(find "$1" -name '*.so' ! -name 'libflatlaf*') # FlatLaf's use of GTK is a courtesy
  # shellcheck disable=SC2086
  glibc=$(objdump -T $files 2>/dev/null | grep -o 'GLIBC_[0-9.]*' | sort -uV | tail -n 1)
  # shellcheck disable=SC2086
  for library in $(objdump -p $files | awk '/NEEDED/ {print $2}' | sort -u); do
    [ -z "$(find "$1" -name "$library")" ] || continue
    path=$(ldconfig -p | awk -v name="$library" -v kind="$(library_kind)" '$1 == name && index($0, kind) {print $NF; exit}')
    [ -n "$path" ] || refuse "$library, which the program needs, is not installed here"
    found+=("$(owner "$path")") || refuse "no package owns $path"
  done
  { printf '%s\n' "${found[@]}" | sed "s/^libc6\$/libc6 (>= ${glibc#GLIBC_})/" && printf '%s' "$window_needs" | tr ',' '\n' | tr -d ' '; } \
    | sort -u | paste -sd , | sed 's/,/, /g'
}

library_kind() { if [ "$(uname -m)" = x86_64 ]; then printf 'x86-64'; else printf AArch64; fi; }

# The package of a file, which dpkg may know by its name from before /lib became a link.
owner() {
  local real
  real=$(readlink -f "$1")
  { dpkg-query -S "$real" || dpkg-query -S "${real#/usr}" || dpkg-query -S "$1"; } 2>/dev/null | head -n 1 | sed 's/:.*//'
}
