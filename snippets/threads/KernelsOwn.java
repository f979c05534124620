///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, machine=pids
//BREAK (flags & PF_KTHREAD) != 0 => (flags & PF_KTHREAD) == 0

/// The kernel marks some of what it lists as *kernel threads*. What do these have? (This program looks at all processes
/// of the machine.)

static final long PF_KTHREAD = 0x200000;     // in include/linux/sched.h

void main() throws IOException {
    int marked = 0, withMemory = 0, withCommand = 0;
    for (var process : new File("/proc").listFiles()) {
        if (!process.getName().matches("\\d+")) continue;
        var field = read(process, "stat").replaceAll("(?s).*\\) ", "")
            .split(" ");                      // what follows the name
        if (field.length < 21) continue;      // it has just ended
        long flags = Long.parseLong(field[6]);
        if ((flags & PF_KTHREAD) != 0) {
            marked++;
            if (!field[20].equals("0")) withMemory++;
            if (!read(process, "cmdline").isEmpty()) withCommand++;
        }
    }
    IO.println("marked: " + marked);
    IO.println("with an address space: " + withMemory);
    IO.println("with a command line: " + withCommand);
}

// fold read
String read(File process, String file) {
    try {
        return Files.readString(process.toPath().resolve(file));
    } catch (IOException ended) {
        return "";
    }
}
// endfold

// Output:
//   marked: {marked:int}
//   with an address space: 0
//   with a command line: 0
