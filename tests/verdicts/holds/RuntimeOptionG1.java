///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a program has the collector that it asks for.
//RUNTIME_OPTIONS -XX:+UseG1GC
import java.lang.management.ManagementFactory;

void main() {
    var names = ManagementFactory.getGarbageCollectorMXBeans().stream()
        .map(gc -> gc.getName()).toList();
    IO.println(names.toString().contains("G1"));
}

// Output:
//   true
