///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK ready.add(task); => ready.addFirst(task);

/// A scheduler is a loop. The policy is one line of it.

// fold task
class Task {
    final String name;
    final int rank;
    int steps = 0;

    Task(String name, int rank) {
        this.name = name;
        this.rank = rank;
    }
}
// endfold

void schedule(String policy, Function<List<Task>, Task> choose) {
    var ready = new ArrayList<Task>(List.of(
        new Task("A", 1), new Task("B", 3), new Task("C", 2)));
    var order = new StringJoiner(" ");
    while (!ready.isEmpty()) {
        Task task = choose.apply(ready);
        ready.remove(task);
        order.add(task.name + ++task.steps);       // it runs, lets go
        if (task.steps < 3) ready.add(task);
    }
    // fold print
    IO.println(policy + ": " + order);
    // endfold
}

void main() {
    var lots = new Random(2020);
    schedule("who came first", List::getFirst);
    schedule("who came last", List::getLast);
    schedule("who ranks highest", ready -> Collections.max(ready,
        Comparator.comparing((Task task) -> task.rank)));
    schedule("who is drawn", ready ->
        ready.get(lots.nextInt(ready.size())));
}

// Output:
//   who came first: A1 B1 C1 A2 B2 C2 A3 B3 C3
//   who came last: C1 C2 C3 B1 B2 B3 A1 A2 A3
//   who ranks highest: B1 B2 B3 C1 C2 C3 A1 A2 A3
//   who is drawn: B1 B2 A1 B3 A2 A3 C1 C2 C3
