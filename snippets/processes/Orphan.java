///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=sh, command=sleep
//BREAK "sleep 60 & echo $!; wait" => "echo $$; exec sleep 60"

/// A parent is killed before its child. What becomes of the child?

void main() throws Exception {
    var shell = new ProcessBuilder("sh", "-c",
        "sleep 60 & echo $!; wait").start();
    long pid = Long.parseLong(shell.inputReader().readLine());
    var sleep = ProcessHandle.of(pid).orElseThrow();
    tell(shell, sleep);

    shell.destroyForcibly().waitFor();
    tell(shell, sleep);
    sleep.destroyForcibly();
}

void tell(Process shell, ProcessHandle sleep) {
    long parent = sleep.parent().map(ProcessHandle::pid).orElse(0L);
    IO.println("shell alive: " + shell.isAlive()
        + ", sleep alive: " + sleep.isAlive()
        + ", child of the shell: " + (parent == shell.pid()));
}

// Output:
//   shell alive: true, sleep alive: true, child of the shell: true
//   shell alive: false, sleep alive: true, child of the shell: false
