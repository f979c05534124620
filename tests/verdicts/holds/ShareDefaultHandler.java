// Rule: a handler of uncaught exceptions is not seen by the next run.
void main() {
    IO.println(Thread.getDefaultUncaughtExceptionHandler() == null);
    Thread.setDefaultUncaughtExceptionHandler((t, e) -> { });
}

// Outcomes of 10 runs:
//   true | required
