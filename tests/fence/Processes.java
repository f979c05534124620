//NEEDS os=linux, command=sh
/// No process is there but process 1 and one's own, and process 1 can't be killed or stopped.

void main() throws Exception {
    long me = ProcessHandle.current().pid();
    IO.println(me == 1);
    IO.println(ProcessHandle.allProcesses().map(ProcessHandle::pid).filter(p -> p != 1 && p != me).toList());
    IO.println(ProcessHandle.current().parent().orElseThrow().pid());
    for (var signal : List.of("TERM", "KILL", "STOP", "HUP"))
        new ProcessBuilder("sh", "-c", "kill -" + signal + " 1").start().waitFor();
    Thread.sleep(100);
    IO.println("still here");
}

// Output:
//   false
//   []
//   1
//   still here
