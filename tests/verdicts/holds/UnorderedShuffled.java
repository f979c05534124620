// Rule: Unordered output asks for these lines in any order.
void main() {
    var lines = new ArrayList<>(List.of("a", "b", "c", "c"));
    Collections.shuffle(lines);
    lines.forEach(IO::println);
}

// Unordered output:
//   a
//   b
//   c
//   c
