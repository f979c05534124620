///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 90s
//SOURCES Pythons.java
//BREAK m[0] != before => m[0] == before

/// In each installed Python from 3.8 on: two interpreters in one process, a thread in each. One computes and doesn't let go
/// of its GIL. Does the other get anything done meanwhile?

final String second = """
    while not m[1]:
        m[0] = (m[0] + 1) % 256            # the second has moved
        time.sleep(0)                      # lets go of its GIL
    """;

final String first = """
    sys.setswitchinterval(1000)            # let go when waiting only
    known = m[0]
    while m[0] == known: time.sleep(0)     # the second knows it, too
    while not moved and tries > 0:
        before = m[0]
        for i in range(10000): pass        # compute
        moved = m[0] != before
        tries -= 1
    """;

// fold start-both
final String probe = """
    import mmap, platform, sys, tempfile, threading, time
    try:
        import _interpreters as sub; run = sub.exec
    except ImportError:
        import _xxsubinterpreters as sub; run = sub.run_string

    file = tempfile.NamedTemporaryFile()
    file.write(bytes(2)); file.flush()
    m = mmap.mmap(file.fileno(), 2)        # memory for both
    second = sub.create()
    code = "import mmap, time; file = open(%r, 'r+b')\\n" % file.name
    code += "m = mmap.mmap(file.fileno(), 2)\\n" + sys.argv[1]
    thread = threading.Thread(target=lambda: run(second, code))
    thread.start()
    while m[0] == 0: time.sleep(0)         # the second has begun
    moved = False
    # patient, where it should come; there a core may be busy
    tries = 300 if sys.version_info < (3, 12) else 30000
    """ + first + """
    m[1] = 1
    thread.join()
    print("CPython %s|%s" % (platform.python_version(), moved))
    """;
// endfold

void main() throws IOException {
    var answers = new TreeMap<String, Boolean>();
    for (var python : Pythons.all()) {
        var part = Pythons.ask(python, probe, second).split("\\|");
        if (part.length == 2)
            answers.put(Pythons.sortedBy(part[0]),
                part[1].equals("True"));
    }
    print(answers);
}

// fold print
void print(Map<String, Boolean> answers) {
    int early = 0, since = 0, late = 0;
    for (var answer : answers.entrySet()) {
        boolean isNew = answer.getKey().compareTo("CPython 03.12") >= 0;
        if (isNew) since++;
        if (answer.getValue()) {
            if (isNew) late++; else early++;
        }
        IO.println(answer.getKey().replaceAll("\\b0(\\d)", "$1") + ": "
            + (answer.getValue() ? "yes" : "no"));
    }
    IO.println("yes: %d of %d up to 3.11, %d of %d from 3.12 on"
        .formatted(early, answers.size() - since, late, since));
}
// endfold

// Output:
//   ...
//   yes: {early:int} of {before:int} up to 3.11, {late:int} of {since:int} from 3.12 on
// where early == 0
// where late == since
