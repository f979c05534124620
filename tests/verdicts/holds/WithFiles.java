// Rule: //FILES puts a file beside the classes.
//FILES with-files.dat
void main() throws Exception {
    try (var in = getClass().getResourceAsStream("/with-files.dat")) {
        IO.print(new String(in.readAllBytes()));
    }
}

// Output:
//   from a file
