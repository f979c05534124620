///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK if (!next.isDone()) ready.add(next); => while (!next.isDone()) next.run();

/// Green threads: any number of them on the one thread that calls `run`, by turns, first in, first out.
///
/// A `Continuation` is what Java's virtual threads are made of: a task with a stack of its own. It is internal to the JDK
/// and may change; hence the option `--add-exports`.

// fold imports
import module java.base;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
// endfold

class Green {
    // fold start-and-yield
    interface Task {
        void run() throws Exception;
    }

    private static final ContinuationScope SCOPE =
        new ContinuationScope("green");
    private final Queue<Continuation> ready = new ArrayDeque<>();

    void start(Task task) {
        ready.add(new Continuation(SCOPE, () -> {
            try {
                task.run();
            } catch (Exception failed) {
                throw new IllegalStateException(failed);
            }
        }));
    }

    /// Ends the turn of the green thread that calls it.
    static void yield() {
        Continuation.yield(SCOPE);
    }
    // endfold

    // region scheduler
    /// The scheduler: returns when all are through.
    void run() {
        while (!ready.isEmpty()) {
            var next = ready.remove();
            next.run();                      // until it yields or ends
            if (!next.isDone()) ready.add(next);
        }
    }

    static void main() {
        var threads = new Green();
        for (var name : List.of("A", "B")) threads.start(() -> {
            for (int i = 1; i <= 3; i++) {
                IO.println(name + i);
                Green.yield();               // ends its turn
            }
        });
        threads.run();
    }
    // endregion
}

// Output:
//   A1
//   B1
//   A2
//   B2
//   A3
//   B3
