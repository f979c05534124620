///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS command=python3
//LIMIT 90s
//SOURCES Pythons.java
//BREAK n += one() => lock.acquire(); n += one(); lock.release()

/// Each Python that is installed here is asked about its GIL and its switch interval. Then two of its threads add 50,000
/// each, in up to ten tries, plain and with a call in the statement; and one computes while another one would like to.

final String work = """
    def plain():
        global n
        for i in range(50000): n += 1

    def calls():
        global n
        for i in range(50000): n += one()

    def step():
        global steps
        while not over:
            steps += 1
            time.sleep(0)          # lets go of the GIL, if there is one

    def compute():
        before = steps
        for i in range(10000): pass
        return steps - before
    """;

// fold how-it-is-asked
final String probe = """
    import os, platform, sys, threading, time
    lock, interval = threading.Lock(), sys.getswitchinterval()
    gil = getattr(sys, "_is_gil_enabled", lambda: True)()
    steps, over = 0, False

    def one(): return 1

    def lost(count):               # until some are, in ten tries
        global n
        n = tries = 0
        sys.setswitchinterval(0.00001)
        while tries < 10 and n == tries * 100000:
            pair = [threading.Thread(target=count) for i in range(2)]
            for thread in pair: thread.start()
            for thread in pair: thread.join()
            tries += 1
        return tries * 100000 - n

    def meanwhile():               # the most of many tries
        global over
        sys.setswitchinterval(1000)
        threading.Thread(target=step).start()
        most = 0
        for tries in range(20 if gil else 2000):
            most = max(most, compute())
            time.sleep(0)
        over = True
        return most

    """ + work + """
    print("%s %s|%s|%g ms|%d|%d|%d" % (
        platform.python_implementation(), platform.python_version(),
        "on" if gil else "off", interval * 1000,
        lost(plain), lost(calls), meanwhile()))
    """;

record Row(String python, boolean gil, String interval,
        int plain, int calls, int meanwhile) { }
// endfold

void main() throws IOException {
    var rows = new ArrayList<Row>();
    for (var python : Pythons.all()) {
        var part = Pythons.ask(python, probe).split("\\|");
        if (part.length < 6) continue;
        rows.add(new Row(part[0], part[1].equals("on"), part[2],
            Integer.parseInt(part[3]), Integer.parseInt(part[4]),
            Integer.parseInt(part[5])));
    }
    print(rows);
}

// fold print
void print(List<Row> rows) {
    rows.sort(Comparator.comparing(row ->
        Pythons.sortedBy(row.python)));
    for (var row : rows)
        IO.println("%-16s GIL %-3s %s  lost %5d, %5d  meanwhile %d"
            .formatted(row.python, row.gil ? "on" : "off", row.interval,
                row.plain, row.calls, row.meanwhile));
    long quiet = rows.stream().filter(row -> row.calls == 0).count();
    var locked = rows.stream().filter(Row::gil).toList();
    var since = locked.stream().filter(row ->
        !row.python.matches("CPython 3\\.\\d\\..*")).toList();
    IO.println(quiet + " of " + rows.size() + " lose none with a call");
    IO.println(since.stream().filter(row -> row.plain > 0).count()
        + " of " + since.size()
        + " with a GIL, from 3.10 on, lose some plain");
    IO.println(locked.stream().filter(row -> row.meanwhile > 0).count()
        + " of " + locked.size()
        + " with a GIL let another thread on meanwhile");
}
// endfold

// Output:
//   ...
//   {quiet:int} of {all:int} lose none with a call
//   {plain:int} of {since:int} with a GIL, from 3.10 on, lose some plain
//   {moved:int} of {locked:int} with a GIL let another thread on meanwhile
// where all >= 1
// where quiet == 0
// where plain == 0
// where moved == 0
