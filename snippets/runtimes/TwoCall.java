///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES SixModels.java
//BREAK call, call => wait, wait

/// A and B compute a step, are ten steps long in a call that the scheduler doesn't know, and compute a step. T ticks as before.

void main() {
    var call = "c" + "x".repeat(10) + "c";
    var wait = "c" + "w".repeat(10) + "c";
    SixModels.show(call, call, "c-c-c");
}

// Output:
//   1:1          ATTT.......A
//                B..........B
//   N:1          AaaaaaaaaaaABbbbbbbbbbbBTTT
//   event loop   AaaaaaaaaaaABbbbbbbbbbbBTTT
//   M:N          AaaaaaaaaaaATTT
//                BbbbbbbbbbbB...
//   M:N, timed   ATTT.......A
//                B..........B
//   actors       AaaaaaaaaaaTBT
//                BbbbbbbbbbbAT.
