///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES SixModels.java
//BREAK compute, compute => polite, polite

/// A and B compute for twelve steps. T ticks three times, and lets go after each.

void main() {
    var compute = "c".repeat(12);
    var polite = "c-".repeat(12);
    SixModels.show(compute, compute, "c-c-c");
}

// Output:
//   1:1          AAAATBBBBAAAAT
//                BBBBAAAATBBBB.
//   N:1          AAAAAAAAAAAABBBBBBBBBBBBTTT
//   event loop   AAAAAAAAAAAABBBBBBBBBBBBTTT
//   M:N          AAAAAAAAAAAATTT
//                BBBBBBBBBBBB...
//   M:N, timed   AAAATBBBBAAAAT
//                BBBBAAAATBBBB.
//   actors       AAAATBBBBAAAAT
//                BBBBAAAATBBBB.
