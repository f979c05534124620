// Rule: of the builder's environment only an allow list reaches a run, whatever
// else is set: options for a JVM, secrets, the shell's own.
//NEEDS os=linux
void main() {
    var allowed = Set.of("PATH", "HOME", "USER", "LOGNAME", "JAVA_HOME",
            "LANG", "LC_ALL", "LC_CTYPE", "TZ", "TMPDIR", "INTERLEAVE_RUN");
    System.getenv().keySet().stream()
            .filter(name -> !allowed.contains(name)).sorted()
            .forEach(IO::println);
    IO.println("that is all");
}

// Output:
//   that is all
