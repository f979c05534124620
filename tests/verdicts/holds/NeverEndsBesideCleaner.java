///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a cleaner, which looks up once a minute, ends nothing.
//LIMIT 500ms
void main() throws Exception {
    var cleaner = java.lang.ref.Cleaner.create();
    new CountDownLatch(1).await();
    IO.println(cleaner);
}

// Never ends:
//   main WAITING
