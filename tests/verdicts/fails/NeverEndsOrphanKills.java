// Rule: a process that the program left may end it.
//NEEDS os=linux, command=sh, command=sleep
//LIMIT 1s
void main() throws Exception {
    long me = ProcessHandle.current().pid();
    var script = "(sleep 9; kill -9 " + me + ") > /dev/null 2>&1 &";
    new ProcessBuilder("sh", "-c", script).start().waitFor();
    new CountDownLatch(1).await();
}

// Never ends:
//   main WAITING
