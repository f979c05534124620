///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK Locale.setDefault(Locale.GERMANY) => Locale.setDefault(Locale.US)

/// `main` prints a price. So does another thread, for a customer in Germany. Then `main` prints its own again.

void main() throws InterruptedException {
    Locale.setDefault(Locale.US);
    IO.println("main: " + String.format("%.2f", 1.5));
    Thread.ofPlatform().start(() -> {
        Locale.setDefault(Locale.GERMANY);
        IO.println("the other: " + String.format("%.2f", 1.5));
    }).join();
    IO.println("main: " + String.format("%.2f", 1.5));
}

// Output:
//   main: 1.50
//   the other: 1,50
//   main: 1,50
