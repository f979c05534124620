///usr/bin/env jbang "$0" "$@" ; exit $?
//JAVA 25+
//NEEDS os=linux
//BREAK "/proc/self" => "/proc/thread-self"

/// A program that starts no thread, and who worked for it.

int ticks(String whose) throws IOException {   // user + system
    var stat = Files.readString(Path.of(whose, "stat"));
    var field = stat.replaceAll(".*\\) ", "").split(" ");
    return Integer.parseInt(field[11]) + Integer.parseInt(field[12]);
}

void main() throws IOException {
    var words = new TreeSet<String>();
    for (int n = 0; n < 300_000; n++)
        words.add(Integer.toString(n, 36).replaceAll("[0-4]", "x"));
    IO.println(words.size() + " words");
    int mine = ticks("/proc/thread-self");
    int all = ticks("/proc/self");
    IO.println("main had " + mine + " ticks on a core");
    IO.println("the process had " + all);
}

// Output:
//   {} words
//   main had {mine:int} ticks on a core
//   the process had {all:int}
// where all >= mine + 5
