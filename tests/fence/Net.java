//NEEDS os=linux, machine=network
/// Who asks for the machine's network, has it, and no processes but its own.

void main() throws IOException {
    IO.println(Files.readAllLines(Path.of("/proc/net/dev")).size() > 2);
    IO.println(ProcessHandle.allProcesses().count());
}

// Output:
//   true
//   2
