// Rule: what a file of //SOURCES names is compiled too, and its options, files and needs count.
//SOURCES nested/NestedMiddle.java
void main() throws Exception {
    IO.println(NestedMiddle.say());
    IO.println(System.getProperty("nested.option"));
    try (var text = NestedMiddle.class.getResourceAsStream("/nested.txt")) {
        IO.print(new String(text.readAllBytes()));
    }
}

// Output:
//   leaf, named by the middle
//   yes
//   a file
