// Rule: a record may hold main.
record MainInRecord(int n) {
    static void main() {
        IO.println(new MainInRecord(3));
    }
}

// Output:
//   MainInRecord[n=3]
