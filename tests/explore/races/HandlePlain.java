/// Plain access by a VarHandle races like any.

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
    FLAG.set(this, 1);
}

void b() throws Exception {
    if ((int) FLAG.get(this) == 1) IO.println(x);
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
//   flag: 21, 25
//   x: 20, 25
