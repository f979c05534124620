///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK Integer.parseInt(balance) => balance.length()

/// The same two questions, and whoever asks waits for the answer. Ann's visitor is a virtual thread, bob's is a
/// platform thread.

// fold fields
final Map<String, String> answers = Map.of(
    "account of ann", "7", "balance of 7", "42",
    "account of bob", "8", "balance of 8", "forty");

void caught(String where, Exception e) {
    IO.println("caught in " + where + ", thrown in "
        + Stream.of(e.getStackTrace())
            .filter(frame -> frame.getModuleName() == null)
            .map(frame -> frame.getMethodName()
                .replaceAll("lambda.(\\w+).\\d+", "$1"))
            .takeWhile(name -> !name.equals("main"))
            .distinct().collect(Collectors.joining(" < ")));
}
// endfold

String ask(String question) {
    LockSupport.parkNanos(1_000_000);    // the thread waits
    return answers.get(question);
}

int total(String name) {
    var account = ask("account of " + name);
    var balance = ask("balance of " + account);
    return Integer.parseInt(balance);
}

void visit(String name) {
    try {
        IO.println(name + " has " + total(name));
    } catch (NumberFormatException e) {
        caught("visit", e);
    }
}

void main() throws InterruptedException {
    Thread.ofVirtual().start(() -> visit("ann")).join();
    Thread.ofPlatform().start(() -> visit("bob")).join();
}

// Output:
//   ann has 42
//   caught in visit, thrown in total < visit
