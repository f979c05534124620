///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux, cores>=2, command=taskset
//BREAK moveTo(cores[cores.length - 1]); => moveTo(cores[0]);

/// One thread asks for one core, and then for another.

final Path me = Path.of("/proc/thread-self");

String status(String field) throws IOException {
    return Files.readString(me.resolve("status"))
        .replaceAll("(?s).*\n" + field + ":\\s*(\\S+).*", "$1");
}

void moveTo(String core) throws Exception {
    new ProcessBuilder("taskset", "-cp", core, status("Pid"))
        .start().waitFor();
    IO.println("on core " + Files.readString(me.resolve("stat"))
        .replaceAll(".*\\) ", "").split(" ")[36]);
}

void main() throws Exception {
    var cores = status("Cpus_allowed_list").split("[-,]");
    moveTo(cores[0]);
    moveTo(cores[cores.length - 1]);
}

// Output:
//   on core {one:int}
//   on core {other:int}
// where one != other
