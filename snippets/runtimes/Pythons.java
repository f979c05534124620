import module java.base;

/// The Pythons that are installed here.
class Pythons {
    /// On the path, and where pyenv puts them.
    static Set<String> all() throws IOException {
        var all = new LinkedHashSet<String>();
        all.add(ask("python3", "import os, sys\n"
            + "print(os.path.realpath(sys.executable))"));
        var home = Path.of(System.getenv("HOME"));
        var versions = home.resolve(".pyenv/versions");
        for (var file : Stream.concat(
                Stream.of(System.getenv("PATH").split(":"))
                    .map(Path::of),
                in(versions).map(version -> version.resolve("bin")))
                .distinct().flatMap(Pythons::in).toList())
            if (file.getFileName().toString()
                    .matches("python3(\\.\\d+)?t?")
                && !isScript(file))
                all.add(file.toRealPath().toString());
        return all;
    }

    /// What this Python prints when it executes that code; an empty
    /// text if it can't be started.
    static String ask(String python, String code, String... arguments) {
        var command = new ArrayList<String>();
        Collections.addAll(command, python, "-IS", "-c", code);
        command.addAll(List.of(arguments));
        try {
            return new ProcessBuilder(command).start().inputReader()
                .readAllAsString().strip();
        } catch (IOException e) {
            return "";
        }
    }

    /// 3.9 comes before 3.10.
    static String sortedBy(String version) {
        return version.replaceAll("\\b(\\d)\\b", "0$1");
    }

    private static Stream<Path> in(Path folder) {
        try (var files = Files.list(folder)) {
            return files.toList().stream();
        } catch (IOException e) {
            return Stream.of();
        }
    }

    /// One that finds a Python rather than being one.
    private static boolean isScript(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.read() == '#';
        }
    }
}
