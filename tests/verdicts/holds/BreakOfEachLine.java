///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//BREAK i < 1000 => i < 1
// Rule: a table of lines is that of one run, of an edited program, too.
void main() {
    for (int i = 0; i < 1000; i++)
        IO.println(ThreadLocalRandom.current().nextInt(2));
}

// Outcomes of each line:
//   0 | required
//   1 | required
