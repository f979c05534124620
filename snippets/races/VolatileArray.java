///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK slots[1] = 1; => slots = new int[] { 42, 1 };

/// The variable `slots` is volatile. A fills two elements, B looks at them.

volatile int[] slots = new int[2];
int taken = -1;

void a() {
    slots[0] = 42;
    slots[1] = 1;
}

void b() {
    if (slots[1] == 1) taken = slots[0];
}

// fold main
void main() throws InterruptedException {
    var a = Thread.ofPlatform().name("A").start(this::a);
    var b = Thread.ofPlatform().name("B").start(this::b);
    a.join();
    b.join();
    IO.println(taken);
}
// endfold

// Schedules:
//   -1 | 2 | not filled when B looks
//   42 | 1 | both filled
// Schedules under pso:
//   -1 | 11
//   42 | 4
//   0  | 1 | the second filled, the first not yet
// Races:
//   slots[]: 11, 16
//   slots[]: 12, 16
