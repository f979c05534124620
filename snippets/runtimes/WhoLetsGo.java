///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 60s
//BREAK most = max(most, steps - before) => most = 0

/// In Python: eight kinds of work, none of which is told to let go of the GIL, as the switch interval is an hour. Does
/// another thread get anything done while it lasts?

final String work = """
    data = bytes(3000000)
    numbers = list(range(200000, 0, -1))
    work = {
        "a loop":        lambda: [i * i for i in range(50000)],
        "a large power": lambda: 3 ** 200000,
        "sorting":       lambda: sorted(numbers, key=abs),
        "a regex":       lambda: re.findall(b"a*b", data[:5000]),
        "reading":       lambda: (file.seek(0), file.read()),
        "sleeping":      lambda: time.sleep(0.001),
        "hashing":       lambda: hashlib.sha256(data),
        "compressing":   lambda: zlib.compress(data),
    }

    def other():
        global steps
        while not over:
            steps += 1
            time.sleep(0)
    """;

// fold start-and-print
final String program = """
    import hashlib, re, sys, tempfile, threading, time, zlib
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    steps, over = 0, False
    """ + work + """
    file = tempfile.TemporaryFile()
    file.write(data)
    sys.setswitchinterval(3600)
    threading.Thread(target=other).start()
    print("GIL", "on" if gil else "off")
    for name, function in work.items():
        most = tries = 0
        while most == 0 and tries < 30:    # until it is seen once
            before = steps
            function()
            most = max(most, steps - before)
            tries += 1
        print("%s: %s" % (name, "yes" if most > 0 else "no"))
    over = True
    """;
// endfold

void main() throws IOException {
    var python = new ProcessBuilder("python3", "-IS", "-c", program)
        .redirectErrorStream(true).start();
    python.inputReader().lines().forEach(IO::println);
}

// Output:
//   GIL {gil}
//   a loop: {loop}
//   a large power: {power}
//   sorting: {sort}
//   a regex: {regex}
//   reading: yes
//   sleeping: yes
//   hashing: yes
//   compressing: yes
// where !gil.equals("on") || loop.equals("no") && power.equals("no")
// where !gil.equals("on") || sort.equals("no") && regex.equals("no")
