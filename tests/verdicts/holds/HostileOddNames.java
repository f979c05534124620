// Rule: a thread's name may be anything.
void main() throws Exception {
    for (var name : List.of("", "a\tb\nc", "\0", "n".repeat(1 << 20), "\ud800"))
        Thread.ofPlatform().name(name).start(() -> IO.println("named")).join();
}

// Output:
//   named
//   named
//   named
//   named
//   named
