// Rule: //FILES may give the file another name.
//FILES other/name.dat=with-files.dat
void main() throws Exception {
    try (var in = getClass().getResourceAsStream("/other/name.dat")) {
        IO.print(new String(in.readAllBytes()));
    }
}

// Output:
//   from a file
