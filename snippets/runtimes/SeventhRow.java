///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES SixModels.java
//BREAK "a GIL", 1, 4, => "a GIL", 2, 4,

/// A seventh row: an OS thread for each task, and one seat, which a task leaves when its turn is over, to wait, and in a
/// call.

void main() {
    var gil = new SixModels.Model("a GIL", 1, 4, true, true, true);
    SixModels.show(gil, "c".repeat(12), "c".repeat(12), "c-c-c");
    var call = "c" + "x".repeat(10) + "c";
    SixModels.show(gil, call, call, "c-c-c");
}

// Output:
//   a GIL        AAAABBBBTAAAABBBBTAAAABBBBT
//   a GIL        ABTTT......AB
