///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK doneB, 0, heldB => doneB, heldA, heldB

/// Two threads add so many times each. Orders that have led to the same
/// state go on as one: the map says how many they are.

record State(int doneA, int doneB, int heldA, int heldB, int n) {
    State moveA() {
        return doneA % 2 == 0                          // load, store
            ? new State(doneA + 1, doneB, n, heldB, n)
            : new State(doneA + 1, doneB, 0, heldB, heldA + 1);
    }

    // fold swap-and-next
    State swap() {
        return new State(doneB, doneA, heldB, heldA, n);
    }

    List<State> next(int moves) {
        var next = new ArrayList<State>();
        if (doneA < moves) next.add(moveA());
        if (doneB < moves) next.add(swap().moveA().swap());
        return next;
    }
    // endfold
}

long count(int each) {
    var now = Map.of(new State(0, 0, 0, 0, 0), 1L);
    int states = 1;
    for (int move = 0; move < 4 * each; move++) {
        var then = new HashMap<State, Long>();
        for (var here : now.entrySet())
            for (var next : here.getKey().next(2 * each))
                then.merge(next, here.getValue(), Long::sum);
        now = then;
        states += now.size();
    }
    // fold print
    long orders = now.values().stream().reduce(0L, Long::sum);
    IO.println(each + ": " + orders + " orders, "
        + states + " states");
    return orders;
    // endfold
}

// fold main
void main() {
    for (int each = 1; each < 16; each *= 2) count(each);
    long seconds = count(16) / 1_000_000;
    IO.println("a million a second: "
        + seconds / 31_556_952 + " years");
}
// endfold

// Output:
//   1: 6 orders, 12 states
//   2: 70 orders, 57 states
//   4: 12870 orders, 541 states
//   8: 601080390 orders, 8825 states
//   16: {orders:int} orders, {states:int} states
//   a million a second: {years:int} years
// where orders == 1832624140942590534L && states == 166673
// where years == 58073
