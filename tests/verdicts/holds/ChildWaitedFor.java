// Rule: a program that waits for its child is left in peace. The child may be about to attach to
// it, and of two who ask a JVM for a socket at once the second gets a thread dump printed.
//NEEDS os=linux, command=sh, command=sleep
void main() throws Exception {
    var script = "sleep 3; [ -e /tmp/.java_pid$0 ] || echo nobody asked";
    var me = String.valueOf(ProcessHandle.current().pid());
    new ProcessBuilder("sh", "-c", script, me).inheritIO().start().waitFor();
}

// Output:
//   nobody asked
