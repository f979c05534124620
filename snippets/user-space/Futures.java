///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java
//FIXES Callbacks

/// The same two questions, the callbacks put behind futures.

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

void caught(String where, Throwable e) {
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

CompletableFuture<Integer> total(String name) {
    return ask("account of " + name)
        .thenCompose(account -> ask("balance of " + account))
        .thenApply(balance -> Integer.parseInt(balance));
}

void visit(String name) {
    total(name)
        .thenAccept(sum -> IO.println(name + " has " + sum))
        .exceptionally(e -> {
            caught("visit", e.getCause());
            return null;
        });
}

// fold main
void main() throws IOException {
    for (var name : List.of("ann", "bob")) {
        loop.soon(() -> visit(name));
        loop.run();
    }
}
// endfold

// Output:
//   ann has 42
//   caught in visit, thrown in total < ask < run
