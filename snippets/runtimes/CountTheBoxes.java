///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//FILES notes/=../../site/*/*.md
//BREAK (ok|imprecise => (imprecise

/// Reads the boxes of 26 notes, each of which quotes a row of 2020 and judges it, and counts the words.

// fold notes
static final String NOTES = """
    processes/what-is-a-process processes/nine-possessions
    processes/separate-memory processes/one-thread-at-birth
    threads/the-thing-that-is-scheduled threads/states
    threads/what-threads-share threads/what-each-thread-keeps
    threads/names scheduling/several-cores
    scheduling/the-kernel-decides races/lost-update
    scheduling/preemptive-and-cooperative
    scheduling/what-a-switch-costs locks/build-a-gil
    locks/what-a-gil-protects user-space/from-scratch
    user-space/green-threads user-space/one-to-one
    user-space/the-call-that-stops-everyone
    user-space/waiting-for-io user-space/event-loops
    user-space/virtual-threads runtimes/what-is-a-runtime
    runtimes/the-python-runtime runtimes/what-stands""";

String text(String note) {
    var name = "/notes/" + note + ".md";
    try (var in = getClass().getResourceAsStream(name)) {
        return new String(in.readAllBytes());
    } catch (IOException e) {
        throw new UncheckedIOException(e);
    }
}
// endfold

void main() {
    var box = Pattern.compile("(?m)^> \\*\\*(S\\d+) · "
        + "(ok|imprecise|garbled|outdated|opinion"
        + "|question|link|topic)");
    var words = new TreeMap<String, Integer>();
    var rows = new TreeSet<String>();
    for (var note : NOTES.strip().split("\\s+"))
        for (var found : box.matcher(text(note)).results().toList())
            if (rows.add(found.group(1)))
                words.merge(found.group(2), 1, Integer::sum);
    words.forEach((word, count) -> IO.println(word + " " + count));
    IO.println(rows.size() + " of 64");
}

// Output:
//   garbled 2
//   imprecise 14
//   link 7
//   ok 33
//   opinion 1
//   outdated 1
//   question 4
//   topic 2
//   64 of 64
