///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
// Rule: a thread's number that is in a text may be guessed, without showing it.
void main() {
    var text = new Thread().toString();
    for (int i = 0; i < 1000; i++)
        if (text.equals("Thread[#" + i + ",Thread-0,5,main]")) IO.println(i % 2);
}

// Outcomes of 40 runs:
//   0 | required
//   1 | required
