//NEEDS os=linux, machine=pids
/// Who asks for the machine's processes, sees them, and nothing else.

void main() throws IOException {
    IO.println(ProcessHandle.allProcesses().count() > 5);
    IO.println(NetworkInterface.networkInterfaces().map(NetworkInterface::getName).toList());
    IO.println(Files.exists(Path.of("/home")) || Files.exists(Path.of("/var")));
    try {
        Files.write(Path.of("/proc/sys/vm/swappiness"), new byte[0]);
        IO.println("a setting changed");
    } catch (IOException refused) {
        IO.println("no setting changed");
    }
}

// Output:
//   true
//   [lo]
//   false
//   no setting changed
