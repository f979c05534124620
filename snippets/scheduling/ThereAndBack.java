///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, command=renice
//BREAK renice(main + 3) => renice(main)

/// A thread says which rights it has, makes itself nicer by three, and then wants its old number back.

// fold nice-and-rights
String mine(String file) throws IOException {
    return Files.readString(Path.of("/proc/thread-self/" + file));
}

String status(String field) throws IOException {
    return mine("status")
        .replaceAll("(?s).*\n" + field + ":\\s*(\\S+).*", "$1");
}

int nice() throws IOException {              // field 19 of proc(5)
    return Integer.parseInt(
        mine("stat").replaceAll(".*\\) ", "").split(" ")[16]);
}

int renice(int nice) throws Exception {      // this thread only
    new ProcessBuilder("renice", "-n", "" + nice, "-p", status("Pid"))
        .start().waitFor();
    return nice();
}

boolean capable() throws IOException {       // CAP_SYS_NICE is bit 23
    long rights = Long.parseUnsignedLong(status("CapEff"), 16);
    return (rights >> 23 & 1) == 1;
}

int lowest() throws IOException {            // by the resource limit
    return 20 - Integer.parseInt(mine("limits")
        .replaceAll("(?s).*\nMax nice priority\\s+(\\d+).*", "$1"));
}
// endfold

void main() throws Exception {
    int main = nice();
    IO.println("capability: " + capable()
        + ", limit: " + (main >= lowest()));
    IO.println("three more: " + (renice(main + 3) - main));
    IO.println("back: " + (renice(main) - main));
}

// Output:
//   capability: {capable}, limit: {limit}
//   three more: 3
//   back: {back:int}
// where (back == 0) == (capable.equals("true") || limit.equals("true"))
// where back == 0 || back == 3
