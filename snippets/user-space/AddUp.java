///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK cpu.copy(this); =>

/// A processor with four registers, one of which says how far the stack reaches. Two programs add up by calling
/// themselves, 4 + 3 + 2 + 1 and 8 + 7 + … + 1, in turns of k instructions. All registers are kept for each.

// fold registers
class Registers {
    int next, top, a, b;

    void copy(Registers from) {
        next = from.next;
        top = from.top;
        a = from.a;
        b = from.b;
    }
}

final Registers cpu = new Registers();
// endfold
// fold push-and-pop
void push(int value) {
    stack[cpu.top++] = value;
}

int pop() {
    return stack[--cpu.top];
}
// endfold
final int[] stack = new int[200];            // memory

final List<Runnable> code = List.of(
    () -> push(cpu.b--),
    () -> { if (cpu.b > 0) { push(cpu.next); cpu.next = 0; } },  // call
    () -> cpu.a += pop(),
    () -> cpu.next = pop());                                   // return

class Program extends Registers {
    Program(int begin, int n) {
        stack[begin] = code.size();          // the last return: the end
        top = begin + 1;
        b = n;
    }

    // fold turn
    boolean isDone() {
        return next >= code.size();
    }

    void turn(int k) {
        cpu.copy(this);                      // put back
        for (int i = 0; i < k && cpu.next < code.size(); i++)
            code.get(cpu.next++).run();
        copy(cpu);                           // put away
    }
    // endfold
}

String run(int k) {
    var four = new Program(0, 4);
    var eight = new Program(0, 8);
    // fold turns
    while (!four.isDone() || !eight.isDone()) {
        if (!four.isDone()) four.turn(k);
        if (!eight.isDone()) eight.turn(k);
    }
    return four.a + " " + eight.a;
    // endfold
}

void main() {
    IO.println("k = 1: " + run(1));
    // fold all
    int right = 0;
    for (int k = 1; k <= 50; k++)
        if (run(k).equals("10 36")) right++;
    IO.println("right with " + right + " of 50 k");
    // endfold
}

// Output:
//   k = 1: 26 36
//   right with 36 of 50 k
