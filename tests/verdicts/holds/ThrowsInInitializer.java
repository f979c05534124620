// Rule: what breaks before main ends the run in the main thread too.
static int one = Integer.parseInt("one");

void main() {
    IO.println("never");
}

// Throws: ExceptionInInitializerError
