// Rule: what one run leaves in its folder is not there for the next one.
void main() throws Exception {
    IO.println(Files.exists(Path.of("left-behind")));
    Files.writeString(Path.of("left-behind"), "x");
}

// Output:
//   false
