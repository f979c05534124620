// Rule: the working directory is empty, and may be written to.
void main() throws Exception {
    try (var files = Files.list(Path.of(""))) {
        IO.println(files.count());
    }
    Files.writeString(Path.of("mine"), "x");
    IO.println(Files.size(Path.of("mine")));
}

// Output:
//   0
//   1
