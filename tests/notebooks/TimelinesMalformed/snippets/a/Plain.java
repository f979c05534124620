///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

void main() {
    // region all
    IO.println(1);
    // endregion
}

// Output:
//   1
