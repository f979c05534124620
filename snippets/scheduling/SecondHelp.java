///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK "C[12] .*" => "Signal Dispatch"

/// A program that starts no thread, and who worked for it.

// fold ticks
int ticks(Path whose) throws IOException {   // on a core, so far
    var field = Files.readString(whose.resolve("stat"))
        .replaceAll("(?s).*\\) ", "").split(" ");
    return Integer.parseInt(field[11]) + Integer.parseInt(field[12]);
}

int compilers() throws IOException {
    int sum = 0;
    var all = Path.of("/proc/self/task");
    try (var tasks = Files.newDirectoryStream(all)) {
        for (var task : tasks)
            if (Files.readString(task.resolve("comm")).strip()
                .matches("C[12] .*")) sum += ticks(task);
    } catch (NoSuchFileException ended) {
        return compilers();                  // one has just ended
    }
    return sum;
}
// endfold

void main() throws IOException {
    var words = new TreeSet<String>();
    for (int n = 0; n < 300_000; n++)
        words.add(Integer.toString(n, 36).replaceAll("[0-4]", "x"));
    IO.println(words.size() + " words");
    int mine = ticks(Path.of("/proc/thread-self"));
    int compilers = compilers();
    int all = ticks(Path.of("/proc/self"));
    IO.println("main: " + mine + " ticks on a core");
    IO.println("C1 and C2, the compilers: " + compilers);
    IO.println("the process: " + all);
}

// Output:
//   {} words
//   main: {mine:int} ticks on a core
//   C1 and C2, the compilers: {compilers:int}
//   the process: {all:int}
// where compilers >= 5
// where all >= mine + compilers
