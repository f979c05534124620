// Rule: a handler of uncaught exceptions is called, and it still threw.
void main() {
    Thread.setDefaultUncaughtExceptionHandler((thread, e) ->
        IO.println(thread.getName() + " had " + e.getMessage()));
    throw new IllegalStateException("bad");
}

// Output:
//   main had bad
// Throws: IllegalStateException: bad
