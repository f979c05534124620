// Rule: a program may delete its working folder, and all around it.
//NEEDS os=linux, command=rm
//LIMIT 3s
void main() throws Exception {
    var folder = Path.of("").toAbsolutePath().getParent();
    new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
    Thread.sleep(500);
    IO.println(Files.exists(folder));
}

// Output:
//   false
