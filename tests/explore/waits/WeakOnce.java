/// A weak compare-and-set may fail for no reason, even if nobody else is there.

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReference;

void main() {
    IO.println(new AtomicInteger(1).weakCompareAndSetVolatile(1, 2));
    IO.println(new AtomicReference<String>().weakCompareAndSetPlain(null, "set"));
    IO.println(new AtomicIntegerArray(3).weakCompareAndSetAcquire(2, 7, 8));
}

// Schedules:
//   true\ntrue\nfalse | 1
//   true\nfalse\nfalse | 1
//   false\ntrue\nfalse | 1
//   false\nfalse\nfalse | 1
