void main() throws Exception {
    IO.println(Files.readString(Path.of("data.txt")));
}

// Output:
//   1
