// Rule: whatever a program puts in the place of the builder's files, it
// waits for none of them.
//NEEDS os=linux, command=mkfifo
void main() throws Exception {
    var folder = Path.of("").toAbsolutePath().getParent();
    for (var name : List.of("told", "errors", "look", "token", "report")) {
        Files.deleteIfExists(folder.resolve(name));
        new ProcessBuilder("mkfifo", folder.resolve(name).toString())
            .start().waitFor();
    }
    IO.println("piped");
}

// Output:
//   piped
