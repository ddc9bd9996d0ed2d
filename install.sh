#!/bin/sh
# Builds, installs, shows and tests kbaudit. `./install.sh --help` says how.
#
# Writes to the build folder (target), Maven's own repository and the prefix; nowhere else, except that on
# Debian and Ubuntu a missing JDK or Maven is installed with apt.
set -eu

oldest_java=21
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd -P)

usage() {
  cat <<'END'
Usage: ./install.sh [--prefix DIR] [--from DIR]    install kbaudit, or upgrade it in place
       ./install.sh --demo [--prefix DIR]          install, then audit the samples in kb-samples
       ./install.sh --test                         set up, then run all tests (mvn verify)
       ./install.sh --uninstall [--prefix DIR]     remove what was installed, and nothing else

  --prefix DIR   where to install: DIR/bin/kbaudit and what belongs to it (default: ~/.local)
  --from DIR     install the built tree DIR (as in target/dist) instead of building first

The installed kbaudit brings its own Java. Building needs a JDK 21 or newer and Maven; on Debian and
Ubuntu they are installed when missing, if you are root or may use sudo.
END
}

# --- Telling -----------------------------------------------------------------------------------------------------

bold='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ] && [ "${TERM:-dumb}" != dumb ]; then
  bold=$(printf '\033[1m') plain=$(printf '\033[0m')
fi

step() { printf '%s==> %s%s\n' "$bold" "$1" "$plain"; }
say() { printf '    %s\n' "$1"; }
warn() { printf 'install.sh: %s\n' "$1" >&2; }
fail() {
  warn "$1"
  exit 2
}

# --- What building needs -----------------------------------------------------------------------------------------

# Prints the release number of the JDK in folder $1 (25), or 0 when it has no compiler or no jlink.
jdk_feature() {
  number=0
  if [ -x "$1/bin/javac" ] && [ -x "$1/bin/jlink" ]; then
    number=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null || :)
  fi
  printf '%s\n' "${number:-0}"
}

# Sets `jdk` to the newest JDK on the machine, and `jdk_number` to its release; newest because the formatter's check
# runs inside Maven's own Java machine.
find_jdk() {
  jdk='' jdk_number=0
  on_path=$(command -v javac || :)
  if [ -n "$on_path" ]; then on_path=$(readlink -f "$on_path" 2>/dev/null || :); fi
  for folder in "${JAVA_HOME:-}" "${on_path%/bin/javac}" /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home /opt/homebrew/opt/openjdk* /usr/local/opt/openjdk* \
    "${HOME:-}"/.sdkman/candidates/java/* "${HOME:-}"/.jdks/*; do
    number=$(jdk_feature "$folder")
    if [ "$number" -gt "$jdk_number" ]; then jdk=$folder jdk_number=$number; fi
  done
  [ "$jdk_number" -ge "$oldest_java" ]
}

# Runs apt-get as root; false where there is no apt or no right to use it.
apt_get() {
  command -v apt-get >/dev/null 2>&1 || return 1
  if [ "$(id -u)" = 0 ]; then
    DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@"
  elif command -v sudo >/dev/null 2>&1 && { [ -t 0 ] || sudo -n true 2>/dev/null; }; then
    sudo DEBIAN_FRONTEND=noninteractive apt-get -q -y "$@"
  else
    return 1
  fi
}

# Prints the newest JDK package that apt offers and that is new enough; nothing when there is none.
jdk_package() {
  apt-cache search --names-only '^(openjdk|temurin)-[0-9]+-jdk(-headless)?$' 2>/dev/null |
    sed -n 's/^\([a-z]*-\([0-9]*\)-jdk[a-z-]*\) .*/\2 \1/p' | sort -k1,1nr -k2,2r |
    while read -r number name; do
      if [ "$number" -ge "$oldest_java" ]; then
        printf '%s\n' "$name"
        break
      fi
    done
}

need_jdk() {
  if find_jdk; then return; fi
  step "Installing a JDK"
  if apt_get update; then
    package=$(jdk_package)
    if [ -n "$package" ] && apt_get install --no-install-recommends "$package" && find_jdk; then return; fi
  fi
  found="found none"
  if [ -n "$jdk" ]; then found="the newest here is $jdk_number, in $jdk"; fi
  fail "building kbaudit needs a JDK $oldest_java or newer; $found.
  Debian 13, Ubuntu 24.04 and later:  sudo apt install openjdk-21-jdk-headless
  Debian 12:                          offers only 17; install Eclipse Temurin 25
  Fedora:                             sudo dnf install java-21-openjdk-devel
  macOS:                              brew install openjdk
  A JDK elsewhere:                    JAVA_HOME=/path/to/jdk ./install.sh"
}

need_maven() {
  if command -v mvn >/dev/null 2>&1; then return; fi
  step "Installing Maven"
  if apt_get update && apt_get install --no-install-recommends maven; then return; fi
  fail "building kbaudit needs Maven, and there is no mvn here.
  Debian, Ubuntu:  sudo apt install maven
  Fedora:          sudo dnf install maven
  macOS:           brew install maven"
}

# A browser, as soon as a test asks for one. Without the right to install it those tests say themselves what they miss.
need_browser() {
  grep -rqs /chromium "$here/src/test/java" || return 0
  if command -v chromium >/dev/null 2>&1 && command -v chromedriver >/dev/null 2>&1; then return; fi
  step "Installing a browser for the page tests"
  { apt_get update && apt_get install --no-install-recommends chromium chromium-driver; } ||
    warn "could not install chromium and chromium-driver"
}

set_up() {
  need_jdk
  need_maven
  export JAVA_HOME="$jdk"
  step "Building with Java $jdk_number ($jdk)"
}

# Maven in this project, without progress bars and without Java's remarks on Maven's own libraries.
maven() (
  cd "$here"
  if [ "$jdk_number" -ge 24 ]; then
    export MAVEN_OPTS="${MAVEN_OPTS:-} --sun-misc-unsafe-memory-access=allow --enable-native-access=ALL-UNNAMED"
  fi
  exec mvn -B -ntp "$@"
)

# --- Staging: the whole installation is made beside the old one, then renamed into its place -----------------------

# Modules that kbaudit and its libraries use; jdk.localedata for Dutch, German and French dates and numbers.
modules=java.base,java.logging,java.management,java.xml,jdk.management,jdk.unsupported,jdk.localedata

# Makes the runtime in folder $1. An upgrade made with the same JDK takes over the one that is there.
link_runtime() {
  strip=--strip-java-debug-attributes
  if command -v objcopy >/dev/null 2>&1; then strip=--strip-debug; fi
  archive=''
  # From 25 on the start-up cache does more than the archive would, in less room.
  if [ "$jdk_number" -lt 25 ]; then archive=--generate-cds-archive; fi
  made_from="$modules $strip $("$jdk/bin/java" -version 2>&1)"
  before=$prefix/lib/kbaudit/runtime
  if [ "$(cat "$before/made-from" 2>/dev/null)" = "$made_from" ]; then
    cp -R "$before" "$1"
    return
  fi
  # shellcheck disable=SC2086 # $archive is one option or none
  "$jdk/bin/jlink" --add-modules "$modules" --include-locales=en,nl,de,fr \
    "$strip" --no-header-files --no-man-pages --compress=zip-6 $archive --output "$1" || return
  printf '%s\n' "$made_from" >"$1/made-from"
}

# One real audit teaches the Java machine which classes a run needs.
make_cache() {
  KBAUDIT_CACHE=make KBAUDIT_JAVA_OPTS='' "$1/bin/kbaudit" check "$here/kb-samples/webwinkel" >/dev/null 2>&1 || :
  for cache in "$1"/lib/*.aot; do
    [ -f "$cache" ] || warn "no start-up cache was made; kbaudit works, and starts slower"
  done
}

# Puts completion for three shells below $1/share.
add_completion() {
  bash_dir=$1/share/bash-completion/completions
  zsh_dir=$1/share/zsh/site-functions
  fish_dir=$1/share/fish/vendor_completions.d
  mkdir -p "$bash_dir" "$zsh_dir" "$fish_dir"
  if write_completion "$1" bash >"$bash_dir/kbaudit" &&
    write_completion "$1" zsh | zsh_function >"$zsh_dir/_kbaudit" &&
    write_completion "$1" fish >"$fish_dir/kbaudit.fish"; then return; fi
  warn "kbaudit could not write its shell completion; leaving it out"
  rm -rf "$1/share/bash-completion" "$1/share/zsh" "$1/share/fish"
}

write_completion() {
  LC_ALL=C "$1/lib/kbaudit/bin/kbaudit" generate-completion "$2"
}

# kbaudit's completion for zsh is the one for bash, with a preamble that changes the whole shell. This makes of it a
# function that zsh loads by itself at the first tab, and that leaves the shell's own settings alone.
zsh_function() {
  printf '#compdef kbaudit\n'
  sed -e '1{/^#!/d;}' -e '/setopt COMPLETE_ALIASES/d' -e '/alias compopt=/d'
  printf '_bash_complete -o default -F _complete_kbaudit "$@"\n'
}

# Manual pages: man/NAME.SECTION in English, man/LANGUAGE/NAME.SECTION in others.
add_manual() {
  for page in "$here"/man/*.[15] "$here"/man/*/*.[15]; do
    [ -f "$page" ] || continue
    language=${page%/*}
    language=${language#"$here/man"}
    folder=$1/share/man$language/man${page##*.}
    mkdir -p "$folder"
    cp "$page" "$folder/"
  done
}

# Makes the whole installation of the built tree $1 in folder $2, laid out as below the prefix.
make_stage() {
  own=$2/lib/kbaudit
  mkdir -p "$2/bin" "$own"
  cp -R "$1/bin" "$1/lib" "$own/"
  cp "$here/LICENSE" "$own/"
  chmod +x "$own/bin/kbaudit"
  ln -s ../lib/kbaudit/bin/kbaudit "$2/bin/kbaudit"
  step "Making its own Java runtime"
  if ! link_runtime "$own/runtime"; then
    rm -rf "$own/runtime"
    warn "could not make an own Java runtime; kbaudit will use a Java $oldest_java or newer of this machine"
  fi
  step "Making the start-up cache"
  make_cache "$own"
  add_manual "$2"
  add_completion "$2"
}

# --- Putting the stage into the prefix ---------------------------------------------------------------------------
# The manifest, lib/kbaudit/manifest, says what is kbaudit's: a line "f PATH" for each file and "d PATH" for each
# folder that was not there before, both below the prefix.

manifest=lib/kbaudit/manifest

# Prints the paths of one sort (f or d) from the manifest of the present installation, if there is one.
listed() {
  [ ! -f "$prefix/$manifest" ] || sed -n "s/^$1 //p" "$prefix/$manifest"
}

# Refuses to overwrite what another program, or a person, put there.
check_free() {
  [ ! -f "$prefix/$manifest" ] || return 0
  for path in bin/kbaudit lib/kbaudit; do
    if [ -e "$prefix/$path" ] || [ -h "$prefix/$path" ]; then
      fail "$prefix/$path is there already and was not put there by this script; move it away first"
    fi
  done
}

# Writes the manifest of stage $1, given what is in the prefix now.
write_manifest() (
  cd "$1"
  {
    find . \( -type f -o -type l \) -print | sed -n 's/^\.\//f /p'
    printf 'f %s\n' "$manifest"
    find . -type d -print | sed 's/^\.\///' | while read -r folder; do
      case $folder in
        lib/kbaudit | lib/kbaudit/*) printf 'd %s\n' "$folder" ;;
        *) [ -d "$prefix/$folder" ] || printf 'd %s\n' "$folder" ;;
      esac
    done
    if [ -n "$prefix_is_new" ]; then printf 'd .\n'; fi
    # Folders that an older version made are still ours.
    listed d | grep -v '^lib/kbaudit' | sed 's/^/d /'
  } | LC_ALL=C sort -u >manifest
  mv manifest "$manifest"
)

# Moves stage $1 into the prefix. lib/kbaudit, which holds all that runs, changes in one rename.
commit_stage() {
  before=$(listed f | grep -v '^lib/kbaudit/' || :)
  (cd "$1" && find . -type d ! -path './lib/kbaudit*' -print) | while read -r folder; do mkdir -p "$prefix/$folder"; done
  if [ -d "$prefix/lib/kbaudit" ]; then mv "$prefix/lib/kbaudit" "$1/before"; fi
  if ! mv "$1/lib/kbaudit" "$prefix/lib/kbaudit"; then
    [ ! -d "$1/before" ] || mv "$1/before" "$prefix/lib/kbaudit"
    fail "could not write $prefix/lib/kbaudit"
  fi
  (cd "$1" && find . \( -type f -o -type l \) ! -path './before/*' -print) | while read -r file; do
    mv -f "$1/$file" "$prefix/$file"
  done
  # What the older version had and this one has not.
  printf '%s\n' "$before" | while read -r file; do
    if [ -n "$file" ] && ! listed f | grep -Fqx "$file"; then rm -f "$prefix/$file"; fi
  done
}

# Removes stages of runs that were cut off.
clear_stages() {
  for left in "$prefix"/.kbaudit-stage.*; do
    [ -d "$left" ] || continue
    kill -0 "${left##*.}" 2>/dev/null || rm -rf "$left"
  done
}

# Installs the built tree $1.
install_tree() {
  if [ ! -f "$1/bin/kbaudit" ] || [ ! -d "$1/lib" ]; then fail "$1 is no built tree: it has no bin/kbaudit and lib"; fi
  check_free
  prefix_is_new=''
  if [ ! -d "$prefix" ]; then
    prefix_is_new=1
    mkdir -p "$prefix" || fail "could not make $prefix"
  fi
  [ -w "$prefix" ] || fail "may not write in $prefix; choose another folder with --prefix DIR"
  clear_stages
  stage=$prefix/.kbaudit-stage.$$
  trap 'rm -rf "$stage"; [ -z "$prefix_is_new" ] || rmdir "$prefix" 2>/dev/null || :' EXIT
  trap 'exit 130' INT TERM HUP
  make_stage "$1" "$stage"
  write_manifest "$stage"
  commit_stage "$stage"
  rm -rf "$stage"
  trap - EXIT INT TERM HUP
}

# --- The four things to ask for ----------------------------------------------------------------------------------

install_kbaudit() {
  if [ -z "$from" ]; then
    set_up
    say "The first build downloads some 120 MB of libraries and Maven plugins."
    # Error Prone and the tests are for those who change kbaudit: see --test.
    maven -q -Dquick -DskipTests package
    from=$here/target/dist
  else
    need_jdk
  fi
  step "Installing in $prefix"
  install_tree "$from"
  say "$prefix/bin/kbaudit"
  case :$PATH: in
    *":$prefix/bin:"*) ;;
    *) say "To start it as kbaudit, add this to your shell's start file:  export PATH=\"$prefix/bin:\$PATH\"" ;;
  esac
}

demo() {
  install_kbaudit
  step "kbaudit check kb-samples/webwinkel"
  code=0
  "$prefix/bin/kbaudit" check "$here/kb-samples/webwinkel" || code=$?
  case $code in
    0 | 1) ;;
    *) fail "the audit of the samples ended with exit code $code" ;;
  esac
  step "Done"
  if [ "$code" = 1 ]; then
    say "The audit itself ended with exit code 1, because it found contradictions: that is what stops a CI job."
  fi
}

run_tests() {
  set_up
  need_browser
  step "mvn clean verify"
  # From scratch: Maven takes classes that were compiled without the static checks (-Dquick) for up to date.
  maven clean verify
}

uninstall() {
  if [ ! -f "$prefix/$manifest" ]; then
    say "There is no kbaudit of this script's in $prefix."
    return
  fi
  files=$(listed f)
  folders=$(listed d | LC_ALL=C sort -r)
  printf '%s\n' "$files" | while read -r file; do rm -f "$prefix/$file"; done
  printf '%s\n' "$folders" | while read -r folder; do rmdir "$prefix/$folder" 2>/dev/null || :; done
  step "Removed kbaudit from $prefix"
  if [ -d "$prefix/lib/kbaudit" ]; then say "Left in place, being none of kbaudit's: what is in $prefix/lib/kbaudit"; fi
}

# --- What was asked ----------------------------------------------------------------------------------------------

# Takes folder $2 for option $1.
take_folder() {
  [ -n "$2" ] || fail "$1 needs a folder"
  folder=$2
  case $folder in /*) ;; *) folder=$PWD/$folder ;; esac
  case $1 in
    --prefix) prefix=${folder%/} ;;
    --from) from=${folder%/} ;;
  esac
}

action=install_kbaudit prefix='' from=''
while [ $# -gt 0 ]; do
  case $1 in
    -h | --help)
      usage
      exit 0
      ;;
    --demo) action=demo ;;
    --test) action=run_tests ;;
    --uninstall) action=uninstall ;;
    --prefix=* | --from=*) take_folder "${1%%=*}" "${1#*=}" ;;
    --prefix | --from)
      take_folder "$1" "${2:-}"
      shift
      ;;
    *) fail "does not know $1; ./install.sh --help says what it can do" ;;
  esac
  shift
done
if [ -z "$prefix" ] && [ "$action" != run_tests ]; then
  [ -n "${HOME:-}" ] || fail "HOME is not set; say where to install with --prefix DIR"
  prefix=${HOME%/}/.local
fi
"$action"
