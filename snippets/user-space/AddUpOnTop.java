///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES AddUp
//BREAK four.top => 0

/// One stack for both, and other turns: the first program is interrupted once, after k instructions. The second one
/// then begins where the first one's stack ends, and is done before that goes on.

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
// fold code
final int[] stack = new int[200];            // memory

final List<Runnable> code = List.of(
    () -> push(cpu.b--),
    () -> { if (cpu.b > 0) { push(cpu.next); cpu.next = 0; } },  // call
    () -> cpu.a += pop(),
    () -> cpu.next = pop());                                   // return
// endfold

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
    four.turn(k);
    var eight = new Program(four.top, 8);
    while (!eight.isDone()) eight.turn(k);
    while (!four.isDone()) four.turn(k);
    return four.a + " " + eight.a;
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
//   k = 1: 10 36
//   right with 50 of 50 k
