//NEEDS os=linux
/// Nothing is to be found in the user's folder; what is written there, is nowhere.

void main() throws IOException {
    var home = Path.of(System.getenv("HOME"));
    IO.println(Files.exists(home.resolve(".local/state/interleave/evidence.key")));
    IO.println(Files.exists(home.resolve(".bashrc")) || Files.exists(home.resolve(".m2/settings.xml")));
    for (var folder : List.of(home, Path.of("/tmp"), Path.of("/dev/shm")))
        Files.writeString(folder.resolve("left-by-a-fenced-program"), "left");
    IO.println("written");
}

// Output:
//   false
//   false
//   written
