// Rule: the JVM may end before there is an object to run.
final int never = leave();

int leave() {
    IO.println("in the initializer");
    Runtime.getRuntime().halt(7);
    return 0;
}

void main() {
    IO.println("never");
}

// Output:
//   in the initializer
// Exit: 7
