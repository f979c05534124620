///usr/bin/env jbang "$0" "$@" ; exit $?
//RUNTIME_OPTIONS -Da=b -XX:+Nope

void main() {
}
