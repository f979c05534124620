///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK .setDaemon(false) => .setDaemon(true)

/// Can a virtual thread keep a process alive?

void main() {
    var thread = Thread.ofVirtual().unstarted(() -> {});
    IO.println("daemon: " + thread.isDaemon());
    thread.setDaemon(false);
}

// Output:
//   daemon: true
// Throws: IllegalArgumentException: 'false' not legal for {}
