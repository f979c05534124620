///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//BREAK done[0] = true => done[0] = false

/// A scheduler whose policy is handed in. `low` needs three turns for its work. `high` waits until that is done, and
/// lets go each time it looks. A thousand turns are given, no more.

// fold imports-and-start
import jdk.internal.vm.Continuation;
import jdk.internal.vm.ContinuationScope;

final ContinuationScope SCOPE = new ContinuationScope("own");

record Work(int rank, Continuation code) { }

Work work(int rank, Runnable code) {
    return new Work(rank, new Continuation(SCOPE, code));
}

void letGo() {
    Continuation.yield(SCOPE);
}
// endfold

String run(Function<List<Work>, Work> policy) {
    boolean[] done = {false};
    var low = work(1, () -> { letGo(); letGo(); done[0] = true; });
    var high = work(2, () -> { while (!done[0]) letGo(); });
    var ready = new ArrayList<>(List.of(low, high));
    int turns = 0;
    while (!ready.isEmpty() && turns++ < 1000) {
        var next = policy.apply(ready);
        ready.remove(next);
        next.code.run();
        if (!next.code.isDone()) ready.add(next);
    }
    return ready.isEmpty() ? turns + " turns" : "not through";
}

// fold main
void main() {
    var lots = new Random(2020);
    IO.println("who came first: " + run(List::getFirst));
    IO.println("who came last: " + run(List::getLast));
    IO.println("who ranks highest: " + run(ready ->
        Collections.max(ready, Comparator.comparing(Work::rank))));
    IO.println("who is drawn: " + run(ready ->
        ready.get(lots.nextInt(ready.size()))));
}
// endfold

// Output:
//   who came first: 6 turns
//   who came last: not through
//   who ranks highest: not through
//   who is drawn: 14 turns
