///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//JAVAC_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//RUNTIME_OPTIONS --add-exports=java.base/jdk.internal.vm=ALL-UNNAMED
//FIXES UntilLowIsThrough
//BREAK while (!waiting.isEmpty()) ready.add(waiting.removeFirst()); =>

/// The same, but who waits isn't in the queue. `low` puts it back there when its work is done.

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

boolean done;
boolean waits;

String run(Function<List<Work>, Work> policy) {
    done = waits = false;
    var ready = new ArrayList<Work>();
    var waiting = new ArrayList<Work>();
    // fold low
    ready.add(work(1, () -> {
        letGo();
        letGo();
        done = true;
        while (!waiting.isEmpty()) ready.add(waiting.removeFirst());
    }));
    // endfold
    ready.add(work(2, () -> {
        waits = !done;
        if (waits) letGo();
    }));
    int turns = 0;
    while (!ready.isEmpty() && turns++ < 1000) {
        var next = policy.apply(ready);
        ready.remove(next);
        next.code.run();
        if (!next.code.isDone()) (waits ? waiting : ready).add(next);
        waits = false;
    }
    // fold result
    return ready.isEmpty() && waiting.isEmpty()
        ? turns + " turns" : "not through";
    // endfold
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
//   who came first: 5 turns
//   who came last: 5 turns
//   who ranks highest: 5 turns
//   who is drawn: {turns:int} turns
// where turns <= 5
