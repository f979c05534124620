/// A loop around a weak compare-and-set of a VarHandle adds one, however often that fails.

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

static class Counter {
    static final VarHandle COUNT;

    static {
        try {
            COUNT = MethodHandles.lookup().findVarHandle(Counter.class, "count", int.class);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    volatile int count;

    void add() {
        int seen = count;
        while (!COUNT.weakCompareAndSet(this, seen, seen + 1)) seen = count;
    }
}

void main() throws InterruptedException {
    Counter counter = new Counter();
    Thread t = new Thread(counter::add);
    t.start();
    counter.add();
    t.join();
    IO.println(counter.count);
}

// Schedules:
//   2 | infinite
