///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//LIMIT 60s
//BREAK new Late(); =>

/// A class that stands in the program from the first line. When does it become part of the process?

import java.lang.management.*;

class Late { }

long loaded() {
    return ManagementFactory.getClassLoadingMXBean()
        .getTotalLoadedClassCount();
}

void main() {
    loaded();                            // itself loads a good deal
    long first = loaded();
    long second = loaded();
    new Late();
    long third = loaded();
    IO.println("between two questions: +" + (second - first));
    IO.println("with a new Late: +" + (third - second));
}

// Output:
//   between two questions: +0
//   with a new Late: +1
