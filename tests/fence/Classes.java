//NEEDS os=linux
/// Nobody's classes can be written to, not even one's own; no other's are there.

List<String> written(Path folder) throws IOException {
    var written = new ArrayList<String>();
    try (var all = Files.walk(folder)) {
        for (var file : all.filter(Files::isRegularFile).toList())
            try {
                Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
                written.add(file.toString());
            } catch (IOException refused) {
                // as it should be
            }
    }
    return written;
}

void main() throws IOException {
    var mine = Path.of(System.getProperty("java.class.path"));
    IO.println("written " + written(mine));
    try {
        Files.writeString(mine.resolve("New.class"), "new");
        IO.println("a class added");
    } catch (IOException refused) {
        IO.println("no class added");
    }
    try (var programs = Files.list(mine.getParent())) {
        IO.println("programs " + programs.count());
    }
    try (var runs = Files.list(mine.getParent().getParent())) {
        IO.println("runs " + runs.filter(f -> f.getFileName().toString().matches("r\\d+")).count());
    }
}

// Output:
//   written []
//   no class added
//   programs 1
//   runs 1
