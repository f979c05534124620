import module java.base;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

/// Green threads: any number of them on the one thread that calls `run`,
/// by turns, first in, first out.
///
/// A `Continuation` is what Java's virtual threads are made of: a task with
/// a stack of its own, which can be left in the middle and gone on with. It
/// is internal to the JDK and may change; hence the option `--add-exports`.
class Green {
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

    /// The scheduler: returns when all are through.
    void run() {
        while (!ready.isEmpty()) {
            var next = ready.remove();
            next.run();                      // until it yields or ends
            if (!next.isDone()) ready.add(next);
        }
    }
}
