//NEEDS os=linux, command=sh
/// The process group is the program's own: who signals it, signals nobody outside.

void main() throws Exception {
    var stat = Files.readString(Path.of("/proc/self/stat"));
    var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
    IO.println("group " + fields[2] + ", session " + fields[3]);
    if (fields[2].equals("0")) return; // it is the builder's
    new ProcessBuilder("sh", "-c", "kill -KILL 0").start().waitFor();
    Thread.sleep(5000);
    IO.println("still here");
}

// Output:
//   group 1, session 1
// Exit: 137
