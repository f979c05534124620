///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 60s
//BREAK kept = null; =>

/// An object that nobody refers to any more. When is it gone?

// fold imports
import java.lang.management.*;
import java.lang.ref.WeakReference;
// endfold

Object kept = new Object();
byte[] garbage;

// fold collections
long collections() {
    return ManagementFactory.getGarbageCollectorMXBeans().stream()
        .mapToLong(gc -> gc.getCollectionCount()).sum();
}
// endfold

void main() {
    var weak = new WeakReference<>(kept);
    kept = null;
    IO.println("the object is there: " + !weak.refersTo(null));
    long before = collections(), bytes = 0;
    while (collections() == before) {
        garbage = new byte[100_000];
        bytes += garbage.length;
    }
    IO.println("MiB of garbage made: " + (bytes >> 20));
    IO.println("collections: +" + (collections() - before));
    IO.println("the object is there: " + !weak.refersTo(null));
}

// Output:
//   the object is there: true
//   MiB of garbage made: {mib:int}
//   collections: +{more:int}
//   the object is there: false
// where more >= 1
