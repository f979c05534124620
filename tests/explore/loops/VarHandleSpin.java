/// The same by VarHandles, of a field and of an array's element.

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

static class Lock {
    static final VarHandle HELD = held();
    static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
    int held;
    final int[] slots = new int[2];
    int n;

    static VarHandle held() {
        try {
            return MethodHandles.lookup().findVarHandle(Lock.class, "held", int.class);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    void one() {
        while (!HELD.compareAndSet(this, 0, 1)) { }
        n++;
        HELD.setRelease(this, 0);
    }

    void two() {
        while ((int) SLOT.compareAndExchange(slots, 1, 0, 1) != 0) { }
        n++;
        SLOT.setVolatile(slots, 1, 0);
    }
}

void main() throws InterruptedException {
    Lock lock = new Lock();
    for (Runnable task : new Runnable[] {lock::one, lock::two}) {
        Thread a = new Thread(task);
        Thread b = new Thread(task);
        a.start();
        b.start();
        a.join();
        b.join();
    }
    IO.println(lock.n);
}

// Schedules:
//   4 | 64

// Races:
