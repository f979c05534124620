///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DESCRIPTION Rule: JBang's directives and its first line are accepted.
//GAV org.example:whole-head:1.0
//NEEDS cores>=1, jdk>=25
//LIMIT 5s

/// A caption, which is shown above the code.

// region body
void main() {
    IO.println("one");
}
// endregion

// Note: this is prose, in front of the first header.
//
// Output:
//   one
