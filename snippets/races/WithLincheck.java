///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//DEPS org.jetbrains.lincheck:lincheck:3.7
//RUNTIME_OPTIONS -XX:TieredStopAtLevel=1 -XX:+EnableDynamicAgentLoading
//RUNTIME_OPTIONS --sun-misc-unsafe-memory-access=allow
//LIMIT 3m

/// Lincheck searches three programs for an order that ends badly.

// fold imports
import org.jetbrains.lincheck.Lincheck;
// endfold

// fold both
static final Object lock = new Object();
static int n;
static int x;
static int y;
static int aSaw;
static int bSaw;

static void both(Runnable one, Runnable other) {
    var a = new Thread(one);
    var b = new Thread(other);
    a.start();
    b.start();
    try {
        a.join();
        b.join();
    } catch (InterruptedException e) {
        throw new IllegalStateException(e);
    }
}

static void locked() {
    synchronized (lock) {
        n++;
    }
}
// endfold

void search(String name, Runnable program) {
    try {
        Lincheck.runConcurrentTest(100, program);
        IO.println(name + ": no bad order found");
    } catch (AssertionError found) {
        IO.println(name + ": caught");
        // fold tell
        var told = found.getMessage().split("Detailed trace")[0];
        for (var line : told.split("\n")) {
            var columns = line.split("\\|");       // of main, A and B
            if (columns.length != 4 || !columns[1].isBlank()) continue;
            boolean byA = columns[3].isBlank();
            IO.println(byA ? "  A: " + columns[2].strip()
                           : "  B: " + columns[3].strip());
        }
        // endfold
    }
}

void main() {
    search("n++", () -> {
        n = 0;
        both(() -> n++, () -> n++);
        if (n < 2) throw new IllegalStateException("lost");
    });
    // fold two-more
    search("n++ with a lock", () -> {
        n = 0;
        both(() -> locked(), () -> locked());
        if (n < 2) throw new IllegalStateException("lost");
    });
    search("two flags", () -> {
        x = y = 0;
        both(() -> { x = 1; aSaw = y; }, () -> { y = 1; bSaw = x; });
        if (aSaw + bSaw == 0) throw new IllegalStateException("0, 0");
    });
    // endfold
}

// Output:
//   n++: caught
//     A: run()
//     A: WithLincheck.n ➜ 0
//     A: switch
//     B: run()
//     B: WithLincheck.n ➜ 0
//     B: WithLincheck.n = 1
//     A: WithLincheck.n = 1
//   n++ with a lock: no bad order found
//   two flags: no bad order found
