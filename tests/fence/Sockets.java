//NEEDS os=linux, command=sh
/// No socket of the machine's is there, not even one without a file; no queue, segment or semaphore.

void main() throws IOException {
    IO.println(Files.readAllLines(Path.of("/proc/net/unix")).size() - 1);
    for (var kind : List.of("shm", "sem", "msg"))
        IO.println(kind + " " + (Files.readAllLines(Path.of("/proc/sysvipc/" + kind)).size() - 1));
}

// Output:
//   0
//   shm 0
//   sem 0
//   msg 0
