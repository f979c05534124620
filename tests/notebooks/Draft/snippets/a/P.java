///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

void main() {
    IO.println("p");
}

// Output:
//   p
