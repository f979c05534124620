///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java
//BREAK then.accept(Integer.parseInt(balance)) => try { then.accept(Integer.parseInt(balance)); } catch (NumberFormatException e) { }

/// Two questions for each sum. `ask` returns at once, and the answer comes later, to the callback `then`. `main` has one
/// visit after the other made, and has a `catch` around the loop.

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
// endfold

void ask(String question, Consumer<String> then) {
    loop.after(1, () -> then.accept(answers.get(question)));
}

void total(String name, Consumer<Integer> then) {
    ask("account of " + name, account -> {
        ask("balance of " + account, balance -> {
            then.accept(Integer.parseInt(balance));
        });
    });
}

void visit(String name) {
    try {
        total(name, sum -> IO.println(name + " has " + sum));
    } catch (NumberFormatException e) {
        caught("visit", e);
    }
}

// fold main
void main() throws IOException {
    for (var name : List.of("ann", "bob")) {
        loop.soon(() -> visit(name));
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
//   caught in main, thrown in total < ask < run
