///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a sleep that is longer than the limit ends all the same.
//LIMIT 500ms
void main() throws Exception {
    Thread.sleep(60_000);
}

// Never ends:
