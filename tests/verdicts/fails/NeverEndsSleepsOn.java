///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: to sleep twice is not to sleep again and again.
//LIMIT 600ms
void main() throws Exception {
    Thread.sleep(200);
    Thread.sleep(60_000);
}

// Never ends:
