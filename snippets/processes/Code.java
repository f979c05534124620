///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK "..xp" => "rwxp"

/// Where the machine code of a running Java program lies.

// fold sums
import java.lang.management.*;

long codeCache() {                         // by the JVM's own account
    return ManagementFactory.getMemoryPoolMXBeans().stream()
        .filter(pool -> pool.getName().startsWith("Code"))
        .mapToLong(pool -> pool.getUsage().getCommitted()).sum() >> 10;
}

long kB(String what) throws IOException {
    long bytes = 0;
    for (String line : Files.readAllLines(Path.of("/proc/self/maps"))) {
        String[] part = line.split("\\s+", 6);  // last: the file
        if (!part[1].matches("..xp") || !part[5].matches(what))
            continue;
        String[] at = part[0].split("-");
        bytes += Long.parseUnsignedLong(at[1], 16)
            - Long.parseUnsignedLong(at[0], 16);
    }
    return bytes >> 10;
}
// endfold

void main() throws IOException {
    IO.println("started as " + Path.of("/proc/self/exe").toRealPath());
    IO.println("code of java: " + kB(".*/bin/java") + " kB");
    IO.println("code of libjvm.so: " + kB(".*/libjvm.so") + " kB");
    IO.println("code from no file: " + kB("") + " kB");
    IO.println("the JVM's code cache: " + codeCache() + " kB");
    IO.println("code from class files and jars: "
        + kB(".*(class|jar|jsa|modules)") + " kB");
}

// Output:
//   started as {java}
//   code of java: {launcher:int} kB
//   code of libjvm.so: {jvm:int} kB
//   code from no file: {made:int} kB
//   the JVM's code cache: {made:int} kB
//   code from class files and jars: 0 kB
// where java.endsWith("/bin/java")
// where launcher > 0
// where jvm > 100 * launcher
// where made > 0
