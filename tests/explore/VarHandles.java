import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;

/// A VarHandle and a plain access meet on the same field.

static class Cell {
    static final VarHandle N;
    static { try { N = MethodHandles.lookup().findVarHandle(Cell.class, "n", int.class); } catch (ReflectiveOperationException e) { throw new ExceptionInInitializerError(e); } }
    int n;
}

void main() throws InterruptedException {
    Cell c = new Cell();
    Thread t1 = new Thread(() -> { int old = (int) Cell.N.getAndAdd(c, 1); });
    Thread t2 = new Thread(() -> c.n++);
    t1.start(); t2.start();
    t1.join(); t2.join();
    IO.println(c.n);
}

// Schedules:
//   1 | 1
//   2 | 2
