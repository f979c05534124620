///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//SOURCES MiniVm.java

/// What A and B did in each of their turns, and with which numbers.

// fold main
void main() throws InterruptedException {
    for (int interval : new int[] {1, 2, 3, 4}) {
        IO.println("interval " + interval);
        new Told(interval).run(
            MiniVm.code("LOAD n / PUSH 1 / ADD / STORE n"), 2);
    }
}
// endfold

/// Tells each turn when it ends; all of it is done with the lock held.
class Told extends MiniVm {
    final List<String> turn = new ArrayList<>();

    // fold constructor
    int busy = 2;

    Told(int interval) {
        super(true, interval);
    }
    // endfold

    @Override
    void execute(Frame f) {
        var op = f.code[f.next].op();
        super.execute(f);
        int value = op == Op.STORE
            ? shared.get("n") : f.stack[f.top - 1];
        turn.add(op + " " + value);
        if (f.next == f.code.length) busy--;
    }

    @Override
    void release() {
        if (!turn.isEmpty())
            IO.println(Thread.currentThread().getName() + " " + turn);
        turn.clear();
        super.release();
    }

    // fold both-there
    @Override
    boolean isWanted() {
        while (busy == 2 && !super.isWanted())
            Thread.onSpinWait();            // the other is on its way
        return super.isWanted();
    }
    // endfold
}

// Output:
//   interval 1
//   A [LOAD 0]
//   B [LOAD 0]
//   A [PUSH 1]
//   B [PUSH 1]
//   A [ADD 1]
//   B [ADD 1]
//   A [STORE 1]
//   B [STORE 1]
//   interval 2
//   A [LOAD 0, PUSH 1]
//   B [LOAD 0, PUSH 1]
//   A [ADD 1, STORE 1]
//   B [ADD 1, STORE 1]
//   interval 3
//   A [LOAD 0, PUSH 1, ADD 1]
//   B [LOAD 0, PUSH 1, ADD 1]
//   A [STORE 1]
//   B [STORE 1]
//   interval 4
//   A [LOAD 0, PUSH 1, ADD 1, STORE 1]
//   B [LOAD 1, PUSH 1, ADD 2, STORE 2]
