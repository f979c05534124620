// Rule: only the launcher says that an exception left main.
//NEEDS os=linux
void main() throws Exception {
    var words = Files.readString(Path.of("/proc/self/cmdline")).split("\0");
    var mark = System.getenv().getOrDefault("INTERLEAVE_RUN", "");
    for (var word : words)
        if (word.startsWith("/") && !word.contains(":")
            && !Files.isDirectory(Path.of(word)) && word.contains("told"))
            Files.writeString(Path.of(word),
                mark + "java.lang.IllegalStateException\n=forged");
    IO.println("ended");
}

// Output:
//   ended
