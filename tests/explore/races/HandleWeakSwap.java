/// A weak compareAndSet that succeeds is both, too: of a VarHandle it is volatile.

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

static final VarHandle FLAG = flag();
int flag;

static VarHandle flag() {
    try {
        var lookup = MethodHandles.lookup();
        return lookup.findVarHandle(lookup.lookupClass(), "flag", int.class);
    } catch (ReflectiveOperationException e) {
        throw new AssertionError(e);
    }
}
int x;

void a() throws Exception {
    x = 1;
    FLAG.weakCompareAndSet(this, 0, 1);
}

void b() throws Exception {
    if (FLAG.weakCompareAndSet(this, 1, 2)) IO.println(x);
}

void main() throws Exception {
    Thread a = new Thread(() -> run(this::a));
    Thread b = new Thread(() -> run(this::b));
    a.start();
    b.start();
    a.join();
    b.join();
}

interface Body {
    void run() throws Exception;
}

void run(Body body) {
    try {
        body.run();
    } catch (Exception e) {
        throw new IllegalStateException(e);
    }
}

// Races:
