// Rule: what the explorer has no model of is refused: files, which it could forge its result with.
//EXPLORE
void main() throws Exception {
    var all = Path.of("..").toRealPath();
    Files.writeString(all.resolve("tmp").resolve("explored.json"), "{}");
    IO.println("written");
}

// Output:
//   written
