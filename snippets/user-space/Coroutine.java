///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK given = null; =>

/// A coroutine as an object. `resume` goes on with it, to its next `give`; `give`, called within it, hands out a value
/// and stops there.
///
/// It is made of a `Continuation`, which is internal to the JDK and may change; hence the option `--add-exports`.

// fold imports
import module java.base;
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
// endfold

class Coroutine<I, O> {
    // fold fields
    private static final ContinuationScope SCOPE =
        new ContinuationScope("coroutine");
    private static Coroutine<?, ?> running;

    private final Continuation rest;
    private I sent;
    private O given;

    /// The one that calls it. All of them have turns on one thread.
    @SuppressWarnings("unchecked")
    static <I, O> Coroutine<I, O> current() {
        return (Coroutine<I, O>) running;
    }

    private void run() {
        var before = running;
        running = this;
        try {
            rest.run();                  // until it yields or ends
        } finally {
            running = before;
        }
    }
    // endfold

    // region inside
    Coroutine(Consumer<Coroutine<I, O>> body) {
        rest = new Continuation(SCOPE, () -> body.accept(this));
    }

    O resume(I value) {
        sent = value;
        given = null;
        run();                           // to its next give, or its end
        return given;
    }

    I give(O value) {
        given = value;
        Continuation.yield(SCOPE);       // in the middle of anything
        return sent;
    }
    // endregion

    // region use
    static void twoOf(Coroutine<Void, Integer> to) {
        for (int i = 1; i <= 2; i++) to.give(i);
    }

    static void main() {
        var numbers = new Coroutine<Void, Integer>(to -> {
            IO.println("begins");
            twoOf(to);
            IO.println("ends");
        });
        IO.println("made");
        for (int i = 0; i < 3; i++)
            IO.println("got " + numbers.resume(null));
    }
    // endregion
}

// Output:
//   made
//   begins
//   got 1
//   got 2
//   ends
//   got null
