//NEEDS os=linux
/// The launcher's jar and its archive in the user's cache can neither be written to nor replaced.

void main() throws Exception {
    var options = Files.readString(Path.of("/proc/self/cmdline")).split("\0");
    for (var option : options) {
        if (!option.startsWith("-Xbootclasspath/a:") && !option.startsWith("-XX:AOTCache=")) continue;
        var file = Path.of(option.substring(option.startsWith("-XX") ? 13 : 18));
        try {
            Files.write(file, new byte[] {1}, StandardOpenOption.APPEND);
            IO.println("written to");
        } catch (IOException refused) {
            // as it should be
        }
        try {
            Files.move(file, file.resolveSibling("other"));
            IO.println("replaced");
        } catch (IOException refused) {
            // as it should be
        }
    }
    IO.println("done");
}

// Output:
//   done
