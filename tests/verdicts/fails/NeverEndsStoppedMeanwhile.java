// Rule: a process that is stopped may be told to go on by another that it started.
//NEEDS os=linux, command=sh, command=sleep
//LIMIT 2s
void main() throws Exception {
    long me = ProcessHandle.current().pid();
    var script = "(sleep 1; kill -STOP " + me + "; sleep 9; kill -CONT " + me + ") > /dev/null 2>&1 &";
    new ProcessBuilder("sh", "-c", script).start().waitFor();
    Thread.sleep(4_000);
}

// Never ends:
