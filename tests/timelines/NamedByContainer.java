/// Row 4: at an index of a list, under a key of a map.

final List<Object> gates = List.of(new Object());
final Map<String, Object> accounts = new HashMap<>();

void main() {
    accounts.put("ann", new Object());
    both(gates.get(0), accounts.get("ann"));
}

static void both(Object one, Object other) {
    var met = new AtomicInteger();
    start("A", one, other, met);
    start("B", other, one, met);
}

static void start(String name, Object one, Object other, AtomicInteger met) {
    new Thread(() -> {
        synchronized (one) {
            met.incrementAndGet();
            while (met.get() < 2) Thread.yield();
            synchronized (other) { }
        }
    }, name).start();
}
