/// What comes before `lazySet` is seen by who reads what it set; an updater is to a field as an atomic.

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
    SET.lazySet(flag, 1);
}

void b() {
    if (flag.set == 1) IO.println(x);
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
