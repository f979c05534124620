// Rule: a process killed by signal n has 128 + n.
//NEEDS os=linux, command=kill
void main() throws Exception {
    IO.println("last words");
    new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid())
        .start().waitFor();
    Thread.sleep(60_000);
}

// Output:
//   last words
// Exit: 137
