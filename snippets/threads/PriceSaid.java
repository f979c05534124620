///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FIXES Price

/// Each prints the price in the way that it says.

void main() throws InterruptedException {
    IO.println("main: " + String.format(Locale.US, "%.2f", 1.5));
    Thread.ofPlatform().start(() -> {
        IO.println("the other: "
            + String.format(Locale.GERMANY, "%.2f", 1.5));
    }).join();
    IO.println("main: " + String.format(Locale.US, "%.2f", 1.5));
}

// Output:
//   main: 1.50
//   the other: 1,50
//   main: 1.50
