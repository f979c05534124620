// Rule: a JVM asked for a thread dump prints it, and goes on.
//NEEDS os=linux, command=kill
void main() throws Exception {
    var me = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("kill", "-QUIT", me).start().waitFor();
    Thread.sleep(300);
    IO.println("goes on");
}

// Output:
//   ...
//   goes on
