///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a program that handles a signal may act when it comes, whatever its threads wait for.
//LIMIT 5s
//RUNTIME_OPTIONS --enable-native-access=ALL-UNNAMED
import java.lang.foreign.*;

final Object left = new Object(), right = new Object();
final CyclicBarrier both = new CyclicBarrier(2);

void take(Object first, Object second) {
    synchronized (first) {
        try {
            both.await();
        } catch (InterruptedException | BrokenBarrierException e) {
            return;
        }
        synchronized (second) { }
    }
}

void main() throws Throwable {
    sun.misc.Signal.handle(new sun.misc.Signal("ALRM"), signal -> {
        IO.println("time is up");
        System.exit(3);
    });
    var linker = Linker.nativeLinker();
    var alarm = linker.downcallHandle(linker.defaultLookup().findOrThrow("alarm"),
        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    int before = (int) alarm.invokeExact(2);
    new Thread(() -> take(left, right), "ann").start();
    new Thread(() -> take(right, left), "bob").start();
}

// Deadlocks:
//   ann -> bob -> ann
