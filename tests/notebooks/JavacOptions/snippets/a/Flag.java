///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVAC_OPTIONS -Xlint:all -Xlint:nope

void main() {
}
