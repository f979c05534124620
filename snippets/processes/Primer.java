///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK a.start(); =>

/// Two threads each add 1. This is nearly all the Java that these notes need.

int count = 0;                       // one variable, for both threads

void add() {
    synchronized (this) {            // one thread at a time in here
        count++;
    }
}

void main() throws InterruptedException {
    var a = new Thread(this::add);   // an object; nothing runs yet
    var b = new Thread(this::add);
    a.start();                       // now add() runs beside main
    b.start();
    a.join();                        // wait until A has ended
    b.join();
    IO.println("count is " + count);
}

// Output:
//   count is 2
// Races:
