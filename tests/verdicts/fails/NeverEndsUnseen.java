// Rule: what couldn't be looked into isn't known to go on for ever.
//LIMIT 500ms
void main() throws Exception {
    Files.createDirectory(Path.of("/tmp/.java_pid" + ProcessHandle.current().pid()));
    Thread.sleep(2_000);
    IO.println("done");
}

// Output:
// Never ends:
