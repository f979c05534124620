///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// Two threads add 1.
int n = 0;

void main() throws InterruptedException {
    var a = new Thread(() -> n++, "A");
    var b = new Thread(() -> n++, "B");
    a.start();
    b.start();
    a.join();
    b.join();
    IO.println(n);
}

// Schedules:
//   2 | 2
//   1 | 4
//   3 | 0 | nobody adds twice
