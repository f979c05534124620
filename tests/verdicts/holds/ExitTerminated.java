// Rule: ended by SIGTERM, hooks run and the code is 128 + 15.
//NEEDS os=linux, command=kill
void main() throws Exception {
    Runtime.getRuntime().addShutdownHook(
        new Thread(() -> IO.println("hook")));
    new ProcessBuilder("kill", "" + ProcessHandle.current().pid())
        .start().waitFor();
    Thread.sleep(60_000);
}

// Output:
//   hook
// Exit: 143
