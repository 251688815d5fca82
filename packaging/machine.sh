# What the machine has and what it lacks. Read by the scripts beside it, which set `root` (the source
# tree) and `me` (the name to speak under). Bash 3.2, as macOS ships it, must do.
# shellcheck shell=bash disable=SC2034,SC2154

java_floor=17 # <java.floor> of pom.xml

# The packages of Debian and Ubuntu that a window needs beside a JDK. Debian's own JDK brings them; another vendor's does not.
window_packages=(libfontconfig1 libx11-6 libxext6 libxi6 libxrender1 libxtst6)
check_packages=(xvfb libgl1 libgl1-mesa-dri fontconfig fonts-dejavu-core)
installer_packages=(binutils)
test_packages=(debootstrap x11-utils)

say() { printf '%s: %s\n' "$me" "$*" >&2; }

refuse() {
  say "$*"
  exit 2
}

# Java's own default text encoding follows the locale: one without UTF-8 would lose every letter outside ASCII.
speak_utf8() {
  [ "$(locale charmap 2>/dev/null)" = ANSI_X3.4-1968 ] || return 0
  if [ -n "${LC_ALL:-}" ]; then export LC_ALL=C.UTF-8; else export LC_CTYPE=C.UTF-8; fi
}

# The value of a Java system property, asked of the java that is given.
java_property() { "$1" -XshowSettings:properties -version 2>&1 | sed -n "s/^ *$2 = //p" | tr -d '\r'; }

# accept_java HOME run|build: sets java_home and java_version if HOME holds a Java of the floor or later; to build, with a compiler.
accept_java() {
  local key value version='' major
  [ -x "$1/bin/java" ] || return 1
  [ "$2" = run ] || [ -x "$1/bin/javac" ] || return 1
  if [ -r "$1/release" ]; then
    while IFS='=' read -r key value; do
      if [ "$key" = JAVA_VERSION ]; then version=${value//[^0-9.a-z-]/}; fi
    done <"$1/release"
  fi
  [ -n "$version" ] || version=$(java_property "$1/bin/java" 'java\.version')
  major=${version%%[!0-9]*}
  [ "${major:-0}" -ge "$java_floor" ] || return 1
  java_home=$1
  java_version=$version
  java_major=$major
}

# The home of the java on the PATH, through links; a wrapper (jenv, asdf) is asked where its Java lives.
home_on_path() {
  local java real
  java=$(command -v java) || return 1
  # Without a Java installed, this one of macOS opens a dialog.
  [ "$(uname)" = Darwin ] && [ "$java" = /usr/bin/java ] && return 1
  real=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
  if [ -r "${real%/bin/java}/release" ]; then
    printf '%s' "${real%/bin/java}"
  else
    java_property "$java" 'java\.home'
  fi
}

# find_java run|build: JAVA_HOME first, then the PATH, then the usual places.
find_java() {
  local home
  if [ -n "${JAVA_HOME:-}" ] && accept_java "${JAVA_HOME%/}" "$1"; then return 0; fi
  home=$(home_on_path) && accept_java "$home" "$1" && return 0
  if [ -x /usr/libexec/java_home ]; then
    home=$(/usr/libexec/java_home -v "$java_floor+" 2>/dev/null) && accept_java "$home" "$1" && return 0
  fi
  for home in /usr/lib/jvm/* /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home "${HOME:-}"/.sdkman/candidates/java/current; do
    accept_java "$home" "$1" && return 0
  done
  return 1
}

# The name by which this system's installer is known here.
system_name() {
  local ID='' ID_LIKE=''
  case $(uname) in
    Darwin) printf macos && return ;;
    MINGW* | MSYS* | CYGWIN*) printf windows && return ;;
  esac
  # shellcheck disable=SC1091
  [ -r /etc/os-release ] && . /etc/os-release
  case " $ID $ID_LIKE " in
    *' debian '* | *' ubuntu '*) printf debian ;;
    *' fedora '* | *' rhel '*) printf fedora ;;
    *' arch '*) printf arch ;;
    *suse*) printf suse ;;
    *) printf other ;;
  esac
}

# What to type, for a person at a system where nothing is installed from here: advice SYSTEM ladera|check|installer|test.
advice() {
  case $1-$2 in
    windows-installer) printf '%s; and the WiX Toolset: winget install WiXToolset.WiXToolset' "$(advice windows ladera)" ;;
    macos-installer) advice macos ladera ;;
    *-installer) printf '%s; and binutils' "$(advice "$1" check)" ;;
    *-test) printf 'a Debian or Ubuntu machine' ;;
    fedora-ladera) printf 'sudo dnf install java-latest-openjdk-devel maven' ;;
    fedora-check) printf 'sudo dnf install java-latest-openjdk-devel maven xorg-x11-server-Xvfb mesa-libGL mesa-dri-drivers fontconfig dejavu-sans-fonts' ;;
    arch-ladera) printf 'sudo pacman -S --needed jdk21-openjdk maven' ;;
    arch-check) printf 'sudo pacman -S --needed jdk21-openjdk maven xorg-server-xvfb mesa fontconfig ttf-dejavu' ;;
    suse-ladera) printf 'sudo zypper install java-21-openjdk-devel maven' ;;
    suse-check) printf 'sudo zypper install java-21-openjdk-devel maven xorg-x11-server-Xvfb Mesa-libGL1 Mesa-dri fontconfig dejavu-fonts' ;;
    macos-*) printf 'brew install openjdk@21 maven' ;;
    windows-*) printf 'winget install EclipseAdoptium.Temurin.21.JDK, and Apache Maven (choco install maven, or scoop install maven)' ;;
    *-ladera) printf 'a JDK of version %s or later (with javac) and Apache Maven 3.6.3 or later' "$java_floor" ;;
    *) printf 'a JDK of version %s or later (with javac), Apache Maven 3.6.3 or later, Xvfb, Mesa (libGL and its software driver), fontconfig and the DejaVu fonts' "$java_floor" ;;
  esac
}

# lacking ladera|check|installer|test: fills `lacks` with what must be there, in a person's words.
lacking() {
  lacks=()
  find_java build || lacks+=("a JDK of version $java_floor or later (with javac)")
  command -v mvn >/dev/null || lacks+=("Apache Maven (mvn)")
  if [ "$1" != ladera ] && [ "$(uname)" = Linux ] && ! command -v Xvfb >/dev/null; then
    lacks+=("a virtual X server (Xvfb)")
  fi
  case $1-$(system_name) in
    installer-windows) command -v candle >/dev/null || command -v wix >/dev/null || lacks+=("the WiX Toolset (candle or wix)") ;;
    installer-macos) ;;
    installer-*) command -v objcopy >/dev/null || lacks+=("objcopy (binutils)") ;;
    test-*) command -v debootstrap >/dev/null || [ -x /usr/sbin/debootstrap ] || lacks+=("debootstrap") ;;
  esac
}

# Fills `packages` with what Debian's installer should bring: for all in `lacks`, and for a window.
debian_packages() {
  local wanted package
  packages=()
  case "${lacks[*]-}" in *JDK*) packages+=("$(debian_jdk)") ;; esac
  case "${lacks[*]-}" in *Maven*) packages+=(maven) ;; esac
  # Debian's headless JDK has no windows; the rest of it is a package of the same version.
  if find_java build && [[ $java_home == /usr/lib/jvm/*openjdk* ]] && [ ! -e "$java_home/lib/libawt_xawt.so" ]; then
    packages+=("openjdk-$java_major-jre")
  fi
  wanted=("${window_packages[@]}")
  case $1 in check | installer | test) wanted+=("${check_packages[@]}") ;; esac
  case $1 in installer | test) wanted+=("${installer_packages[@]}") ;; esac
  case $1 in test) wanted+=("${test_packages[@]}") ;; esac
  for package in "${wanted[@]}"; do
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null)" = installed ] || packages+=("$package")
  done
}

# The JDK package that this release of Debian or Ubuntu offers. Their default-jdk may be older than the floor.
debian_jdk() {
  local version
  for version in 21 17 25; do
    LC_ALL=C apt-cache policy "openjdk-$version-jdk" 2>/dev/null | grep -q 'Candidate: [0-9]' && break
    version=$java_floor
  done
  printf 'openjdk-%s-jdk' "$version"
}

# Fills `as_root` with the words that go before a command to run it as root; fails where nothing does.
find_root() {
  as_root=()
  [ "$(id -u)" = 0 ] && return 0
  command -v sudo >/dev/null || return 1
  if sudo -n true 2>/dev/null; then
    as_root=(sudo -n)
  elif (: </dev/tty) 2>/dev/null; then
    as_root=(sudo) # asks for the password at the terminal
  else
    return 1
  fi
}

apt() {
  # dpkg insists on the system's own folders in the PATH. A lock held by the system's own updates is waited for.
  ${as_root[@]+"${as_root[@]}"} env PATH="$PATH:/usr/local/sbin:/usr/sbin:/sbin" DEBIAN_FRONTEND=noninteractive \
    NEEDRESTART_SUSPEND=1 apt-get -y -o DPkg::Lock::Timeout=300 -o Acquire::Retries=3 "$@" </dev/null >>"$install_log" 2>&1
}

apt_install() {
  install_log=$root/target/install.log
  : >"$install_log" || refuse "cannot write $install_log"
  say "looking up packages (apt-get update; log: $install_log)"
  apt update # one source that fails must not stop the others
  debian_packages "$1"
  say "installing ${packages[*]}"
  apt install --no-install-recommends "${packages[@]}" && return 0
  say "that failed; trying once more"
  sleep 5
  apt update
  apt install --no-install-recommends "${packages[@]}" && return 0
  tail -n 15 "$install_log" >&2
  return 1
}

# prepare_machine ladera|check|installer|test: installs what is missing, where it can; sets java_home. What only a window needs does not stop ladera.
prepare_machine() {
  local system
  lacking "$1"
  system=$(system_name)
  if [ "$system" = debian ] && command -v apt-get >/dev/null; then
    debian_packages "$1"
    [ ${#packages[@]} = 0 ] && return 0
    if find_root; then
      apt_install "$1" || [ "$1-${#lacks[@]}" = ladera-0 ] || refuse "apt-get could not install ${packages[*]}; its log: $install_log"
    elif [ "$1-${#lacks[@]}" != ladera-0 ]; then
      refuse "missing here: ${packages[*]}. Neither root nor a sudo that answers: have an administrator run: apt-get install -y ${packages[*]}"
    fi
    lacking "$1"
  fi
  [ ${#lacks[@]} = 0 ] && return 0
  local list
  list=$(printf '%s, ' "${lacks[@]}")
  refuse "missing here: ${list%, }. Install: $(advice "$system" "$1")"
}

xvfb=

# start_display [WIDTHxHEIGHTxDEPTH]: opens a virtual display and points DISPLAY to it. Xvfb itself picks a free number and writes
# it once it listens.
start_display() {
  local screen=${1:-2600x1700x24} number='' complaints=$root/target/xvfb.log
  exec 8< <(exec Xvfb -displayfd 1 -screen 0 "$screen" +extension GLX +extension RANDR -nolisten tcp -noreset 2>"$complaints")
  xvfb=$!
  read -r -t 60 number <&8
  if [ -z "$number" ]; then
    tail -n 10 "$complaints" >&2
    refuse "the virtual display did not start; its log: $complaints"
  fi
  export DISPLAY=:$number
  unset WAYLAND_DISPLAY XAUTHORITY
  say "virtual display $DISPLAY, $screen"
}

# Ends the virtual display that start_display started, if it did.
stop_display() {
  [ -n "$xvfb" ] || return 0
  kill "$xvfb" 2>/dev/null
  wait "$xvfb" 2>/dev/null
  xvfb=
}

# with_lock COMMAND ...: runs it in a subshell while no other call works in this tree's target folder. The lock is the
# open file 9, which Maven inherits: a build whose caller was killed keeps it until it ends.
with_lock() {
  mkdir -p "$root/target" || refuse "cannot write $root/target"
  [ "${LADERA_BUILDING:-}" != "$root" ] || refuse "called from inside a build of the same tree, which would wait for itself"
  (
    export LADERA_BUILDING=$root
    if command -v flock >/dev/null; then
      exec 9>>"$root/target/.lock" || refuse "cannot write $root/target/.lock"
      if ! flock -n 9; then
        say "another build is at work in $root; waiting for it"
        flock 9
      fi
    fi
    "$@"
  )
}
