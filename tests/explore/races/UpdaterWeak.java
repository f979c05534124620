/// The weak compareAndSet of an updater orders nothing, as its documentation says.

import java.util.concurrent.atomic.AtomicIntegerFieldUpdater;

static class Flag {
    volatile int set;
}

static final AtomicIntegerFieldUpdater<Flag> SET =
        AtomicIntegerFieldUpdater.newUpdater(Flag.class, "set");
final Flag flag = new Flag();
int x;

void a() {
    x = 1;
    SET.weakCompareAndSet(flag, 0, 1);
}

void b() {
    if (SET.get(flag) == 1) IO.println(x);
}

void main() throws Exception {
    Thread a = new Thread(this::a);
    Thread b = new Thread(this::b);
    a.start();
    b.start();
    a.join();
    b.join();
}

// Races:
//   x: 15, 20
