///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: the idle workers of a cached pool end after a minute, and the JVM with them.
//LIMIT 500ms
void main() throws Exception {
    var pool = Executors.newCachedThreadPool();
    pool.submit(() -> IO.println("done")).get();
}

// Output:
//   done
// Never ends:
