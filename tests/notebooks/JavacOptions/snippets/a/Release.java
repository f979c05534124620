///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVAC_OPTIONS -Xlint:all --release 99

void main() {
}
