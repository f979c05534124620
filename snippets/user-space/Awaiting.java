///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java, Coroutine.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//FIXES Callbacks

/// The same two questions, asked by coroutines. `ask` returns a future, and `await` stops the coroutine that calls it
/// until that is completed.

// fold fields
final Loop loop = newLoop();
final Map<String, String> answers = Map.of(
    "account of ann", "7", "balance of 7", "42",
    "account of bob", "8", "balance of 8", "forty");

Loop newLoop() {
    try {
        return new Loop();
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

void caught(String where, Exception e) {
    IO.println("caught in " + where + ", thrown in "
        + Stream.of(e.getStackTrace())
            .filter(frame -> frame.getModuleName() == null)
            .map(frame -> frame.getMethodName()
                .replaceAll("lambda.(\\w+).\\d+", "$1"))
            .takeWhile(name -> !name.equals("main"))
            .distinct().collect(Collectors.joining(" < ")));
}

CompletableFuture<String> ask(String question) {
    var answer = new CompletableFuture<String>();
    loop.after(1, () -> answer.complete(answers.get(question)));
    return answer;
}
// endfold

<T> T await(CompletableFuture<T> future) {
    var me = Coroutine.current();
    future.thenRun(() -> loop.soon(() -> me.resume(null)));
    me.give(null);                       // the loop goes on meanwhile
    return future.join();
}

int total(String name) {
    var account = await(ask("account of " + name));
    var balance = await(ask("balance of " + account));
    return Integer.parseInt(balance);
}

void visit(String name) {
    try {
        IO.println(name + " has " + total(name));
    } catch (NumberFormatException e) {
        caught("visit", e);
    }
}

// fold main
void main() throws IOException {
    for (var name : List.of("ann", "bob")) {
        var visit = new Coroutine<>(_ -> visit(name));
        loop.soon(() -> visit.resume(null));
        try {
            loop.run();
        } catch (NumberFormatException e) {
            caught("main", e);
        }
    }
}
// endfold

// Output:
//   ann has 42
//   caught in visit, thrown in total < visit
