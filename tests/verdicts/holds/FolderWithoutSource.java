// Rule: a program can't read its own expectation from where it runs.
void main() {
    IO.println(Files.exists(Path.of("FolderWithoutSource.java")));
}

// Output:
//   false
