// Rule: temporary files are a run's own.
void main() throws Exception {
    var folder = Path.of(System.getProperty("java.io.tmpdir"));
    try (var files = Files.list(folder)) {
        IO.println(files.count());
    }
    Files.createTempFile("left", "over");
}

// Outcomes of 4 runs:
//   0 | required
