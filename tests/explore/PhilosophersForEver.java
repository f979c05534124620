/// Philosophers who never stop: the graph of states is finite though no run ends, unless they deadlock.

final Object[] forks = { new Object(), new Object(), new Object() };

void live(int i) {
    while (true) {
        synchronized (forks[i]) {
            synchronized (forks[(i + 1) % 3]) { }
        }
    }
}

void main() {
    for (int i = 0; i < 3; i++) { int n = i; Thread.ofPlatform().name("p" + i).start(() -> live(n)); }
}

// Schedules:
//   , Deadlocks | infinite

// Races:
