///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK if (n == 0) Continuation.yield(SCOPE); =>

/// `sum` calls itself until it comes to 0, and lets go there. Who resumes it is another thread.
///
/// A `Continuation` is internal to the JDK and may change; hence the option `--add-exports`.

// fold imports
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;
// endfold

final ContinuationScope SCOPE = new ContinuationScope("adding");

int sum(int n) {
    if (n == 0) Continuation.yield(SCOPE);
    return n == 0 ? 0 : n + sum(n - 1);
}

void add() {
    IO.println("begun on " + Thread.currentThread().getName());
    int result = sum(4);
    IO.println("ended on " + Thread.currentThread().getName()
        + " with " + result);
}

// fold calls-of-sum
long callsOfSum(StackTraceElement[] stack) {
    return Stream.of(stack)
        .filter(frame -> frame.getMethodName().equals("sum")).count();
}
// endfold

void main() throws InterruptedException {
    var adding = new Continuation(SCOPE, this::add);
    adding.run();
    IO.println("calls of sum on main's stack: "
        + callsOfSum(Thread.currentThread().getStackTrace()));
    IO.println("calls of sum on the continuation's stack: "
        + callsOfSum(adding.getStackTrace()));
    Thread.ofPlatform().name("other").start(adding::run).join();
}

// Output:
//   begun on main
//   calls of sum on main's stack: 0
//   calls of sum on the continuation's stack: 5
//   ended on other with 10
