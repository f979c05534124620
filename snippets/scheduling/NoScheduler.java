///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+

/// A virtual thread, please, with a scheduler of mine.

void main() {
    Thread.ofVirtual()
        .scheduler(Runnable::run)
        .start(() -> IO.println("scheduled by me"));
}

// Does not compile:
//   8: compiler.err.cant.resolve.location.args
