// Rule: a thread that one run left is not seen by the next.
void main() {
    IO.println(Thread.getAllStackTraces().keySet().stream()
        .filter(t -> t.getName().equals("left over")).count());
    if (Math.random() < 0.2)
        Thread.ofPlatform().daemon().name("left over").start(() -> {
            while (true) LockSupport.park();
        });
}

// Outcomes of 50 runs:
//   0 | required
