///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//PREVIEW
//BREAK where(user, "ann").run(this::page) => where(user, "bob").run(this::page)

/// `user` is bound to ann while `page` runs. Three threads are asked for it: a fork, one that is started, and one of a
/// pool.

final ScopedValue<String> user = ScopedValue.newInstance();

// fold who
String who() {
    return user.orElse("nobody");
}
// endfold

void page() {
    try (var scope = StructuredTaskScope.open();
            var pool = Executors.newFixedThreadPool(1)) {
        var fork = scope.fork(this::who);
        scope.join();
        IO.println("the fork says " + fork.get());

        var started = new FutureTask<>(this::who);
        Thread.startVirtualThread(started);
        IO.println("the started one says " + started.get());

        var pooled = pool.submit(this::who);
        IO.println("the one of the pool says " + pooled.get());
    } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
    }
}

void main() {
    ScopedValue.where(user, "ann").run(this::page);
    IO.println("afterwards main says " + who());
}

// Output:
//   the fork says ann
//   the started one says nobody
//   the one of the pool says nobody
//   afterwards main says nobody
