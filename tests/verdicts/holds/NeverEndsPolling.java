///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: what waits for a time again and again may do so for ever.
//LIMIT 700ms
boolean ready;

void main() throws Exception {
    while (!ready) Thread.sleep(50);
}

// Never ends:
