///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVAC_OPTIONS --add-modules nope

void main() {
}
