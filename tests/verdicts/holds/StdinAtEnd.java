// Rule: standard input is at its end.
void main() throws Exception {
    IO.println(System.in.read());
    IO.println(IO.readln());
}

// Output:
//   -1
//   null
