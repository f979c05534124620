// Rule: a killed run did not complete.
//NEEDS os=linux, command=kill
void main() throws Exception {
    IO.println("one");
    new ProcessBuilder("kill", "-9", "" + ProcessHandle.current().pid())
        .start().waitFor();
    Thread.sleep(60_000);
}

// Output:
//   one
