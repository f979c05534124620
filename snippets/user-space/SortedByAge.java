///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES Loop.java, Coroutine.java
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK await(ask(name)) => ask(name).thenApply(_ -> 0).getNow(ages.get(name))

/// A sorts names by an age that it has to ask for, and B ticks once a millisecond. Both are on one event loop.

// fold fields
final Loop loop = newLoop();
final Map<String, Integer> ages =
    Map.of("ann", 40, "bob", 20, "cleo", 30);
int ticks = 0;
boolean sorted = false;

Loop newLoop() {
    try {
        return new Loop();
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}

<T> T await(CompletableFuture<T> future) {
    var me = Coroutine.current();
    future.thenRun(() -> loop.soon(() -> me.resume(null)));
    me.give(null);
    return future.join();
}

CompletableFuture<Integer> ask(String name) {
    var answer = new CompletableFuture<Integer>();
    loop.after(1, () -> answer.complete(ages.get(name)));
    return answer;
}
// endfold

void a() {
    var names = new ArrayList<>(List.of("ann", "bob", "cleo"));
    names.sort(Comparator.comparing(name -> await(ask(name))));
    sorted = true;
    IO.println("A has sorted " + names);
    IO.println("B ticked meanwhile: " + ticks);
}

void b() {
    if (sorted) return;
    ticks++;
    loop.after(1, this::b);
}

void main() throws IOException {
    var a = new Coroutine<>(_ -> a());
    loop.soon(() -> a.resume(null));
    loop.soon(this::b);
    loop.run();
}

// Output:
//   A has sorted [bob, cleo, ann]
//   B ticked meanwhile: {ticks:int}
// where ticks > 0
